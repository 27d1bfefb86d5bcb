package io.github.mentoring4j.examples.match;

import java.util.List;

/**
 * Mentees on the left, mentors on the right, and a line for each pair, the stronger the higher its score. It is as wide as its
 * place; heights are in pixels.
 *
 * @param height how high
 * @param least the lowest score of a pair
 * @param most the highest score of a pair
 * @param mentees the mentees
 * @param mentors the mentors
 * @param lines the pairs
 */
public record PairDrawing(int height, long least, long most, List<Spot> mentees, List<Spot> mentors, List<Line> lines) {

    /** Somebody; the style says whether they are paired. */
    public record Spot(int y, String name, String title, String style) {}

    /** A pair; the style says how high its score is. */
    public record Line(int from, int to, int label, String style, String title, long score) {}
}
