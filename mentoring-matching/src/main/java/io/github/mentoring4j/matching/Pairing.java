package io.github.mentoring4j.matching;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.participant.Party;
import java.util.Arrays;

/** The pairs that are made, pinned ones included, and who has whom. */
final class Pairing {

    private final long[] keys;
    private final int[][] menteesOfMentor;
    private final int[][] mentorsOfMentee;

    private Pairing(long[] keys, int mentors, int mentees) {
        this.keys = keys;
        int[] mentorLoads = new int[mentors];
        int[] menteeLoads = new int[mentees];
        for (long key : keys) {
            mentorLoads[PairSet.mentor(key)]++;
            menteeLoads[PairSet.mentee(key)]++;
        }
        menteesOfMentor = rows(mentorLoads);
        mentorsOfMentee = rows(menteeLoads);
        for (long key : keys) {
            int mentor = PairSet.mentor(key);
            int mentee = PairSet.mentee(key);
            menteesOfMentor[mentor][menteesOfMentor[mentor].length - mentorLoads[mentor]--] = mentee;
            mentorsOfMentee[mentee][mentorsOfMentee[mentee].length - menteeLoads[mentee]--] = mentor;
        }
    }

    private static int[][] rows(int[] lengths) {
        return Arrays.stream(lengths).mapToObj(int[]::new).toArray(int[][]::new);
    }

    /** The pairs of an assignment, and the pinned ones. */
    static Pairing of(CandidateGraph graph, Assignment assignment, PairSet pinnedPairs) {
        long[] pinned = pinnedPairs.keys();
        long[] keys = Arrays.copyOf(pinned, pinned.length + assignment.size());
        for (int position = 0; position < assignment.size(); position++) {
            int arc = assignment.arc(position);
            keys[pinned.length + position] = PairSet.key(graph.mentor(arc), graph.mentee(arc));
        }
        Arrays.sort(keys);
        return new Pairing(keys, graph.mentorCount(), graph.menteeCount());
    }

    long[] keys() {
        return keys.clone();
    }

    /** With whom somebody is, in order. */
    int[] partners(Party side, int person) {
        return (side == Party.MENTOR ? menteesOfMentor : mentorsOfMentee)[person];
    }

    boolean contains(int mentor, int mentee) {
        return Arrays.binarySearch(mentorsOfMentee[mentee], mentor) >= 0;
    }
}
