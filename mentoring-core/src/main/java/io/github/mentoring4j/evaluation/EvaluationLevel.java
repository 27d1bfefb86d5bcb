package io.github.mentoring4j.evaluation;

/** What an evaluation looks at. */
public enum EvaluationLevel {
    /** The relationships. */
    RELATIONSHIP,
    /** The programme. */
    PROGRAMME
}
