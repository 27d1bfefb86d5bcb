package io.github.mentoring4j.examples.testing;

import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a shrunk sample amounts to, in words. */
final class SmallestCase {

    private SmallestCase() {}

    static String of(List<Object> parameters) {
        Object first = parameters.get(0);
        if (first instanceof CandidateGraph graph) {
            return graph(graph);
        } else if (first instanceof MentoringRelationship relationship) {
            return seen(relationship.asOf((Viewpoint) parameters.get(1)));
        }
        return ((List<?>) first)
                .stream().map(each -> candidate((Candidate) each)).collect(Collectors.joining("; "));
    }

    private static String graph(CandidateGraph graph) {
        List<String> pairs = IntStream.range(0, graph.arcCount())
                .mapToObj(arc -> graph.mentor(arc) + "-" + graph.mentee(arc))
                .toList();
        List<Integer> mentors = IntStream.range(0, graph.mentorCount())
                .mapToObj(graph::mentorCapacity)
                .toList();
        List<Integer> mentees = IntStream.range(0, graph.menteeCount())
                .mapToObj(graph::menteeCapacity)
                .toList();
        return "mentors have " + mentors + " places, mentees " + mentees + ", pairs can be " + pairs;
    }

    private static String seen(MentoringRelationship relationship) {
        int meetings = relationship.meetings().size();
        return meetings + (meetings == 1 ? " meeting is seen" : " meetings are seen");
    }

    private static String candidate(Candidate candidate) {
        int places = candidate.capacity();
        return candidate.participant().id() + " with " + places + (places == 1 ? " place" : " places") + " and "
                + candidate.participant().profile().values();
    }
}
