package io.github.mentoring4j.contract;

/** When the two give each other feedback. */
public enum FeedbackPractice {
    /** At the end of each meeting. */
    AT_EACH_MEETING,
    /** At the reviews of the relationship. */
    AT_REVIEWS,
    /** When one asks for it. */
    WHEN_ASKED
}
