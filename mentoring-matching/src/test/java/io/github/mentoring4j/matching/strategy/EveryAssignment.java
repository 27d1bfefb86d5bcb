package io.github.mentoring4j.matching.strategy;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All that can be done in a small graph. */
final class EveryAssignment {

    private final CandidateGraph graph;
    private final int[] mentorRoom;
    private final int[] menteeRoom;
    private final int[] taken;
    private final List<Assignment> found = new ArrayList<>();

    private EveryAssignment(CandidateGraph graph) {
        this.graph = graph;
        mentorRoom = new int[graph.mentorCount()];
        Arrays.setAll(mentorRoom, graph::mentorCapacity);
        menteeRoom = new int[graph.menteeCount()];
        Arrays.setAll(menteeRoom, graph::menteeCapacity);
        taken = new int[graph.arcCount()];
    }

    static List<Assignment> of(CandidateGraph graph) {
        EveryAssignment search = new EveryAssignment(graph);
        search.from(0, 0);
        return search.found;
    }

    private void from(int arc, int size) {
        if (arc == graph.arcCount()) {
            found.add(Assignment.of(Arrays.copyOf(taken, size)));
            return;
        }
        from(arc + 1, size);
        int mentor = graph.mentor(arc);
        int mentee = graph.mentee(arc);
        if (mentorRoom[mentor] > 0 && menteeRoom[mentee] > 0) {
            mentorRoom[mentor]--;
            menteeRoom[mentee]--;
            taken[size] = arc;
            from(arc + 1, size + 1);
            mentorRoom[mentor]++;
            menteeRoom[mentee]++;
        }
    }
}
