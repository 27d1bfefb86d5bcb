package io.github.mentoring4j.matching.solver;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.proof.Certificate;
import io.github.mentoring4j.matching.proof.CertifiedAssignment;
import java.util.Optional;

/**
 * The most people first where no mentee can have more than one mentor, pinned ones included: then the number of pairs is the number of mentees
 * matched, and a search for it tells beforehand who can be. What remains are problems in which one side is matched in full, so
 * nobody's place has to be weighed against a score.
 */
final class UnitMentees {

    /** The search for who can be matched, and the problems of the two parts. */
    private static final int PARTS = 3;

    private final CandidateGraph graph;
    private final Worth worth;
    private final Problem whole;
    /** The numbers of rows and columns in the part where all mentees are matched; negative for those who are not in it. */
    private final int[] restRows;

    private final int[] restColumns;
    private final int[] crowdedRows;
    private final int[] soughtColumns;
    private final Assignment assignment;
    private final Solution rest;
    private final Solution crowded;

    private UnitMentees(CandidateGraph graph, Worth worth, Checkpoint checkpoint) {
        this.graph = graph;
        this.worth = worth;
        whole = Problems.of(graph, worth);
        Partition partition = Partition.of(whole, checkpoint.part(0, PARTS));
        restRows = Partition.numbers(row -> !partition.crowded[row] && whole.rowPlaces[row] > 0, whole.rows());
        boolean[] wanted = new boolean[whole.columns()];
        for (int column : whole.column) {
            wanted[column] = true;
        }
        restColumns = Partition.numbers(column -> wanted[column] && !partition.sought[column], whole.columns());
        crowdedRows = Partition.numbers(row -> partition.crowded[row], whole.rows());
        soughtColumns = Partition.numbers(column -> partition.sought[column], whole.columns());
        Problem restProblem = Problems.part(whole, restRows, restColumns);
        rest = ProblemSolver.solve(restProblem, checkpoint.part(1, PARTS));
        Problem crowdedProblem = Problems.transposed(Problems.part(whole, crowdedRows, soughtColumns));
        crowded = ProblemSolver.solve(crowdedProblem, checkpoint.part(2, PARTS));
        int[] taken = new int[rest.arcs.length + crowded.arcs.length];
        for (int index = 0; index < rest.arcs.length; index++) {
            taken[index] = restProblem.origin(rest.arcs[index]);
        }
        for (int index = 0; index < crowded.arcs.length; index++) {
            taken[rest.arcs.length + index] = crowdedProblem.origin(crowded.arcs[index]);
        }
        assignment = Assignment.of(taken);
    }

    static boolean suits(CandidateGraph graph) {
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            if (graph.menteeCapacity(mentee) > (graph.mentored(mentee) ? 0 : 1)) {
                return false;
            }
        }
        return true;
    }

    /** None if the prices became too great to be summed. */
    static Optional<CertifiedAssignment> solve(CandidateGraph graph, Worth worth, Checkpoint checkpoint) {
        return new UnitMentees(graph, worth, checkpoint).certified();
    }

    /**
     * A pair must be worth so much that no arc between the parts is worth its prices, and that nobody's first pair is worth less
     * than nothing.
     */
    private Optional<CertifiedAssignment> certified() {
        long dearest = greatest(rest.totals) + greatest(crowded.totals);
        long pair = Math.max(worth.pair(), (dearest - worth.best()) / 2 + 1);
        return pair > Worth.GREATEST
                ? Optional.empty()
                : Optional.of(new CertifiedAssignment(
                        assignment, Certificate.of(pair, mentorPrices(pair), menteePrices(pair))));
    }

    private static long greatest(long[] totals) {
        long greatest = 0;
        for (long total : totals) {
            greatest = Math.max(greatest, total);
        }
        return greatest;
    }

    private long first(long pair) {
        return 2 * pair + worth.best();
    }

    private long[] menteePrices(long pair) {
        long[] prices = new long[restRows.length];
        for (int mentee = 0; mentee < prices.length; mentee++) {
            if (restRows[mentee] >= 0) {
                prices[mentee] = first(pair) - rest.totals[restRows[mentee]] - pair;
            } else if (crowdedRows[mentee] >= 0) {
                prices[mentee] = crowded.prices[crowdedRows[mentee]] - pair;
            } else {
                prices[mentee] = worth.prohibitive(pair);
            }
        }
        return prices;
    }

    private long[] mentorPrices(long pair) {
        int[] loads = new int[restColumns.length];
        for (int position = 0; position < assignment.size(); position++) {
            loads[graph.mentor(assignment.arc(position))]++;
        }
        long[] prices = new long[restColumns.length];
        for (int mentor = 0; mentor < prices.length; mentor++) {
            if (graph.mentorCapacity(mentor) == 0) {
                prices[mentor] = worth.prohibitive(pair);
            } else if (loads[mentor] == graph.mentorCapacity(mentor)) {
                prices[mentor] = restColumns[mentor] >= 0
                        ? rest.prices[restColumns[mentor]]
                        : first(pair) - crowded.totals[soughtColumns[mentor]];
            }
            // Else the price is zero. Somebody with room whose arcs are all taken might have one, and needs none.
        }
        return prices;
    }
}
