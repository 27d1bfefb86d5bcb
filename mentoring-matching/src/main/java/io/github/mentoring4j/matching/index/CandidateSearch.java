package io.github.mentoring4j.matching.index;

/**
 * Finds the mentors who are worth most to a mentee after their price, by going down a {@link MentorTree} where most can be
 * found, and nowhere else. Not thread-safe.
 *
 * <p>Special pairs and those that are marked as seen are passed over. Of those who are worth the same, any may be found; which,
 * depends on the mentee's number, so that mentees who are alike do not all find the same ones.
 */
final class CandidateSearch {

    /** After so many mentors looked at one by one for one mentee, the search ends with a limit for the rest. */
    private static final int MOST_LOOKS = 20_000;

    private final Facets facets;
    private final MentorTree tree;
    private final boolean asks;
    private final int mostAsked;
    private final int[][] points;
    private final int[] rest;
    private final int[] seen;
    private final int[] found;
    private final long[] worths;
    private final Worths asked = new Worths();
    private int mentee;
    private int turn;
    private int size;
    private long floor;
    private long unseen;
    private int looks;

    CandidateSearch(Field field, MentorTree tree, int most) {
        this.facets = field.facets;
        this.tree = tree;
        asks = facets.askedMust.length + facets.askedShould.length > 0;
        mostAsked = facets.mostAsked();
        points = new int[tree.deepest()][];
        points[0] = new int[tree.empty() ? 0 : tree.steps()];
        rest = new int[tree.deepest() + 1];
        seen = new int[facets.criteria.mentorCount()];
        found = new int[most];
        worths = new long[most];
    }

    /** Turns to a mentee. */
    void mentee(int mentee) {
        this.mentee = mentee;
        turn = (int) ((mentee * 0x9E3779B97F4A7C15L) >>> 33);
        size = 0;
        looks = 0;
        unseen = Long.MIN_VALUE;
        for (int place = facets.special.first(mentee); place < facets.special.first(mentee + 1); place++) {
            pass(facets.special.other(place));
        }
    }

    /** Has a mentor passed over. */
    void pass(int mentor) {
        seen[mentor] = mentee + 1;
    }

    /** Finds those who are worth more than a floor; the best, if they are too many. */
    void find(long floor) {
        this.floor = floor;
        if (tree.empty()) {
            return;
        }
        rest[tree.deepest()] = mostAsked;
        for (int depth = tree.deepest() - 1; depth > 0; depth--) {
            Facet facet = facets.facets.get(depth - 1);
            int group = facet.mentees.of(mentee);
            if (facet.most[group] == Facet.FORBIDDEN) {
                return;
            }
            points[depth] = facet.points[group];
            rest[depth] = rest[depth + 1] + facet.most[group];
        }
        rest[0] = rest[1];
        visit(0, 0, 0, (long) rest[0] - tree.least[0][0]);
    }

    private long threshold() {
        return size < found.length ? floor : worths[size - 1];
    }

    private void visit(int depth, int node, int sum, long limit) {
        if (limit <= threshold()) {
            return;
        }
        if (looks >= MOST_LOOKS) {
            unseen = Math.max(unseen, limit);
            return;
        }
        int from = tree.first[depth][node];
        int to = tree.first[depth][node + 1];
        if (depth == tree.deepest()) {
            look(from, to, sum);
        } else if (floor > Prices.ANYBODY) {
            descend(depth, from, to, sum);
        } else {
            descendInOrder(depth, node, from, to, sum);
        }
    }

    /** Visits the nodes below that can hold anybody of interest; with a floor, few do, and their order matters little. */
    private void descend(int depth, int from, int to, int sum) {
        int[] given = points[depth];
        int[] group = tree.group[depth + 1];
        long[] least = tree.least[depth + 1];
        long promise = (long) sum + rest[depth + 1];
        for (int child = from; child < to; child++) {
            int each = given[group[child]];
            if (each != Facet.FORBIDDEN && promise + each - least[child] > threshold()) {
                visit(depth + 1, child, sum + each, promise + each - least[child]);
            }
        }
    }

    /** Visits the nodes below, those with the most points first. */
    private void descendInOrder(int depth, int node, int from, int to, int sum) {
        int[] given = points[depth];
        int[] group = tree.group[depth + 1];
        long[] least = tree.least[depth + 1];
        int start = start(depth, from, to);
        int level = mostBelow(Integer.MAX_VALUE, given, group, from, to);
        while (level != Facet.FORBIDDEN) {
            long promise = (long) sum + level + rest[depth + 1];
            if (promise - tree.least[depth][node] <= threshold()) {
                return;
            }
            for (int step = 0; step < to - from; step++) {
                int child = start + step < to ? start + step : start + step - to + from;
                if (given[group[child]] == level) {
                    visit(depth + 1, child, sum + level, promise - least[child]);
                }
            }
            level = mostBelow(level, given, group, from, to);
        }
    }

    private int start(int depth, int from, int to) {
        return depth == 0 ? from : from + (turn >>> (depth - 1)) % (to - from);
    }

    private static int mostBelow(int level, int[] given, int[] group, int from, int to) {
        int most = Facet.FORBIDDEN;
        for (int child = from; child < to; child++) {
            int each = given[group[child]];
            if (each < level && each > most) {
                most = each;
            }
        }
        return most;
    }

    private void look(int from, int to, int sum) {
        int start = start(tree.deepest(), from, to);
        for (int step = 0; step < to - from; step++) {
            int place = start + step < to ? start + step : start + step - to + from;
            long most = (long) sum + mostAsked - tree.prices[place];
            int mentor = tree.mentors[place];
            if (most > threshold() && seen[mentor] != mentee + 1) {
                looks++;
                if (!asks) {
                    offer(mentor, most);
                } else if (facets.askPermitted(mentor, mentee)) {
                    asked.clear();
                    facets.addAsked(mentor, mentee, asked);
                    offer(mentor, (long) sum + asked.score - tree.prices[place]);
                }
            }
        }
    }

    private void offer(int mentor, long worth) {
        if (worth <= threshold()) {
            return;
        }
        int at = size < found.length ? size++ : size - 1;
        while (at > 0 && worths[at - 1] < worth) {
            worths[at] = worths[at - 1];
            found[at] = found[at - 1];
            at--;
        }
        worths[at] = worth;
        found[at] = mentor;
    }

    int size() {
        return size;
    }

    /** A mentor who was found, the best first. */
    int found(int place) {
        return found[place];
    }

    /** The most that anybody beside those passed over can be worth; the floor, if it is no more. */
    long most() {
        return Math.max(Math.max(floor, unseen), size == 0 ? floor : worths[0]);
    }

    /** How many mentors were looked at one by one. */
    int looks() {
        return looks;
    }
}
