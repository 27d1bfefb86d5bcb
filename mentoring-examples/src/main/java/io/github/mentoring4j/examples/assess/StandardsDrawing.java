package io.github.mentoring4j.examples.assess;

import io.github.mentoring4j.ethics.standards.Assessment;
import io.github.mentoring4j.ethics.standards.AwardLevel;
import io.github.mentoring4j.ethics.standards.StandardScore;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The scores of the standards on axes from one middle, and the rings that the levels of an award ask for.
 *
 * @param label what the drawing shows, in words
 * @param axes the axes, clockwise from the top
 * @param rings the levels, the lowest first
 * @param shape the corners of the scores, as a polygon has them
 */
public record StandardsDrawing(String label, List<Axis> axes, List<Ring> rings, String shape) {

    private static final int MIDDLE_X = 190;
    private static final int MIDDLE_Y = 160;
    private static final int RADIUS = 116;
    private static final int LABEL_RADIUS = 138;
    private static final int WHOLE = 100;

    /** Copies the lists. */
    public StandardsDrawing {
        axes = List.copyOf(axes);
        rings = List.copyOf(rings);
    }

    /** The axis of a standard: its end, its score on it, and where its name stands. */
    public record Axis(int x, int y, int scoreX, int scoreY, int labelX, int labelY, String id, String percent) {}

    /** A level's ring: its corners, and its name at the top. */
    public record Ring(String corners, String name, int y) {}

    static StandardsDrawing of(Assessment assessment, ProgrammeWords words) {
        List<StandardScore> scores = assessment.standards();
        List<Axis> axes = new ArrayList<>();
        List<String> corners = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            Axis axis = axis(scores.get(i), i, scores.size(), words);
            axes.add(axis);
            corners.add(axis.scoreX() + "," + axis.scoreY());
        }
        List<Ring> rings = new ArrayList<>();
        for (AwardLevel level : assessment.scale().levels()) {
            rings.add(ring(level, scores.size(), words));
        }
        String label =
                axes.stream().map(axis -> axis.id() + " " + axis.percent()).collect(Collectors.joining(", "));
        return new StandardsDrawing(words.text("radar.label", label), axes, rings, String.join(" ", corners));
    }

    private static Axis axis(StandardScore score, int index, int count, ProgrammeWords words) {
        int percent = score.score().percent();
        return new Axis(
                x(RADIUS, index, count),
                y(RADIUS, index, count),
                x(RADIUS * percent / WHOLE, index, count),
                y(RADIUS * percent / WHOLE, index, count),
                x(LABEL_RADIUS, index, count),
                y(LABEL_RADIUS, index, count),
                score.standard().value(),
                words.percent(percent));
    }

    private static Ring ring(AwardLevel level, int count, ProgrammeWords words) {
        int radius = RADIUS * level.each() / WHOLE;
        String corners = IntStream.range(0, count)
                .mapToObj(i -> x(radius, i, count) + "," + y(radius, i, count))
                .collect(Collectors.joining(" "));
        return new Ring(corners, words.programme().level(level), MIDDLE_Y - radius);
    }

    private static int x(int radius, int index, int count) {
        return MIDDLE_X + (int) StrictMath.round(radius * StrictMath.sin(2 * StrictMath.PI * index / count));
    }

    private static int y(int radius, int index, int count) {
        return MIDDLE_Y - (int) StrictMath.round(radius * StrictMath.cos(2 * StrictMath.PI * index / count));
    }
}
