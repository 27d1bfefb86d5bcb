package io.github.mentoring4j.matching;

import io.github.mentoring4j.participant.Pair;
import java.util.Arrays;
import java.util.Collection;

/** Pairs of numbers, in the order of the mentees, then of the mentors. */
final class PairSet {

    private final long[] keys;

    private PairSet(long[] keys) {
        this.keys = keys;
    }

    static PairSet of(Collection<Pair> pairs, Roster mentors, Roster mentees) {
        return new PairSet(pairs.stream()
                .mapToLong(pair -> key(mentors.number(pair.mentor()), mentees.number(pair.mentee())))
                .sorted()
                .distinct()
                .toArray());
    }

    static long key(int mentor, int mentee) {
        return (long) mentee << 32 | mentor;
    }

    static int mentor(long key) {
        return (int) key;
    }

    static int mentee(long key) {
        return (int) (key >>> 32);
    }

    boolean contains(int mentor, int mentee) {
        return keys.length > 0 && Arrays.binarySearch(keys, key(mentor, mentee)) >= 0;
    }

    /** These and one pair more. */
    PairSet with(int mentor, int mentee) {
        long[] more = Arrays.copyOf(keys, keys.length + 1);
        more[keys.length] = key(mentor, mentee);
        Arrays.sort(more);
        return new PairSet(more);
    }

    long[] keys() {
        return keys.clone();
    }
}
