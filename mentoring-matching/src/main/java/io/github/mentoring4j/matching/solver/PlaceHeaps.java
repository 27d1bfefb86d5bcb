package io.github.mentoring4j.matching.solver;

/**
 * The places of each column by price, the cheapest first: a heap for each of them, in the part of the placement that is the
 * column's. Whoever has a place moves with it.
 */
final class PlaceHeaps {

    /** No row. */
    static final int NOBODY = -1;

    private final Placement placement;
    private final long[] price;

    /** Heaps in which all places cost nothing. */
    PlaceHeaps(Placement placement, int places) {
        this.placement = placement;
        price = new long[places];
    }

    /** The price of a column's cheapest place. */
    long least(int column) {
        return price[placement.firstPlace[column]];
    }

    /**
     * Gives the cheapest place of a column to a row, at a price raised by a step more than what makes the row's second choice as
     * good; that may be the next place of the same column.
     *
     * @param lead how much better the column is than the row's second choice among the others
     * @return who had the place, or {@link #NOBODY}
     */
    int take(int column, int row, long lead, long step) {
        int from = placement.firstPlace[column];
        int size = placement.firstPlace[column + 1] - from;
        int before = placement.row[from];
        long next = Long.MAX_VALUE;
        for (int child = 1; child < Math.min(3, size); child++) {
            next = Math.min(next, price[from + child]);
        }
        sink(from, size, row, price[from] + Math.min(lead, next - price[from]) + step);
        return before;
    }

    private void sink(int from, int size, int row, long raised) {
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            child += child + 1 < size && price[from + child + 1] < price[from + child] ? 1 : 0;
            if (price[from + child] >= raised) {
                break;
            }
            price[from + at] = price[from + child];
            placement.row[from + at] = placement.row[from + child];
            at = child;
        }
        price[from + at] = raised;
        placement.row[from + at] = row;
    }
}
