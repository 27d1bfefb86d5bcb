package io.github.mentoring4j.matching.solver;

import java.util.stream.IntStream;

/**
 * Solves problems with few arcs, or with several places a person.
 *
 * <p>Where places stay empty, shortest augmenting paths from prices of zero are short. Where all are taken they are not, so an
 * auction finds prices first; who then has a first choice keeps it, the others are placed by row reduction, along tied arcs, and
 * the few that are left by shortest augmenting paths.
 */
final class SparseSolver {

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
        boolean unitRows = Problem.isUnit(problem.rowPlaces);
        if (unitRows && solver.placement.row.length == problem.rows() && problem.rows() <= Choices.MOST_ROWS) {
            solver.solveTight();
        } else {
            solver.augment(
                    IntStream.range(0, problem.rows())
                            .flatMap(row ->
                                    IntStream.range(0, problem.rowPlaces[row]).map(place -> row))
                            .toArray(),
                    checkpoint);
        }
        return Solution.of(problem, solver.placement, solver.price);
    }

    private void solveTight() {
        Choices choices = new Auction(problem, placement, price, checkpoint.part(0, 2)).run();
        int[] left = new Reduction(problem, placement, price, choices, checkpoint).place(withoutFirstChoice(choices));
        checkpoint.reached(1, 2);
        augment(
                MaximumMatching.ofCheapest(problem, placement, price, checkpoint)
                        .place(left),
                checkpoint.part(1, 2));
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
