package io.github.mentoring4j.testkit.matching;

import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.CandidateGraphBuilder;
import java.util.Random;
import java.util.stream.IntStream;

/** Graphs made of others. */
final class Graphs {

    private static final int LONE = -1;

    private Graphs() {}

    /** An equal one, of which nothing is shared. */
    static CandidateGraph copy(CandidateGraph graph) {
        return numbered(
                graph,
                IntStream.range(0, graph.mentorCount()).toArray(),
                IntStream.range(0, graph.menteeCount()).toArray(),
                1);
    }

    /** With people among the others who have places and no arcs. The arcs keep their numbers. */
    static CandidateGraph withLonePeople(CandidateGraph graph, long seed) {
        Random random = new Random(seed);
        return numbered(
                graph,
                scattered(graph.mentorCount(), random),
                scattered(graph.menteeCount(), random),
                1 + random.nextInt(3));
    }

    /** The old numbers in the new order, with people between them who are new. */
    private static int[] scattered(int people, Random random) {
        return IntStream.range(0, people + 1)
                .flatMap(person -> IntStream.concat(
                        IntStream.range(0, random.nextInt(3)).map(lone -> LONE),
                        IntStream.range(person, Math.min(person + 1, people))))
                .toArray();
    }

    private static CandidateGraph numbered(CandidateGraph graph, int[] mentors, int[] mentees, int lonePlaces) {
        CandidateGraphBuilder builder = CandidateGraph.builder(
                IntStream.of(mentors)
                        .map(mentor -> mentor == LONE ? lonePlaces : graph.mentorCapacity(mentor))
                        .toArray(),
                IntStream.of(mentees)
                        .map(mentee -> mentee == LONE ? lonePlaces : graph.menteeCapacity(mentee))
                        .toArray());
        int[] newMentors = places(mentors, graph.mentorCount());
        int[] newMentees = places(mentees, graph.menteeCount());
        IntStream.range(0, graph.menteeCount())
                .filter(graph::mentored)
                .map(mentee -> newMentees[mentee])
                .forEach(builder::mentored);
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            builder.arc(
                    newMentors[graph.mentor(arc)],
                    newMentees[graph.mentee(arc)],
                    graph.score(arc),
                    graph.mentorLiking(arc),
                    graph.menteeLiking(arc));
        }
        return builder.build();
    }

    private static int[] places(int[] order, int people) {
        int[] places = new int[people];
        for (int place = 0; place < order.length; place++) {
            if (order[place] != LONE) {
                places[order[place]] = place;
            }
        }
        return places;
    }
}
