package io.github.mentoring4j.matching.solver;

import java.util.Arrays;

/**
 * Finds prices from which few augmentations are needed, by an auction: rows bid for places, by so much as makes their second
 * choice better by a step. The step shrinks from round to round, so that prices come near soon and become exact late.
 *
 * <p>For problems in which every place will be taken: prices that were raised for a place that stays empty would be wrong.
 */
final class Auction {

    /** Below this range of costs a unit is divided, for steps of a whole unit would say nothing. */
    private static final int LEAST_RESOLUTION = 5000;

    private static final int GREATEST_RESOLUTION = 50_000;
    private static final int FIRST_STEP = 20;
    private static final int SHRINK = 5;

    /** All rounds but the last leave one row of so many without a place: those that would fight longest. */
    private static final int LEAVE = 200;

    /** How often a row may bid in a round, on average. */
    private static final long PATIENCE = 12;

    private static final int BETWEEN_CHECKPOINTS = 4096;
    private static final int NOBODY = PlaceHeaps.NOBODY;

    private final Problem problem;
    private final Placement placement;
    private final Checkpoint checkpoint;
    private final Choices choices;
    /** The price by column, which is that of its cheapest place. */
    private final long[] price;

    private final PlaceHeaps places;
    private final int[] waiting;
    private int waitingCount;
    private final long unit;
    private final long dearest;
    /** Whether every column has one place, which then has the column's number. */
    private final boolean single;

    Auction(Problem problem, Placement placement, long[] price, Checkpoint checkpoint) {
        this.problem = problem;
        this.placement = placement;
        this.price = price;
        this.checkpoint = checkpoint;
        int range = Math.max(1, problem.dearest());
        unit = (LEAST_RESOLUTION + range - 1L) / range;
        dearest = unit * range;
        choices = new Choices(problem, price, unit);
        waiting = new int[problem.rows()];
        single = Problem.isUnit(problem.columnPlaces);
        places = new PlaceHeaps(placement, single ? 0 : placement.row.length);
    }

    /**
     * Leaves the prices in whole units of cost, and every row without a place or at one; not all where they like best.
     *
     * @return the choices at those prices
     */
    Choices run() {
        long last = Math.max(1, dearest / GREATEST_RESOLUTION);
        long first = Math.max(last, dearest / FIRST_STEP);
        int rounds = rounds(first, last);
        long step = first;
        for (int round = 0; round < rounds; round++) {
            checkpoint.reached(round, rounds);
            round(step, round == rounds - 1 ? 0 : problem.rows() / LEAVE);
            step = Math.max(last, step / SHRINK);
        }
        // Costs are whole, so a row's first choice stays its first choice if all prices lose their fractions.
        for (int column = 0; column < price.length; column++) {
            price[column] = Math.floorDiv(price[column], unit);
        }
        choices.countInWholeUnits();
        settle();
        return choices;
    }

    private static int rounds(long first, long last) {
        int rounds = 1;
        for (long step = first; step > last; step = Math.max(last, step / SHRINK)) {
            rounds++;
        }
        return rounds;
    }

    private void round(long step, int leave) {
        Arrays.fill(placement.row, NOBODY);
        waitingCount = 0;
        for (int row = problem.rows() - 1; row >= 0; row--) {
            waiting[waitingCount++] = row;
        }
        for (long budget = PATIENCE * problem.rows(); waitingCount > leave && budget > 0; budget--) {
            bid(waiting[--waitingCount], step);
            if (budget % BETWEEN_CHECKPOINTS == 0) {
                checkpoint.pass();
            }
        }
    }

    private void bid(int row, long step) {
        choices.look(row);
        int column = choices.best;
        long lead = Math.min(choices.second - choices.least, dearest);
        int before;
        if (single) {
            before = placement.row[column];
            placement.row[column] = row;
            price[column] += lead + step;
        } else {
            before = places.take(column, row, lead, step);
            price[column] = places.least(column);
        }
        if (before != NOBODY) {
            waiting[waitingCount++] = before;
        }
    }

    /** Says by which arcs the rows have their places, which nobody asked for before, and puts the places that are taken first. */
    private void settle() {
        placement.clear();
        for (int column = 0; column < price.length; column++) {
            for (int place = placement.firstPlace[column]; place < placement.firstPlace[column + 1]; place++) {
                int row = placement.row[place];
                if (row != NOBODY) {
                    placement.take(column, row, problem.arcBetween(row, column));
                }
            }
        }
    }
}
