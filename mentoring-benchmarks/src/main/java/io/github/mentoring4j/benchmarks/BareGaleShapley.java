package io.github.mentoring4j.benchmarks;

import io.github.mentoring4j.matching.graph.CandidateGraph;
import java.util.Arrays;

/**
 * Deferred acceptance as textbooks have it: one place a person, whole lists in order, the rank beside each entry of a list, and
 * integers in arrays. Mentees ask.
 */
final class BareGaleShapley {

    private final int[] first;
    /** The mentors whom a mentee asks, one after another, and how they rank the mentee. */
    private final int[] list;

    private final int[] rank;
    private final int mentors;

    private BareGaleShapley(int[] first, int[] list, int[] rank, int mentors) {
        this.first = first;
        this.list = list;
        this.rank = rank;
        this.mentors = mentors;
    }

    /** Puts all lists in order. */
    static BareGaleShapley of(CandidateGraph graph) {
        int[] rankOfArc = ranks(graph);
        int[] first = new int[graph.menteeCount() + 1];
        int[] list = new int[graph.arcCount()];
        int[] rank = new int[graph.arcCount()];
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            int from = graph.firstArcOfMentee(mentee);
            int to = graph.firstArcOfMentee(mentee + 1);
            long[] keys = new long[to - from];
            for (int arc = from; arc < to; arc++) {
                keys[arc - from] = -(long) graph.menteeLiking(arc) << 32 | arc;
            }
            Arrays.sort(keys);
            for (int place = from; place < to; place++) {
                int arc = (int) keys[place - from];
                list[place] = graph.mentor(arc);
                rank[place] = rankOfArc[arc];
            }
            first[mentee + 1] = to;
        }
        return new BareGaleShapley(first, list, rank, graph.mentorCount());
    }

    private static int[] ranks(CandidateGraph graph) {
        int[] ranks = new int[graph.arcCount()];
        for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
            int from = graph.firstPositionOfMentor(mentor);
            int to = graph.firstPositionOfMentor(mentor + 1);
            long[] keys = new long[to - from];
            for (int position = from; position < to; position++) {
                int arc = graph.arcOfMentor(position);
                keys[position - from] = -(long) graph.mentorLiking(arc) << 32 | arc;
            }
            Arrays.sort(keys);
            for (int place = 0; place < keys.length; place++) {
                ranks[(int) keys[place]] = place;
            }
        }
        return ranks;
    }

    /** Gives the mentee by mentor, or a negative number. */
    int[] solve() {
        int[] menteeOf = new int[mentors];
        int[] rankOf = new int[mentors];
        Arrays.fill(menteeOf, -1);
        Arrays.fill(rankOf, Integer.MAX_VALUE);
        int[] next = first.clone();
        for (int start = 0; start + 1 < first.length; start++) {
            int mentee = start;
            while (mentee >= 0 && next[mentee] < first[mentee + 1]) {
                int place = next[mentee]++;
                int mentor = list[place];
                if (rank[place] < rankOf[mentor]) {
                    int displaced = menteeOf[mentor];
                    menteeOf[mentor] = mentee;
                    rankOf[mentor] = rank[place];
                    mentee = displaced;
                }
            }
        }
        return menteeOf;
    }
}
