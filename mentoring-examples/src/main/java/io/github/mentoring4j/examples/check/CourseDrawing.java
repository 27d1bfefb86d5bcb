package io.github.mentoring4j.examples.check;

import java.util.List;

/**
 * A relationship's course as a drawing: its phases, contracts and meetings over time, and above them the findings at what they
 * rest on. Lengths are in pixels of a drawing that is {@link #width} wide.
 *
 * @param width how wide
 * @param height how high
 * @param left where time starts
 * @param axis how far down the axis of time is
 * @param label what the drawing shows, for who cannot see it
 * @param lanes the names of the lanes
 * @param ticks the months
 * @param bands phases and contracts
 * @param dots meetings
 * @param pins findings
 * @param lines days of note
 */
public record CourseDrawing(
        int width,
        int height,
        int left,
        int axis,
        String label,
        List<Lane> lanes,
        List<Tick> ticks,
        List<Band> bands,
        List<Dot> dots,
        List<Pin> pins,
        List<Line> lines) {

    /** The name of a lane. */
    public record Lane(int y, String label) {}

    /** The start of a month. */
    public record Tick(int x, String month, String year) {}

    /** Something that lasts; the label is empty where it would not fit. */
    public record Band(int x, int y, int width, int height, String style, String label, String title) {}

    /** Something that happened on a day, as a path around its place. */
    public record Dot(int x, int y, String style, String title) {}

    /** A finding by its number, with a stem down to its day. */
    public record Pin(int x, int y, int foot, String number, String style, String title) {}

    /** A day of note; the anchor says on which side of the line its label stands. */
    public record Line(int x, int top, String style, String label, int labelX, String anchor) {}
}
