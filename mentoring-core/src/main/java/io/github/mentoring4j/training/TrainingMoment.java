package io.github.mentoring4j.training;

/** When in a programme training takes place. */
public enum TrainingMoment {
    /** Before the relationships begin, or as they do. */
    AT_THE_START,
    /** While they last. */
    ON_THE_WAY
}
