package io.github.mentoring4j.evaluation;

/** What an evaluation asks about it. */
public enum EvaluationAspect {
    /** How it goes. */
    PROCESS,
    /** What comes of it. */
    OUTCOME
}
