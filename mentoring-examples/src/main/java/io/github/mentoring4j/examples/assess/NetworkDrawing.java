package io.github.mentoring4j.examples.assess;

import io.github.mentoring4j.ethics.followup.NetworkEdge;
import io.github.mentoring4j.ethics.followup.NetworkGraph;
import io.github.mentoring4j.participant.ParticipantId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Who met whom at gatherings: people around a circle, those who met near each other, and a line for each two who did.
 *
 * @param label what the drawing shows, in words
 * @param dots the people
 * @param lines the lines; none where there would be too many to see anything
 */
public record NetworkDrawing(String label, List<Dot> dots, List<Line> lines) {

    private static final int MIDDLE = 300;
    private static final int RADIUS = 270;
    private static final int MOST_LINES = 4000;
    private static final int OFTEN = 3;
    private static final Dot NOWHERE = new Dot(MIDDLE, MIDDLE, "", true);

    /** Copies the lists. */
    public NetworkDrawing {
        dots = List.copyOf(dots);
        lines = List.copyOf(lines);
    }

    /** A person; alone where the person met nobody. */
    public record Dot(int x, int y, String id, boolean alone) {}

    /** That two met; the more often, the stronger, 1 to 3. */
    public record Line(int x1, int y1, int x2, int y2, int strength) {}

    static NetworkDrawing none() {
        return new NetworkDrawing("", List.of(), List.of());
    }

    static NetworkDrawing of(NetworkGraph graph, ProgrammeWords words) {
        String label = words.text(
                "network.label",
                graph.people().size(),
                graph.edges().size(),
                graph.alone().size());
        Map<ParticipantId, TreeSet<ParticipantId>> neighbours = neighbours(graph);
        Map<ParticipantId, Dot> dots = new LinkedHashMap<>();
        List<ParticipantId> around = around(graph, neighbours);
        for (int i = 0; i < around.size(); i++) {
            ParticipantId person = around.get(i);
            dots.put(person, dot(person, i, around.size(), !neighbours.containsKey(person)));
        }
        List<Line> lines = new ArrayList<>();
        if (graph.edges().size() <= MOST_LINES) {
            for (NetworkEdge edge : graph.edges()) {
                lines.add(line(dots.getOrDefault(edge.one(), NOWHERE), dots.getOrDefault(edge.other(), NOWHERE), edge));
            }
        }
        return new NetworkDrawing(label, List.copyOf(dots.values()), lines);
    }

    private static Map<ParticipantId, TreeSet<ParticipantId>> neighbours(NetworkGraph graph) {
        Map<ParticipantId, TreeSet<ParticipantId>> neighbours = new HashMap<>();
        for (NetworkEdge edge : graph.edges()) {
            neighbours.computeIfAbsent(edge.one(), some -> new TreeSet<>()).add(edge.other());
            neighbours.computeIfAbsent(edge.other(), some -> new TreeSet<>()).add(edge.one());
        }
        return neighbours;
    }

    /** Everybody, those who met one after another: from the lowest id on, whoever is met and not placed yet comes next. */
    private static List<ParticipantId> around(
            NetworkGraph graph, Map<ParticipantId, TreeSet<ParticipantId>> neighbours) {
        LinkedHashMap<ParticipantId, Boolean> placed = new LinkedHashMap<>();
        for (ParticipantId start : graph.people()) {
            List<ParticipantId> waiting = new ArrayList<>(List.of(start));
            for (int i = 0; i < waiting.size(); i++) {
                if (placed.putIfAbsent(waiting.get(i), true) == null) {
                    waiting.addAll(neighbours.getOrDefault(waiting.get(i), new TreeSet<>()));
                }
            }
        }
        return List.copyOf(placed.keySet());
    }

    private static Dot dot(ParticipantId person, int index, int count, boolean alone) {
        double angle = 2 * StrictMath.PI * index / count;
        return new Dot(
                MIDDLE + (int) StrictMath.round(RADIUS * StrictMath.sin(angle)),
                MIDDLE - (int) StrictMath.round(RADIUS * StrictMath.cos(angle)),
                person.value(),
                alone);
    }

    private static Line line(Dot one, Dot other, NetworkEdge edge) {
        return new Line(one.x(), one.y(), other.x(), other.y(), Math.min(OFTEN, edge.times()));
    }
}
