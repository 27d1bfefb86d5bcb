package io.github.mentoring4j.matching.index;

import java.util.Arrays;
import java.util.List;

/**
 * The mentors who take part, sorted by their group in one facet after the other: a tree whose nodes at a depth are the mentors
 * who share their groups in as many facets, with the least price of each node's mentors. Immutable but for the prices.
 */
final class MentorTree {

    /** The mentors in the order of the tree. */
    final int[] mentors;

    /** By depth and node, the group of its mentors in the facet above. */
    final int[][] group;

    /** By depth and node, the first node one deeper, or at the deepest the first place in the order; one more for the end. */
    final int[][] first;

    /** By depth and node, the least price. */
    final long[][] least;

    /** The prices in the order of the tree. */
    final long[] prices;

    MentorTree(Field field) {
        List<Facet> facets = field.facets.facets;
        mentors = sorted(field.mentors, facets);
        prices = new long[mentors.length];
        int deepest = facets.size();
        int[] differing = new int[mentors.length];
        int[] sizes = new int[deepest + 1];
        for (int place = 0; place < mentors.length; place++) {
            differing[place] = place == 0 ? -1 : differing(facets, mentors[place - 1], mentors[place]);
            for (int depth = differing[place] + 1; depth <= deepest; depth++) {
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
        link(facets, differing);
    }

    private static int[] sorted(int[] mentors, List<Facet> facets) {
        int[] sorted = mentors;
        for (int place = facets.size() - 1; place >= 0; place--) {
            sorted = facets.get(place).mentors.sorted(sorted);
        }
        return sorted;
    }

    /** The first facet in which two mentors are in different groups, or the number of facets. */
    private static int differing(List<Facet> facets, int one, int other) {
        int place = 0;
        while (place < facets.size()
                && facets.get(place).mentors.of(one)
                        == facets.get(place).mentors.of(other)) {
            place++;
        }
        return place;
    }

    private void link(List<Facet> facets, int[] differing) {
        int deepest = facets.size();
        int[] count = new int[deepest + 1];
        for (int place = 0; place < mentors.length; place++) {
            for (int depth = differing[place] + 1; depth <= deepest; depth++) {
                int node = count[depth]++;
                first[depth][node] = depth == deepest ? place : count[depth + 1];
                if (depth > 0) {
                    group[depth][node] = facets.get(depth - 1).mentors.of(mentors[place]);
                }
            }
        }
        for (int depth = 0; depth <= deepest; depth++) {
            first[depth][count[depth]] = depth == deepest ? mentors.length : count[depth + 1];
        }
    }

    int deepest() {
        return group.length - 1;
    }

    boolean empty() {
        return mentors.length == 0;
    }

    /** Sets the prices, by mentor. */
    void price(long[] byMentor) {
        for (int place = 0; place < mentors.length; place++) {
            prices[place] = byMentor[mentors[place]];
        }
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
}
