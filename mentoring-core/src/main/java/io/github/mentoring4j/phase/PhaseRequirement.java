package io.github.mentoring4j.phase;

import java.util.Locale;

/** What can be asked of a relationship before it goes from one phase to another. */
public enum PhaseRequirement {
    /** A contract that both have signed is in force. */
    CONTRACT_IN_FORCE,
    /** The two have met since the phase began. */
    MEETING_IN_THIS_PHASE,
    /** The mentee has set a goal. */
    GOAL_OF_THE_MENTEE,
    /** Both have reviewed the relationship. */
    REVIEW_BY_BOTH,
    /** There was a closing conversation. */
    CLOSING_CONVERSATION;

    /**
     * The name of this requirement in data and messages, such as {@code contract-in-force}.
     *
     * @return lower-case words joined with hyphens
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
