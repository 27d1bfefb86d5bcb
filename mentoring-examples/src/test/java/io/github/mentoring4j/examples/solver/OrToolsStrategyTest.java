package io.github.mentoring4j.examples.solver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.testkit.matching.MatchingStrategyContract;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class OrToolsStrategyTest extends MatchingStrategyContract {

    private final MatchingStrategy strategy = new OrToolsStrategy();

    OrToolsStrategyTest() {
        super(new OrToolsStrategy());
    }

    @Property(tries = 300)
    void matchesAsManyPeopleAtTheSameTotalAsOptimal(@ForAll("graphs") CandidateGraph graph) {
        Assignment theirs = strategy.solve(graph);
        Assignment ours = MatchingStrategy.optimal().solve(graph);

        assertThat(mentees(graph, theirs)).isEqualTo(mentees(graph, ours));
        assertThat(theirs.size()).isEqualTo(ours.size());
        assertThat(theirs.score(graph)).isEqualTo(ours.score(graph));
    }

    @Test
    void prefersWhoeverHasNoMentorToWhoeverHasAPinnedOne() {
        CandidateGraph graph = CandidateGraph.builder(new int[] {1}, new int[] {1, 1})
                .mentored(0)
                .arc(0, 0, 9)
                .arc(0, 1, 1)
                .build();

        assertThat(strategy.solve(graph)).isEqualTo(Assignment.of(1));
    }

    private static long mentees(CandidateGraph graph, Assignment assignment) {
        return IntStream.range(0, assignment.size())
                .map(position -> graph.mentee(assignment.arc(position)))
                .filter(mentee -> !graph.mentored(mentee))
                .distinct()
                .count();
    }
}
