package io.github.mentoring4j.examples.testing;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import java.util.stream.IntStream;

/** A strategy of one's own: whoever comes first in the order of ids gets the first mentor who has a place. */
class FirstCome implements MatchingStrategy {

    @Override
    public Assignment solve(CandidateGraph graph) {
        int[] mentors = new int[graph.mentorCount()];
        int[] mentees = new int[graph.menteeCount()];
        return Assignment.of(IntStream.range(0, graph.arcCount())
                .filter(arc -> hasRoom(mentors[graph.mentor(arc)], graph.mentorCapacity(graph.mentor(arc)))
                        && hasRoom(mentees[graph.mentee(arc)], graph.menteeCapacity(graph.mentee(arc))))
                .peek(arc -> {
                    mentors[graph.mentor(arc)]++;
                    mentees[graph.mentee(arc)]++;
                })
                .toArray());
    }

    /** Whether there is room for one more. */
    boolean hasRoom(int partners, int places) {
        return partners < places;
    }

    @Override
    public String name() {
        return "first-come";
    }
}
