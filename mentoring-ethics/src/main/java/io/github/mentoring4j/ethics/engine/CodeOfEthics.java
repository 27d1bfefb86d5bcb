package io.github.mentoring4j.ethics.engine;

import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;

/**
 * Which code a rule set puts into rules.
 *
 * @param name names the code
 * @param version which version of it, or of its rules
 */
public record CodeOfEthics(String name, String version) {

    /**
     * Checks both.
     *
     * @throws InvalidRecordException if one is blank, too long or holds control characters
     */
    public CodeOfEthics {
        Invariants.of(CodeOfEthics.class)
                .name("name", name)
                .name("version", version)
                .orThrow();
    }

    /**
     * A code.
     *
     * @param name names the code
     * @param version which version of it
     * @return the code
     * @throws InvalidRecordException as the constructor
     */
    public static CodeOfEthics of(String name, String version) {
        return new CodeOfEthics(name, version);
    }
}
