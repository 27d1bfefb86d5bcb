package io.github.mentoring4j.meeting;

/** How an agenda item touched a private area of the mentee's. */
public enum TouchKind {
    /** It went into the area. */
    ENTERED,
    /** It only showed how an open theme may be linked to the area. */
    LINK_POINTED_OUT
}
