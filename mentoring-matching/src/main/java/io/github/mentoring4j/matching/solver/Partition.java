package io.github.mentoring4j.matching.solver;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A graph in which not all mentees can be matched, in two parts that do not touch each other in any assignment with the most
 * pairs (after Dulmage and Mendelsohn): where mentees compete and every mentor's place is taken, and the rest, where every
 * mentee is matched. A part that has nobody is empty.
 */
final class Partition {

    /** By mentee as a row, whether they compete; who cannot be matched at all does. */
    final boolean[] crowded;

    /** By mentor as a column, whether mentees compete for them. */
    final boolean[] sought;

    private Partition(boolean[] crowded, boolean[] sought) {
        this.crowded = crowded;
        this.sought = sought;
    }

    static Partition of(Problem problem, Checkpoint checkpoint) {
        boolean[] crowded = new boolean[problem.rows()];
        boolean[] sought = new boolean[problem.columns()];
        if (!allFit(problem)) {
            MaximumMatching matching = new MaximumMatching(problem, Placement.of(problem), checkpoint);
            int[] waiting = IntStream.range(0, problem.rows())
                    .filter(row -> problem.rowPlaces[row] > 0)
                    .toArray();
            if (matching.place(waiting).length > 0) {
                for (int row = 0; row < crowded.length; row++) {
                    crowded[row] = matching.reachable(row);
                }
                for (int column = 0; column < sought.length; column++) {
                    sought[column] = matching.reachableColumn(column);
                }
            }
        }
        return new Partition(crowded, sought);
    }

    /** Where everybody may be paired with everybody, no search is needed. */
    private static boolean allFit(Problem problem) {
        return problem.arcs() == (long) problem.rows() * problem.columns()
                && problem.rows() <= Problem.sum(problem.columnPlaces);
    }

    /** Numbers those who are wanted, in order; the others get a negative number. */
    static int[] numbers(IntPredicate wanted, int size) {
        int[] numbers = new int[size];
        int count = 0;
        for (int index = 0; index < size; index++) {
            numbers[index] = wanted.test(index) ? count++ : -1;
        }
        return numbers;
    }
}
