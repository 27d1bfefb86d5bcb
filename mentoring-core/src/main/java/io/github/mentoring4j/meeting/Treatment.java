package io.github.mentoring4j.meeting;

/** How far the mentor went in an area of competence. */
public enum Treatment {
    /** The mentor took it up. */
    TAKEN_UP,
    /** The mentor only said where help can be found. */
    SIGNPOSTED
}
