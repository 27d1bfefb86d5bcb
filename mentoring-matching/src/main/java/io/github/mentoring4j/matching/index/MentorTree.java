package io.github.mentoring4j.matching.index;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The mentors who take part, sorted by price, then by their group in one facet after the other: a tree whose nodes at a depth are
 * the mentors who share their step of prices and their groups in as many facets, with the least price of each node's mentors.
 * Immutable.
 *
 * <p>Prices come first, for a mentor who costs little promises much: among others, such a mentor would have to be looked for in
 * vain under every node above them.
 */
final class MentorTree {

    /** How many steps of prices there are at most. */
    private static final int MOST_STEPS = 64;

    /** The mentors in the order of the tree. */
    final int[] mentors;

    /** By depth and node, the group of its mentors in the facet above, or the step of prices under the root. */
    final int[][] group;

    /** By depth and node, the first node one deeper, or at the deepest the first place in the order; one more for the end. */
    final int[][] first;

    /** By depth and node, the least price. */
    final long[][] least;

    /** The prices in the order of the tree. */
    final long[] prices;

    private final List<Facet> facets;

    /**
     * Grows the tree in <i>O</i>(<i>n</i> (<i>f</i> + log <i>n</i>)) for <i>n</i> mentors and <i>f</i> facets.
     *
     * @param sorted the mentors by their group in one facet after the other
     * @param price by mentor
     */
    MentorTree(List<Facet> facets, int[] sorted, long[] price) {
        this.facets = facets;
        long[] steps = steps(sorted, price);
        int[] stepByPlace = new int[sorted.length];
        mentors = byStep(sorted, price, steps, stepByPlace);
        prices = new long[mentors.length];
        Arrays.setAll(prices, place -> price[mentors[place]]);
        int deepest = facets.size() + 1;
        int[] sharing = new int[mentors.length];
        int[] sizes = new int[deepest + 1];
        for (int place = 0; place < mentors.length; place++) {
            sharing[place] = place == 0 ? -1 : sharing(stepByPlace, place);
            for (int depth = sharing[place] + 1; depth <= deepest; depth++) {
                sizes[depth]++;
            }
        }
        group = new int[deepest + 1][];
        first = new int[deepest + 1][];
        least = new long[deepest + 1][];
        for (int depth = 0; depth <= deepest; depth++) {
            group[depth] = new int[sizes[depth]];
            first[depth] = new int[sizes[depth] + 1];
            least[depth] = new long[sizes[depth]];
        }
        link(stepByPlace, sharing);
        price();
    }

    /** Mentors by their group in one facet after the other. */
    static int[] sorted(int[] mentors, List<Facet> facets) {
        int[] sorted = mentors;
        for (int place = facets.size() - 1; place >= 0; place--) {
            sorted = facets.get(place).mentors.sorted(sorted);
        }
        return sorted;
    }

    /** The least price of each step: all prices, or some if they are too many, with about as many mentors between each two. */
    private static long[] steps(int[] mentors, long[] price) {
        long[] ascending = Arrays.stream(mentors)
                .mapToLong(mentor -> price[mentor])
                .sorted()
                .toArray();
        long[] distinct =
                Arrays.stream(ascending).distinct().limit(MOST_STEPS + 1L).toArray();
        if (distinct.length <= MOST_STEPS) {
            return distinct;
        }
        return IntStream.range(0, MOST_STEPS)
                .mapToLong(step -> ascending[(int) ((long) ascending.length * step / MOST_STEPS)])
                .distinct()
                .toArray();
    }

    private static int[] byStep(int[] sorted, long[] price, long[] steps, int[] stepByPlace) {
        int[] step = new int[sorted.length];
        int[] next = new int[steps.length + 1];
        for (int place = 0; place < sorted.length; place++) {
            int found = Arrays.binarySearch(steps, price[sorted[place]]);
            step[place] = found >= 0 ? found : -found - 2;
            next[step[place] + 1]++;
        }
        for (int each = 1; each < next.length; each++) {
            next[each] += next[each - 1];
        }
        int[] mentors = new int[sorted.length];
        for (int place = 0; place < sorted.length; place++) {
            int to = next[step[place]]++;
            mentors[to] = sorted[place];
            stepByPlace[to] = step[place];
        }
        return mentors;
    }

    /** In how many levels below the root a place is in the same node as the one before. */
    private int sharing(int[] step, int place) {
        if (step[place] != step[place - 1]) {
            return 0;
        }
        int shared = 0;
        while (shared < facets.size() && groupOf(shared, place) == groupOf(shared, place - 1)) {
            shared++;
        }
        return shared + 1;
    }

    private int groupOf(int facet, int place) {
        return facets.get(facet).mentors.of(mentors[place]);
    }

    private void link(int[] step, int[] sharing) {
        int deepest = deepest();
        int[] count = new int[deepest + 1];
        for (int place = 0; place < mentors.length; place++) {
            for (int depth = sharing[place] + 1; depth <= deepest; depth++) {
                int node = count[depth]++;
                first[depth][node] = depth == deepest ? place : count[depth + 1];
                if (depth > 0) {
                    group[depth][node] = depth == 1 ? step[place] : groupOf(depth - 2, place);
                }
            }
        }
        for (int depth = 0; depth <= deepest; depth++) {
            first[depth][count[depth]] = depth == deepest ? mentors.length : count[depth + 1];
        }
    }

    private void price() {
        long[] below = prices;
        for (int depth = deepest(); depth >= 0; depth--) {
            for (int node = 0; node < least[depth].length; node++) {
                least[depth][node] = Arrays.stream(below, first[depth][node], first[depth][node + 1])
                        .min()
                        .orElse(0);
            }
            below = least[depth];
        }
    }

    int deepest() {
        return group.length - 1;
    }

    boolean empty() {
        return mentors.length == 0;
    }

    /** How many steps of prices there are. */
    int steps() {
        return group[1].length;
    }
}
