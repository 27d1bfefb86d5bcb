package io.github.mentoring4j.contract;

/** What two people can agree to do before a meeting and after it. */
public enum PreparationRule {
    /** The mentee makes an agenda and sends it ahead. */
    MENTEE_SENDS_AN_AGENDA,
    /** The mentee thinks the themes through beforehand. */
    MENTEE_PREPARES,
    /** The mentor reads the agenda and thinks it through. */
    MENTOR_PREPARES,
    /** The mentee writes a reflection note afterwards. */
    MENTEE_WRITES_A_NOTE,
    /** The mentor writes a reflection note afterwards. */
    MENTOR_WRITES_A_NOTE
}
