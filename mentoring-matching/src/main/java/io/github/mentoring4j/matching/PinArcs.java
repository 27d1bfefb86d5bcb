package io.github.mentoring4j.matching;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.CandidateGraphBuilder;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * A graph that lets a solver know who is not alone, because a pinned pair has given them a mentor already: each mentee with
 * pins and places left gets one place more, and an arc to an additional mentor of their own, at the best score.
 *
 * <p>Every best assignment takes that arc: where the mentee has room, it is one pair more, and where not, it is better than
 * any other of theirs. So no mentee who has a pinned mentor passes for one without.
 */
final class PinArcs {

    private final CandidateGraph graph;
    private final BitSet mentees = new BitSet();

    private PinArcs(CandidateGraph graph) {
        this.graph = graph;
    }

    static PinArcs of(CandidateGraph graph, PairSet pinned) {
        PinArcs pins = new PinArcs(graph);
        for (long key : pinned.keys()) {
            int mentee = PairSet.mentee(key);
            boolean choosing = graph.firstArcOfMentee(mentee) < graph.firstArcOfMentee(mentee + 1);
            if (choosing && graph.menteeCapacity(mentee) > 0) {
                pins.mentees.set(mentee);
            }
        }
        return pins;
    }

    boolean none() {
        return mentees.isEmpty();
    }

    CandidateGraph graph() {
        int[] mentorCapacities = Arrays.copyOf(
                IntStream.range(0, graph.mentorCount())
                        .map(graph::mentorCapacity)
                        .toArray(),
                graph.mentorCount() + mentees.cardinality());
        Arrays.fill(mentorCapacities, graph.mentorCount(), mentorCapacities.length, 1);
        int[] menteeCapacities = IntStream.range(0, graph.menteeCount())
                .map(mentee -> graph.menteeCapacity(mentee) + (mentees.get(mentee) ? 1 : 0))
                .toArray();
        CandidateGraphBuilder builder =
                CandidateGraph.builder(mentorCapacities, menteeCapacities).beyond(graph.beyond());
        int next = graph.mentorCount();
        for (int mentee = 0; mentee < menteeCapacities.length; mentee++) {
            int best = -CandidateGraph.GREATEST_SCORE;
            for (int arc = graph.firstArcOfMentee(mentee); arc < graph.firstArcOfMentee(mentee + 1); arc++) {
                builder.arc(graph.mentor(arc), mentee, graph.score(arc));
                best = Math.max(best, graph.score(arc));
            }
            if (mentees.get(mentee)) {
                builder.arc(next++, mentee, Math.min(best + 1, CandidateGraph.GREATEST_SCORE));
            }
        }
        return builder.build();
    }

    /** The arcs of the original graph, which come before the additional one of the same mentee. */
    Assignment without(Assignment assignment) {
        int[] shifts = new int[graph.menteeCount() + 1];
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            shifts[mentee + 1] = shifts[mentee] + (mentees.get(mentee) ? 1 : 0);
        }
        int[] kept = new int[assignment.size()];
        int size = 0;
        int mentee = 0;
        for (int position = 0; position < kept.length; position++) {
            int arc = assignment.arc(position);
            while (arc >= graph.firstArcOfMentee(mentee + 1) + shifts[mentee + 1]) {
                mentee++;
            }
            boolean pin = mentees.get(mentee) && arc == graph.firstArcOfMentee(mentee + 1) + shifts[mentee];
            if (!pin) {
                kept[size++] = arc - shifts[mentee];
            }
        }
        return Assignment.of(Arrays.copyOf(kept, size));
    }
}
