package io.github.mentoring4j.matching.blossom;

/**
 * One search for one more pair.
 *
 * <p>Trees grow from everybody who is free. Outer nodes are an even number of steps from there, inner ones an odd number. Where
 * an edge without slack joins the outer nodes of two trees, a pair is gained; within one tree it closes a blossom, which is outer.
 */
final class Search {

    private static final int NONE = Nesting.NONE;

    private final PeerGraph graph;
    private final Nesting nesting;
    private final Prices prices;
    private final Trees trees;
    private final BestDarts best;
    private boolean gained;

    Search(PeerGraph graph, Nesting nesting, Prices prices) {
        this.graph = graph;
        this.nesting = nesting;
        this.prices = prices;
        trees = new Trees(graph, nesting);
        best = new BestDarts(graph, nesting, prices, trees);
    }

    /** Whether one more pair was made; if not, none can be. */
    boolean run(Runnable checkpoint) {
        int free = plant();
        while (free != NONE && !gained) {
            checkpoint.run();
            explore();
            if (!gained && !adjust(free)) {
                return false;
            }
        }
        return gained;
    }

    /** Starts a tree at every free node; gives one of the free people. */
    private int plant() {
        int free = NONE;
        for (int node = 0; node < nesting.nodes(); node++) {
            if (nesting.isOutermost(node) && nesting.isFree(node)) {
                trees.becomeOuter(node);
                free = nesting.base[node];
            }
        }
        return free;
    }

    private void explore() {
        while (!gained && trees.hasUnexplored()) {
            int person = trees.nextUnexplored();
            for (int at = graph.first(person); !gained && at < graph.first(person + 1); at++) {
                look(graph.dart(at));
            }
        }
    }

    private void look(int dart) {
        int here = nesting.top[graph.tail(dart)];
        int there = nesting.top[graph.head(dart)];
        if (here == there) {
            return;
        }
        if (prices.slack(dart) == 0 && !trees.isInner(there)) {
            follow(dart);
        } else {
            best.keep(dart);
        }
    }

    /** Goes along a dart without slack from an outer node to one that is not inner. */
    private void follow(int dart) {
        if (!trees.isOuter(nesting.top[graph.head(dart)])) {
            trees.grow(dart);
            return;
        }
        int meeting = trees.meeting(dart);
        if (meeting == NONE) {
            gained = true;
            augment(dart);
            augment(dart ^ 1);
        } else {
            best.merge(trees.close(dart, meeting));
        }
    }

    /** Matches the tail of a dart along it, and changes what is matched from there to the root. */
    private void augment(int dart) {
        int next = dart;
        while (next != NONE) {
            int up = nesting.mate[nesting.base[nesting.top[graph.tail(next)]]];
            nesting.match(next);
            next = NONE;
            if (up != NONE) {
                next = trees.entry(nesting.top[graph.head(up)]);
                nesting.match(next ^ 1);
            }
        }
    }

    /** Moves prices until something can be done, and does it; false if they reach zero before. */
    private boolean adjust(int free) {
        long least = prices.ofPerson[free];
        int dart = best.toUnreached();
        long slack = dart == NONE ? Long.MAX_VALUE : prices.slack(dart);
        int bridge = best.betweenOuter();
        long half = bridge == NONE ? Long.MAX_VALUE : prices.slack(bridge) / 2;
        int cheapest = cheapestInner();
        long price = cheapest == NONE ? Long.MAX_VALUE : prices.ofBlossom[cheapest];
        long step = Math.min(Math.min(least, slack), Math.min(half, price));
        move(step);
        if (step == least) {
            return false;
        } else if (step == slack) {
            follow(dart);
        } else if (step == half) {
            follow(bridge);
        } else {
            trees.open(cheapest);
        }
        return true;
    }

    private int cheapestInner() {
        int cheapest = NONE;
        for (int node = graph.people(); node < nesting.nodes(); node++) {
            if (nesting.isOutermost(node)
                    && trees.isInner(node)
                    && (cheapest == NONE || prices.ofBlossom[node] < prices.ofBlossom[cheapest])) {
                cheapest = node;
            }
        }
        return cheapest;
    }

    private void move(long step) {
        for (int person = 0; person < graph.people(); person++) {
            prices.ofPerson[person] -= step * trees.sign(nesting.top[person]);
        }
        for (int node = graph.people(); node < nesting.nodes(); node++) {
            if (nesting.isOutermost(node)) {
                prices.ofBlossom[node] += step * trees.sign(node);
            }
        }
    }
}
