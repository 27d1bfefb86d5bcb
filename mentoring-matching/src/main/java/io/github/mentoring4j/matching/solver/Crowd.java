package io.github.mentoring4j.matching.solver;

/**
 * The rows that have places of one column with very many, by how much more than there they would pay for their next choice. A search
 * that comes to the column then needs a look only at those rows that could come to something nearer than its end.
 *
 * <p>What a row would pay is a bound that was exact when it was reckoned; as prices only rise, it holds ever after.
 */
final class Crowd {

    /** With fewer places it is quicker to look at every row. */
    private static final int MANY = 64;

    private static final int NONE = -1;

    /** Below all that can be paid, and far enough from the least number that anything may be added. */
    private static final long UNKNOWN = Long.MIN_VALUE / 4;

    private final Problem problem;
    private final Placement placement;
    private final long[] price;
    private final int column;
    private final int first;
    private final ColumnHeap heap;
    /** The places whose rows are to be reckoned anew, and by place whether it is among them. */
    private final int[] stale;

    private final boolean[] isStale;
    private int staleCount;

    private Crowd(Problem problem, Placement placement, long[] price, int column) {
        this.problem = problem;
        this.placement = placement;
        this.price = price;
        this.column = column;
        first = column == NONE ? 0 : placement.firstPlace[column];
        int places = column == NONE ? 0 : placement.places(column);
        heap = new ColumnHeap(places);
        stale = new int[places];
        isStale = new boolean[places];
        for (int index = 0; column != NONE && index < placement.taken[column]; index++) {
            heap.offer(index, UNKNOWN);
        }
    }

    /** The rows of the column with the most places, the first of equals; of none if none has many. */
    static Crowd of(Problem problem, Placement placement, long[] price) {
        int most = NONE;
        int places = MANY;
        for (int column = 0; column < problem.columns(); column++) {
            if (placement.places(column) > places) {
                most = column;
                places = placement.places(column);
            }
        }
        return new Crowd(problem, placement, price, most);
    }

    /** Whether these are the rows of a column. */
    boolean isOf(int other) {
        return column == other;
    }

    /** Says that a free place was taken outside a search; of other columns it is no news. */
    void taken(int to, int place) {
        if (to == column) {
            heap.offer(place - first, UNKNOWN);
        }
    }

    /** Says that a place has another row at the end of a search, which came by it or took it as free; of other columns it is no news. */
    void moved(int to, int place) {
        if (to == column) {
            reckonLater(place - first);
        }
    }

    /** Whether a row is left that might come to something nearer than the end of a search, which comes to the column at a distance. */
    boolean mightComeNearer(long end, long here) {
        return !heap.isEmpty() && here + heap.leastDistance() < end;
    }

    /** The place of the row that might pay least, which is not given again in this search. */
    int next() {
        int index = heap.removeLeast();
        reckonLater(index);
        return first + index;
    }

    private void reckonLater(int index) {
        if (!isStale[index]) {
            isStale[index] = true;
            stale[staleCount++] = index;
        }
    }

    /** Ends a search, when prices have risen. */
    void reckon() {
        for (int at = 0; at < staleCount; at++) {
            isStale[stale[at]] = false;
            heap.offer(stale[at], more(first + stale[at]));
        }
        staleCount = 0;
    }

    private long more(int place) {
        int row = placement.row[place];
        long least = Long.MAX_VALUE / 4;
        for (int arc = problem.first[row]; arc < problem.first[row + 1]; arc++) {
            if (problem.column[arc] != column) {
                least = Math.min(least, problem.cost[arc] + price[problem.column[arc]]);
            }
        }
        return least - problem.cost[placement.arc[place]];
    }
}
