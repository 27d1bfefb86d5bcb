package io.github.mentoring4j.confidentiality;

/** What can be told about a mentoring relationship, from the least to the most confidential. */
public enum InformationKind {
    /** That meetings take place: dates and number. */
    THAT_MEETINGS_TAKE_PLACE,
    /** The phase that the relationship is in. */
    PHASE,
    /** The mentee's goals. */
    GOALS,
    /** The themes talked about, without what was said. */
    THEMES,
    /** What was said. */
    CONTENT,
    /** Worry for somebody's health or safety. */
    CONCERN
}
