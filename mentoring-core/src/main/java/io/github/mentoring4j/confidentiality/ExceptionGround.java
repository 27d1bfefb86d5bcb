package io.github.mentoring4j.confidentiality;

/** Grounds on which confidence may be broken, if the terms name them. */
public enum ExceptionGround {
    /** A duty to report by law or regulation. */
    DUTY_TO_REPORT,
    /** Somebody's life or health is in danger. */
    DANGER_TO_LIFE,
    /** A serious crime is planned or was committed. */
    SERIOUS_CRIME,
    /** A court demands it. */
    COURT_ORDER,
    /** The other of the two consented. */
    CONSENT
}
