package io.github.mentoring4j.matching.group;

/** What is decided of a mentor's group. */
enum GroupState {
    /** Nothing yet: it may have any size. */
    UNDECIDED,
    /** It is held, and has its least size. */
    HELD,
    /** It is not held. */
    CLOSED
}
