package io.github.mentoring4j.matching.index;

import io.github.mentoring4j.matching.graph.CandidateGraph;
import java.util.Arrays;
import java.util.function.IntConsumer;

/** The candidates of mentees who follow each other, while they are searched for. Not thread-safe. */
final class CandidateRows {

    private final Field field;
    private final CandidateSearch search;
    private final PairScorer scorer;
    private ArcRows arcs = new ArcRows(0, 0);
    private long looks;
    private long gain;

    CandidateRows(Field field, MentorTree tree, int most) {
        this.field = field;
        search = new CandidateSearch(field, tree, most);
        scorer = new PairScorer(field.facets);
    }

    /** The best, and special ones. */
    CandidateRows best(int from, int to, IntConsumer checkpoint) {
        arcs = new ArcRows(from, to - from);
        for (int mentee = from; mentee < to; mentee++) {
            checkpoint.accept(mentee);
            if (field.takesPart(mentee)) {
                search.mentee(mentee);
                search.find(Prices.ANYBODY);
                add(mentee, withSpecial(mentee));
            }
            arcs.endRow();
        }
        return this;
    }

    /** The found ones and the special ones, by number. */
    private int[] withSpecial(int mentee) {
        PairTable special = field.facets.special;
        int count = search.size();
        int[] mentors = Arrays.copyOf(foundMentors(), count + special.first(mentee + 1) - special.first(mentee));
        for (int place = special.first(mentee); place < special.first(mentee + 1); place++) {
            if (field.takesPartAsMentor(special.other(place))) {
                mentors[count++] = special.other(place);
                looks++;
            }
        }
        return Arrays.copyOf(mentors, count);
    }

    private int[] foundMentors() {
        int[] mentors = new int[search.size()];
        Arrays.setAll(mentors, search::found);
        return mentors;
    }

    /** Those beyond a graph who are worth more than the prices. */
    CandidateRows beyond(CandidateGraph graph, Prices prices, int from, int to, IntConsumer checkpoint) {
        arcs = new ArcRows(from, to - from);
        for (int mentee = from; mentee < to; mentee++) {
            checkpoint.accept(mentee);
            if (prices.floors()[mentee] != Prices.NOBODY) {
                search.mentee(mentee);
                for (int arc = graph.firstArcOfMentee(mentee); arc < graph.firstArcOfMentee(mentee + 1); arc++) {
                    search.pass(graph.mentor(arc));
                }
                search.find(prices.floors()[mentee]);
                gain = Findings.sum(
                        gain, Findings.product(graph.menteeCapacity(mentee), search.most() - prices.floors()[mentee]));
                add(mentee, foundMentors());
            }
            arcs.endRow();
        }
        return this;
    }

    private void add(int mentee, int[] mentors) {
        looks += search.looks();
        Arrays.sort(mentors);
        scorer.mentee(mentee);
        for (int mentor : mentors) {
            boolean special = field.facets.special.contains(mentee, mentor);
            boolean permitted =
                    special ? !field.barred.contains(mentee, mentor) && scorer.special(mentor) : scorer.typical(mentor);
            if (permitted) {
                arcs.add(mentor, scorer.worths);
            }
        }
    }

    ArcRows arcs() {
        return arcs;
    }

    long looks() {
        return looks;
    }

    long gain() {
        return gain;
    }
}
