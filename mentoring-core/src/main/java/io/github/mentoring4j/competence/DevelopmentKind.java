package io.github.mentoring4j.competence;

/** The ways in which a mentor develops as a mentor. */
public enum DevelopmentKind {
    /** A course that introduces to mentoring; the usual condition for starting. */
    INTRODUCTORY_TRAINING,
    /** Any later training in mentoring. */
    FURTHER_TRAINING,
    /** Supervision of one's mentoring by somebody qualified. */
    SUPERVISION,
    /** Reflection with other mentors. */
    PEER_REFLECTION,
    /** Reading on mentoring. */
    READING
}
