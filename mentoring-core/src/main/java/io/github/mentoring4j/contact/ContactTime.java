package io.github.mentoring4j.contact;

/** Whether a contact fell within the hours that the two agreed. */
public enum ContactTime {
    /** Within the agreed hours, or none were agreed. */
    WITHIN_AGREED_HOURS,
    /** Outside the agreed hours. */
    OUTSIDE_AGREED_HOURS
}
