package io.github.mentoring4j.matching.strategy;

/** The three steps of matching, in their order. */
public enum MatchingStep {
    /** People and criteria become a graph; counted in mentees. */
    COMPILE,
    /** A strategy chooses among the pairs that may be made; counted as the strategy does. */
    SOLVE,
    /** What it chose becomes a plan; counted in people. */
    EXPLAIN
}
