package io.github.mentoring4j.ethics.engine;

import io.github.mentoring4j.validation.InvalidRecordException;
import java.util.Objects;

/**
 * One of the things that a rule can say, as data: texts and catalogue are made from it.
 *
 * @param outcome what it comes to
 * @param key names the answer among those of its rule, such as {@code signed-too-late}; stable once released
 * @param settled whether nothing that is done from now on makes it better: what came late stays late
 */
public record Answer(Outcome outcome, String key, boolean settled) {

    /**
     * Checks the key.
     *
     * @throws InvalidRecordException if the key is no plain key
     */
    public Answer {
        Objects.requireNonNull(outcome, "outcome");
        Keys.require(Answer.class, "key", key);
    }

    /**
     * The rule was broken.
     *
     * @param key names the answer
     * @return the answer
     */
    public static Answer breached(String key) {
        return new Answer(Outcome.BREACHED, key, false);
    }

    /**
     * Nothing is broken, but things lead there.
     *
     * @param key names the answer
     * @return the answer
     */
    public static Answer atRisk(String key) {
        return new Answer(Outcome.AT_RISK, key, false);
    }

    /**
     * Evidence is missing.
     *
     * @param key names the answer
     * @return the answer
     */
    public static Answer undetermined(String key) {
        return new Answer(Outcome.UNDETERMINED, key, false);
    }

    /**
     * The evidence is there, and it is good.
     *
     * @param key names the answer
     * @return the answer
     */
    public static Answer upheld(String key) {
        return new Answer(Outcome.UPHELD, key, false);
    }

    /**
     * The question does not arise.
     *
     * @param key names the answer
     * @return the answer
     */
    public static Answer notApplicable(String key) {
        return new Answer(Outcome.NOT_APPLICABLE, key, false);
    }

    /**
     * The same answer, where it is about something past that cannot be made good any more.
     *
     * @return a settled answer
     */
    public Answer stayingSo() {
        return new Answer(outcome, key, true);
    }
}
