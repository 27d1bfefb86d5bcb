package io.github.mentoring4j.matching;

import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.CandidateGraphBuilder;
import io.github.mentoring4j.matching.strategy.MatchingProgress;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import java.util.stream.IntStream;

/** What a strategy gives if one pair more is pinned. */
final class ForcedPair {

    private final CandidateGraph graph;
    private final PairSet pinned;
    private final int mentor;
    private final int mentee;

    ForcedPair(CandidateGraph graph, PairSet pinned, int mentor, int mentee) {
        this.graph = graph;
        this.pinned = pinned;
        this.mentor = mentor;
        this.mentee = mentee;
    }

    Pairing by(MatchingStrategy strategy) {
        CandidateGraph rest = rest();
        PairSet withPair = pinned.with(mentor, mentee);
        Choice choice = Choice.by(strategy, rest, MatchingProgress.unheard().steady());
        return Pairing.of(rest, choice.assignment(), withPair);
    }

    /** The graph without the pair, and with a place less on either side. */
    private CandidateGraph rest() {
        int[] mentorCapacities = IntStream.range(0, graph.mentorCount())
                .map(each -> graph.mentorCapacity(each) - (each == mentor ? 1 : 0))
                .toArray();
        int[] menteeCapacities = IntStream.range(0, graph.menteeCount())
                .map(each -> graph.menteeCapacity(each) - (each == mentee ? 1 : 0))
                .toArray();
        CandidateGraphBuilder builder =
                CandidateGraph.builder(mentorCapacities, menteeCapacities).beyond(graph.beyond());
        IntStream.range(0, graph.menteeCount())
                .filter(each -> each == mentee || graph.mentored(each))
                .forEach(builder::mentored);
        int forced = graph.arcBetween(mentor, mentee);
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            if (arc != forced) {
                builder.arc(
                        graph.mentor(arc),
                        graph.mentee(arc),
                        graph.score(arc),
                        graph.mentorLiking(arc),
                        graph.menteeLiking(arc));
            }
        }
        return builder.build();
    }
}
