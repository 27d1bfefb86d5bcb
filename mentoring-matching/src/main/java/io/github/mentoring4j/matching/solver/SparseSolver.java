package io.github.mentoring4j.matching.solver;

import java.util.stream.IntStream;

/**
 * Solves problems with few arcs, or with several places a person.
 *
 * <p>Where many places stay empty, shortest augmenting paths from prices of zero are short. Where all are taken they are not, so
 * an auction finds prices first; who then has a first choice keeps it, the others are placed by row reduction, along tied arcs,
 * and the few that are left by shortest augmenting paths. Where few places stay empty, or the paths turn out to be long after
 * all, the problem is turned into one in which none does.
 */
final class SparseSolver {

    /** If no more than one place of so many stays empty, paths from prices of zero are long. */
    private static final int FEW_EMPTY = 64;

    /** How many arcs are looked at, for each that there is, until paths are found to be long. */
    private static final long PATIENCE = 16;

    private static final int BETWEEN_CHECKPOINTS = 256;

    private final Problem problem;
    private final Placement placement;
    private final long[] price;
    private final Checkpoint checkpoint;

    private SparseSolver(Problem problem, Checkpoint checkpoint) {
        this.problem = problem;
        this.checkpoint = checkpoint;
        placement = Placement.of(problem);
        price = new long[problem.columns()];
    }

    static Solution solve(Problem problem, Checkpoint checkpoint) {
        SparseSolver solver = new SparseSolver(problem, checkpoint);
        long places = solver.placement.row.length;
        long empty = places - Problem.sum(problem.rowPlaces);
        if (empty == 0 && places <= Choices.MOST_ROWS && Problem.isUnit(problem.rowPlaces)) {
            solver.solveTight();
            return solver.solution();
        }
        if (empty == 0 || !FilledProblem.suits(problem, solver.placement)) {
            solver.solveRoomy(Long.MAX_VALUE);
            return solver.solution();
        }
        if (empty * FEW_EMPTY <= places) {
            return solveFilled(problem, checkpoint);
        }
        SparseSolver roomy = new SparseSolver(problem, checkpoint.part(0, 2));
        return roomy.solveRoomy(PATIENCE * problem.arcs())
                ? roomy.solution()
                : solveFilled(problem, checkpoint.part(1, 2));
    }

    /** Solves a problem in which some places stay empty, however many. */
    static Solution solveFilled(Problem problem, Checkpoint checkpoint) {
        FilledProblem filled = FilledProblem.of(problem, Placement.of(problem));
        SparseSolver tight = new SparseSolver(filled.turned(), checkpoint);
        tight.solveTight();
        Solution solution = filled.turnedBack(tight.placement, tight.price);
        if (Problem.isUnit(problem.columnPlaces)) {
            LeastPrices.lower(problem, solution, checkpoint);
        }
        return solution;
    }

    private Solution solution() {
        return Solution.of(problem, placement, price);
    }

    private void solveTight() {
        Choices choices = new Auction(problem, placement, price, checkpoint.part(0, 2)).run();
        int[] left = new Reduction(problem, placement, price, choices, checkpoint).place(withoutFirstChoice(choices));
        checkpoint.reached(1, 2);
        augment(new JointAugmentation(problem, placement, price, checkpoint).place(left), checkpoint.part(1, 2));
    }

    private void augment(int[] rows, Checkpoint pace) {
        Augmentation paths = new Augmentation(problem, placement, price, pace);
        for (int index = 0; index < rows.length; index++) {
            if (index % BETWEEN_CHECKPOINTS == 0) {
                pace.reached(index, rows.length);
            }
            paths.place(rows[index]);
        }
    }

    /** Whether it came to the end without looking at more arcs than it may. */
    private boolean solveRoomy(long mostLooks) {
        Augmentation paths = new Augmentation(problem, placement, price, checkpoint);
        for (int row = 0; row < problem.rows(); row++) {
            if (row % BETWEEN_CHECKPOINTS == 0) {
                checkpoint.reached(row, problem.rows());
            }
            for (int place = 0; place < problem.rowPlaces[row]; place++) {
                paths.place(row);
            }
            if (paths.looks() > mostLooks) {
                return false;
            }
        }
        return true;
    }

    /** Takes their places from those who would rather have another, and gives all who have none. */
    private int[] withoutFirstChoice(Choices choices) {
        boolean[] placed = new boolean[problem.rows()];
        for (int column = 0; column < problem.columns(); column++) {
            int from = placement.firstPlace[column];
            for (int place = from + placement.taken[column] - 1; place >= from; place--) {
                int row = placement.row[place];
                choices.look(row);
                placed[row] = problem.cost[placement.arc[place]] + price[column] == choices.least;
                if (!placed[row]) {
                    int last = from + --placement.taken[column];
                    placement.put(place, placement.row[last], placement.arc[last]);
                }
            }
        }
        return IntStream.range(0, problem.rows()).filter(row -> !placed[row]).toArray();
    }
}
