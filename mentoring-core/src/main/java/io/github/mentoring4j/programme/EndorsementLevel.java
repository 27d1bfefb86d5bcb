package io.github.mentoring4j.programme;

/** Where in the organisation a programme is anchored. */
public enum EndorsementLevel {
    /** The top management. */
    TOP_MANAGEMENT,
    /** Those who answer for the units that take part. */
    RESPONSIBLE_MANAGERS,
    /** The employees' representatives. */
    EMPLOYEE_REPRESENTATIVES
}
