package io.github.mentoring4j.matching.index;

import java.util.Arrays;

/** Pairs of people by number: for each person of one side, those of the other side, sorted. */
public final class PairTable {

    private final int[] first;
    private final int[] others;

    private PairTable(int[] first, int[] others) {
        this.first = first;
        this.others = others;
    }

    /** The pairs of mentees, from keys that have the mentee in the upper half and the mentor in the lower, in any order. */
    static PairTable byMentee(int mentees, long[] keys) {
        long[] sorted = keys.clone();
        Arrays.sort(sorted);
        int[] first = new int[mentees + 1];
        int[] others = new int[sorted.length];
        int count = 0;
        for (int place = 0; place < sorted.length; place++) {
            if (place == 0 || sorted[place] != sorted[place - 1]) {
                others[count++] = (int) sorted[place];
                first[(int) (sorted[place] >>> 32) + 1]++;
            }
        }
        for (int mentee = 0; mentee < mentees; mentee++) {
            first[mentee + 1] += first[mentee];
        }
        return new PairTable(first, Arrays.copyOf(others, count));
    }

    static long key(int mentor, int mentee) {
        return (long) mentee << 32 | mentor;
    }

    /** The same pairs, for each person of the other side. */
    PairTable transposed(int size) {
        int[] starts = new int[size + 1];
        for (int other : others) {
            starts[other + 1]++;
        }
        for (int other = 0; other < size; other++) {
            starts[other + 1] += starts[other];
        }
        int[] next = starts.clone();
        int[] people = new int[others.length];
        for (int person = 0; person + 1 < first.length; person++) {
            for (int place = first[person]; place < first[person + 1]; place++) {
                people[next[others[place]]++] = person;
            }
        }
        return new PairTable(starts, people);
    }

    /** Where a person's pairs start; one more than the last person for the end. */
    int first(int person) {
        return first[person];
    }

    /** The other person at a place. */
    int other(int place) {
        return others[place];
    }

    boolean contains(int person, int other) {
        return first[person] < first[person + 1]
                && Arrays.binarySearch(others, first[person], first[person + 1], other) >= 0;
    }
}
