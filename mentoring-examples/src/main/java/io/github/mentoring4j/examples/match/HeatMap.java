package io.github.mentoring4j.examples.match;

import java.util.List;

/**
 * How many pairs lead from which group of mentees to which of mentors: a table, the deeper in colour the more there are.
 *
 * @param heading by what the groups differ
 * @param mentors the groups of mentors, in the order of the cells
 * @param rows the groups of mentees
 * @param open of each group of mentors, how many have no mentee
 */
public record HeatMap(String heading, List<String> mentors, List<Row> rows, List<Integer> open) {

    /** A group of mentees: the pairs with each group of mentors, and how many have no mentor. */
    public record Row(String mentees, List<Cell> cells, int open) {}

    /** Pairs of two groups; the style says how many they are among the others. */
    public record Cell(int pairs, String style) {}
}
