package io.github.mentoring4j.examples.match;

import java.util.ArrayList;
import java.util.List;

/** How often which scores occur, in at most {@value #MOST} columns of equal and round width. */
public final class ScoreColumns {

    private static final int MOST = 12;

    private ScoreColumns() {}

    /**
     * A column of the chart.
     *
     * @param from the smallest score in it
     * @param to the greatest score in it
     * @param count how many pairs have such a score
     * @param height the height in percent of the highest column
     */
    public record Column(long from, long to, long count, long height) {

        /**
         * What stands below it.
         *
         * @return one score, or the first and the last
         */
        public String label() {
            return from == to ? Long.toString(from) : from + "–" + to;
        }
    }

    static List<Column> of(List<Long> scores) {
        if (scores.isEmpty()) {
            return List.of();
        }
        long least = scores.stream().mapToLong(Long::longValue).min().orElseThrow();
        long most = scores.stream().mapToLong(Long::longValue).max().orElseThrow();
        long width = width(least, most);
        long start = Math.floorDiv(least, width) * width;
        int columns = (int) ((most - start) / width) + 1;
        long[] counts = new long[columns];
        scores.forEach(score -> counts[(int) ((score - start) / width)]++);
        return columns(counts, start, width);
    }

    private static List<Column> columns(long[] counts, long start, long width) {
        long highest = 1;
        for (long count : counts) {
            highest = Math.max(highest, count);
        }
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            long from = start + i * width;
            columns.add(new Column(from, from + width - 1, counts[i], counts[i] * 100 / highest));
        }
        return columns;
    }

    /** The smallest of 1, 2, 5, 10, 20, 50 and so on that needs no more columns than there may be. */
    private static long width(long least, long most) {
        for (long unit = 1; ; unit *= 10) {
            for (long width : new long[] {unit, 2 * unit, 5 * unit}) {
                if (Math.floorDiv(most, width) - Math.floorDiv(least, width) < MOST) {
                    return width;
                }
            }
        }
    }
}
