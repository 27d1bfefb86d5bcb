package io.github.mentoring4j.programme;

/** The two forms of mentoring. One relationship never holds both. */
public enum MentoringForm {
    /** European: a learning alliance in which the mentee finds their own way; advice is held back. */
    DEVELOPMENTAL,
    /** North American: career mentoring, in which the mentor advises and opens doors. */
    SPONSORSHIP
}
