package io.github.mentoring4j.testkit.matching;

import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.CandidateGraphBuilder;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/**
 * A graph of which it is still to be said how dense it is and how far its scores go. What there is between two people is drawn for
 * all, and what is beyond that is left out or brought within it: so all of it shrinks by itself.
 */
record EveryShape(int percent, int greatestScore, List<Mentor> mentors, List<Mentee> mentees) {

    /** Scores that are all the same, of few levels, and as far as they may go. */
    private static final Integer[] GREATEST_SCORES = {0, 1, 3, 50, 1000, CandidateGraph.GREATEST_SCORE};

    /** A mentor's places, and the column of the rows that is theirs. */
    record Mentor(int places, int column) {}

    /** A mentee's places, whether they have a mentor already, and what there is between them and each mentor. */
    record Mentee(int places, boolean mentored, List<Cell> row) {}

    /** From how dense a graph on the pair is in it, how good it is, and how much each of the two likes it. */
    record Cell(int percent, int score, int mentors, int mentees) {}

    static Arbitrary<CandidateGraph> graphs(int mostPeople, int mostPlaces) {
        Arbitrary<Integer> places = Arbitraries.frequencyOf(
                Tuple.of(11, Arbitraries.integers().between(1, mostPlaces)), Tuple.of(1, Arbitraries.just(0)));
        Arbitrary<Mentor> mentor =
                Combinators.combine(places, uniform(0, mostPeople - 1)).as(Mentor::new);
        Arbitrary<Mentee> mentee = Combinators.combine(
                        places,
                        Arbitraries.of(false, false, true),
                        cells().list().ofSize(mostPeople))
                .as(Mentee::new);
        return Combinators.combine(
                        uniform(0, 100),
                        Arbitraries.of(GREATEST_SCORES),
                        mentor.list()
                                .ofMinSize(1)
                                .ofMaxSize(mostPeople)
                                .withSizeDistribution(RandomDistribution.uniform())
                                .uniqueElements(Mentor::column),
                        mentee.list()
                                .ofMinSize(1)
                                .ofMaxSize(mostPeople)
                                .withSizeDistribution(RandomDistribution.uniform()))
                .as(EveryShape::new)
                .map(EveryShape::graph)
                .withoutEdgeCases();
    }

    /** They shrink towards pairs that are in dense graphs alone. */
    private static Arbitrary<Cell> cells() {
        Arbitrary<Integer> percent = Arbitraries.integers()
                .between(1, 100)
                .withDistribution(RandomDistribution.uniform())
                .shrinkTowards(100);
        Arbitrary<Integer> score = uniform(-CandidateGraph.GREATEST_SCORE, CandidateGraph.GREATEST_SCORE);
        return Combinators.combine(percent, score, score, score).as(Cell::new);
    }

    private static Arbitrary<Integer> uniform(int least, int most) {
        return Arbitraries.integers().between(least, most).withDistribution(RandomDistribution.uniform());
    }

    private CandidateGraph graph() {
        CandidateGraphBuilder builder = CandidateGraph.builder(
                mentors.stream().mapToInt(Mentor::places).toArray(),
                mentees.stream().mapToInt(Mentee::places).toArray());
        for (int mentee = 0; mentee < mentees.size(); mentee++) {
            if (mentees.get(mentee).mentored()) {
                builder.mentored(mentee);
            }
            for (int mentor = 0; mentor < mentors.size(); mentor++) {
                Cell cell = mentees.get(mentee).row().get(mentors.get(mentor).column());
                if (cell.percent() <= percent) {
                    builder.arc(mentor, mentee, within(cell.score()), within(cell.mentors()), within(cell.mentees()));
                }
            }
        }
        return builder.build();
    }

    /** The remainder, which keeps its sign. */
    private int within(int score) {
        return greatestScore == CandidateGraph.GREATEST_SCORE ? score : score % (greatestScore + 1);
    }
}
