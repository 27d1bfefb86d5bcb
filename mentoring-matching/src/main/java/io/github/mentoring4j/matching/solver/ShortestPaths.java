package io.github.mentoring4j.matching.solver;

import java.util.Arrays;

/**
 * For capacities on both sides: fills the rows' places one after another, each along a cheapest path, so that after each the
 * cost is the least possible. First the first place of everybody without a mentor, then the further ones, which are worth less.
 *
 * <p>A path leaves a row by an arc not taken, leaves a column by an arc taken, and ends at a column with a free place, or at
 * a row one of whose places is left empty for it. Potentials make all arcs' reduced costs non-negative, so that Dijkstra's
 * method finds it; only what lies nearer than the end is visited.
 *
 * <p>Rows are nodes from zero, columns follow. A node's potential lies between minus the cost of an empty place and zero;
 * that of a column with a free place is zero. A row's node may lie lower than the cost of a further place while it has one.
 */
final class ShortestPaths {

    private static final int BETWEEN_CHECKPOINTS = 4096;
    private static final int NONE = -1;

    private final FlowNetwork net;
    private final Checkpoint checkpoint;
    private final long[] potential;
    private final int[] load;
    private final int[] free;
    private final TakenArcs taken;
    private final long[] distance;
    /** The arc by which the search reached a node. */
    private final int[] via;

    private final int[] touched;
    private int touchedCount;
    private final NodeQueue queue;
    private long endDistance;
    private int end;

    ShortestPaths(FlowNetwork net, Checkpoint checkpoint) {
        this.net = net;
        this.checkpoint = checkpoint;
        load = new int[net.rows];
        int nodes = Math.addExact(net.rows, net.columns);
        potential = new long[nodes];
        free = net.columnPlaces.clone();
        taken = new TakenArcs(net.columns, net.column.length);
        distance = new long[nodes];
        Arrays.fill(distance, Long.MAX_VALUE);
        via = new int[nodes];
        touched = new int[nodes];
        queue = new NodeQueue(nodes, distance);
    }

    /** Solves. Gives the arcs taken, by their numbers in the candidate graph. */
    int[] solve() {
        for (int row = 0; row < net.rows; row++) {
            checkpoint.reached(row, 2L * net.rows);
            if (places(row) > 0 && !net.mentored[row]) {
                fillPlace(row);
            }
        }
        for (int row = 0; row < net.rows; row++) {
            checkpoint.reached((long) net.rows + row, 2L * net.rows);
            // Once a place is best left empty, so are the row's remaining ones: nothing has changed for them.
            boolean filled = load[row] > 0 || net.mentored[row];
            while (filled && load[row] < places(row)) {
                filled = fillPlace(row);
            }
        }
        return taken.origins(net.origin);
    }

    private int places(int row) {
        return Math.min(net.rowPlaces[row], net.first[row + 1] - net.first[row]);
    }

    /** How many places of a row are filled. */
    int load(int row) {
        return load[row];
    }

    /** The potential of a row, or of a column after the rows; once solved, the potentials prove that nothing is cheaper. */
    long potential(int node) {
        return potential[node];
    }

    private boolean fillPlace(int source) {
        checkpoint.pass();
        load[source]++;
        search(source);
        int last = end;
        if (last != source) {
            augment(source, last);
        }
        if (last < net.rows) {
            load[last]--;
        }
        settle();
        return last != source;
    }

    private void search(int source) {
        endDistance = Long.MAX_VALUE;
        reach(source, 0, NONE);
        int removed = 0;
        while (!queue.isEmpty() && distance[queue.least()] < endDistance) {
            int node = queue.removeLeast();
            if (++removed % BETWEEN_CHECKPOINTS == 0) {
                checkpoint.pass();
            }
            if (node < net.rows) {
                leaveRow(node);
            } else {
                leaveColumn(node);
            }
        }
    }

    private void leaveRow(int row) {
        long base = distance[row] + potential[row];
        offerEnd(row, base + net.worth.emptyPlace(load[row] == 1 && !net.mentored[row]));
        for (int arc = net.first[row]; arc < net.first[row + 1]; arc++) {
            if (!taken.contains(arc)) {
                int node = net.rows + net.column[arc];
                long candidate = base + net.cost[arc] - potential[node];
                if (candidate < endDistance && candidate < distance[node]) {
                    reachColumn(node, candidate, arc);
                }
            }
        }
    }

    private void reachColumn(int node, long candidate, int arc) {
        if (free[node - net.rows] > 0) {
            via[node] = arc;
            offerEnd(node, candidate);
        } else {
            reach(node, candidate, arc);
        }
    }

    private void leaveColumn(int node) {
        long base = distance[node] + potential[node];
        for (int arc = taken.first(node - net.rows); arc != NONE; arc = taken.next(arc)) {
            int row = net.row[arc];
            long candidate = base - net.cost[arc] - potential[row];
            if (candidate < endDistance && candidate < distance[row]) {
                reach(row, candidate, arc);
            }
        }
    }

    private void reach(int node, long candidate, int arc) {
        if (distance[node] == Long.MAX_VALUE) {
            touched[touchedCount++] = node;
        }
        distance[node] = candidate;
        via[node] = arc;
        queue.addOrRaise(node);
    }

    private void offerEnd(int node, long candidate) {
        if (candidate < endDistance) {
            endDistance = candidate;
            end = node;
        }
    }

    /** Swaps along the path, from its end back to its source. */
    private void augment(int source, int last) {
        int node = last;
        if (node >= net.rows) {
            free[node - net.rows]--;
            node = take(node);
        }
        while (node != source) {
            int dropped = via[node];
            taken.remove(dropped, net.column[dropped]);
            node = take(net.rows + net.column[dropped]);
        }
    }

    private int take(int column) {
        int arc = via[column];
        taken.add(arc, net.column[arc]);
        return net.row[arc];
    }

    /** Lowers the potentials of what lay nearer than the end, and forgets the search. */
    private void settle() {
        for (int index = 0; index < touchedCount; index++) {
            int node = touched[index];
            if (distance[node] < endDistance) {
                potential[node] += distance[node] - endDistance;
            }
            distance[node] = Long.MAX_VALUE;
        }
        touchedCount = 0;
        queue.clear();
    }
}
