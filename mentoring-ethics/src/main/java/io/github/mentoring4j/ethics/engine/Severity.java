package io.github.mentoring4j.ethics.engine;

/** How much a finding weighs, from nothing to the gravest. A policy decides it for each rule and outcome. */
public enum Severity {
    /** Nothing to act on: what is upheld or does not apply. */
    NONE,
    /** Worth knowing. */
    MINOR,
    /** Worth acting on before it grows. */
    MODERATE,
    /** To be put right. */
    SERIOUS,
    /** To be put right at once. */
    GRAVE;

    /**
     * What an outcome weighs where neither the rule nor a policy says anything.
     *
     * @param outcome the outcome
     * @return serious for a breach, moderate for a risk, minor for what is undetermined, otherwise none
     */
    public static Severity usual(Outcome outcome) {
        // Not by a switch, which would bring a class of its own to whoever waits for the first finding.
        if (outcome == Outcome.BREACHED) {
            return SERIOUS;
        } else if (outcome == Outcome.AT_RISK) {
            return MODERATE;
        }
        return outcome == Outcome.UNDETERMINED ? MINOR : NONE;
    }
}
