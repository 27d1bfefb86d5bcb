/**
 * Who could work together, and why: matching of mentors and mentees.
 *
 * <p>Start with {@link io.github.mentoring4j.matching.MatchRequest}.
 */
module io.github.mentoring4j.matching {
    requires transitive io.github.mentoring4j.core;

    exports io.github.mentoring4j.matching;
    exports io.github.mentoring4j.matching.criterion;
    exports io.github.mentoring4j.matching.fairness;
    exports io.github.mentoring4j.matching.graph;
    exports io.github.mentoring4j.matching.group;
    exports io.github.mentoring4j.matching.offer;
    exports io.github.mentoring4j.matching.peer;
    exports io.github.mentoring4j.matching.plan;
    exports io.github.mentoring4j.matching.proof;
    exports io.github.mentoring4j.matching.strategy;
    exports io.github.mentoring4j.matching.verification;
}
