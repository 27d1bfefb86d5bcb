package io.github.mentoring4j.ethics.engine;

/**
 * What a rule, a section or a whole report comes to, from the worst to the least remarkable. The order of the constants is
 * the order in which outcomes outweigh each other.
 */
public enum Outcome {
    /** The record shows that the rule was broken. */
    BREACHED,
    /** Nothing is broken, but the record shows a pattern or a gap that leads there. */
    AT_RISK,
    /** The evidence that is needed is missing. Silence is never read as "fine". */
    UNDETERMINED,
    /** The evidence is there, and it is good. */
    UPHELD,
    /** The question does not arise. */
    NOT_APPLICABLE;

    /**
     * The worse of this and another outcome.
     *
     * @param other another outcome
     * @return whichever stands first in the order of the constants
     */
    public Outcome worse(Outcome other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * Whether somebody should look into it.
     *
     * @return true for breached, at risk and undetermined
     */
    public boolean needsAttention() {
        return compareTo(UNDETERMINED) <= 0;
    }
}
