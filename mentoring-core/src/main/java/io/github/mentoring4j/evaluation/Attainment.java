package io.github.mentoring4j.evaluation;

/** How far an expected benefit came about. */
public enum Attainment {
    /** Not at all. */
    NOT,
    /** In part. */
    PARTLY,
    /** Wholly. */
    WHOLLY
}
