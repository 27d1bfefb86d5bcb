package io.github.mentoring4j.ethics.followup;

import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.network.NetworkActivity;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who met whom beside the pairs' own meetings, as a graph to draw. Shows ids, so it is for the programme lead and for those in it, not
 * for others.
 *
 * @param people everybody of the programme's pairs and gatherings, in the order of ids
 * @param edges the pairs of people who were at a gathering together, by their ids
 */
public record NetworkGraph(List<ParticipantId> people, List<NetworkEdge> edges) {

    /**
     * Copies the lists.
     *
     * @throws NullPointerException if one is null
     */
    public NetworkGraph {
        people = List.copyOf(people);
        edges = List.copyOf(edges);
    }

    /**
     * The graph as it stood. Grows with the square of the people at a gathering.
     *
     * @param record the programme with its relationships
     * @param viewpoint from where one looks
     * @return the graph
     */
    public static NetworkGraph of(ProgrammeRecord record, Viewpoint viewpoint) {
        ProgrammeRecord seen = record.asOf(viewpoint);
        Set<ParticipantId> people = new TreeSet<>();
        for (MentoringRelationship relationship : seen.relationships()) {
            people.add(relationship.pair().mentor());
            people.add(relationship.pair().mentee());
        }
        Map<ParticipantId, Map<ParticipantId, NetworkEdge>> edges = new TreeMap<>();
        for (NetworkActivity activity : seen.programme().networks().activities()) {
            people.addAll(activity.people());
            join(activity, edges);
        }
        List<NetworkEdge> all = new ArrayList<>();
        edges.values().forEach(of -> all.addAll(of.values()));
        return new NetworkGraph(List.copyOf(people), all);
    }

    private static void join(NetworkActivity activity, Map<ParticipantId, Map<ParticipantId, NetworkEdge>> edges) {
        List<ParticipantId> there = activity.people().stream().sorted().toList();
        LocalDate day = activity.held().on();
        for (int i = 0; i < there.size(); i++) {
            for (int j = i + 1; j < there.size(); j++) {
                edges.computeIfAbsent(there.get(i), some -> new TreeMap<>())
                        .merge(there.get(j), new NetworkEdge(there.get(i), there.get(j), 1, day), NetworkGraph::both);
            }
        }
    }

    private static NetworkEdge both(NetworkEdge one, NetworkEdge other) {
        LocalDate first = other.first().isBefore(one.first()) ? other.first() : one.first();
        return new NetworkEdge(one.one(), one.other(), one.times() + other.times(), first);
    }

    /**
     * Those who have met nobody at a gathering.
     *
     * @return the people without an edge, in the order of ids
     */
    public List<ParticipantId> alone() {
        Set<ParticipantId> joined = new TreeSet<>();
        for (NetworkEdge edge : edges) {
            joined.add(edge.one());
            joined.add(edge.other());
        }
        return people.stream().filter(person -> !joined.contains(person)).toList();
    }
}
