package io.github.mentoring4j.evaluation;

/** When in a programme an evaluation takes place. */
public enum EvaluationMoment {
    /** While it lasts, so that something can be changed. */
    ON_THE_WAY,
    /** When it is over. */
    AT_THE_END
}
