package io.github.mentoring4j.contract;

/** Ground rules that two people can agree on. */
public enum GroundRule {
    /** Both come in time. */
    COME_IN_TIME,
    /** Neither is reachable for others while they meet. */
    NO_INTERRUPTIONS,
    /** Whoever cannot come says so a day ahead or more. */
    CANCEL_A_DAY_AHEAD,
    /** Between meetings, they get in touch within agreed hours alone. */
    CONTACT_WITHIN_AGREED_HOURS,
    /** The mentee's private areas stay closed until the mentee opens them. */
    PRIVATE_AREAS_STAY_CLOSED,
    /** The mentor holds advice back unless asked. */
    ADVICE_ONLY_WHEN_ASKED,
    /** Neither does business with the other. */
    NO_BUSINESS_BETWEEN_THEM,
    /** Each says openly what does not work. */
    SPEAK_OPENLY
}
