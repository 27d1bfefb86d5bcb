package io.github.mentoring4j.ethics.engine;

import io.github.mentoring4j.validation.InvalidRecordException;

/**
 * What a figure counts. {@link Units} holds the ready-made ones; a rule set of your own may add more, with texts for them.
 *
 * @param key names the unit in message bundles: letters, digits and hyphens
 */
public record Unit(String key) {

    /**
     * Checks the form.
     *
     * @throws InvalidRecordException if the key is blank or holds other characters
     */
    public Unit {
        Keys.require(Unit.class, "key", key);
    }
}
