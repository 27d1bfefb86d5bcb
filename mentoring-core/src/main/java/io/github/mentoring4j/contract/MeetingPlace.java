package io.github.mentoring4j.contract;

/** Where the two agree to meet. */
public enum MeetingPlace {
    /** Where the mentor works. */
    MENTORS_WORKPLACE,
    /** Where the mentee works. */
    MENTEES_WORKPLACE,
    /** A place that is neither one's own. */
    NEUTRAL_GROUND,
    /** Walking out of doors. */
    OUT_OF_DOORS,
    /** By video or telephone. */
    REMOTE
}
