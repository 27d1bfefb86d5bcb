package io.github.mentoring4j.matching.criterion;

import io.github.mentoring4j.participant.Participant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Whom a criterion treats alike, so that it need not be asked of every pair.
 *
 * <p>Mentors are put in groups, and mentees are. Any two pairs whose mentors share a group and whose mentees share one get the
 * same answer, unless either pair is an exception; every exception is asked for itself. The coarser the groups and the fewer the
 * exceptions, the more is spared. People are numbered by their places in the lists that the criterion was made ready for.
 *
 * <p>A criterion that tells this may be asked of pairs that can never be made, and not of all that can. Immutable and thread-safe.
 */
public final class Alike {

    private static final Alike NOBODY = new Alike(false, new int[0], new int[0], new long[0]);

    private final boolean known;
    private final int[] mentors;
    private final int[] mentees;
    private final long[] exceptions;

    private Alike(boolean known, int[] mentors, int[] mentees, long[] exceptions) {
        this.known = known;
        this.mentors = mentors;
        this.mentees = mentees;
        this.exceptions = exceptions;
    }

    /**
     * Nothing is known of whom a criterion treats alike; it has to be asked of every pair.
     *
     * @return the answer of every criterion that does not tell
     */
    public static Alike nobody() {
        return NOBODY;
    }

    /**
     * People are alike by what a criterion reads of them. Takes linear time.
     *
     * @param mentors all mentors
     * @param ofMentor all that the criterion reads of a mentor, as something with {@code equals} and {@code hashCode}
     * @param mentees all mentees
     * @param ofMentee all that the criterion reads of a mentee, likewise
     * @return groups of people of whom the same is read
     */
    public static Alike by(
            List<Participant> mentors,
            Function<? super Participant, ?> ofMentor,
            List<Participant> mentees,
            Function<? super Participant, ?> ofMentee) {
        return of(
                groups(mentors.size(), place -> ofMentor.apply(mentors.get(place))),
                groups(mentees.size(), place -> ofMentee.apply(mentees.get(place))));
    }

    /** Takes groups by person. */
    static Alike of(int[] mentors, int[] mentees) {
        return new Alike(true, mentors, mentees, new long[0]);
    }

    /** Everybody of a side is in one group. */
    static Alike everybody(int mentors, int mentees) {
        return of(new int[mentors], new int[mentees]);
    }

    /** Numbers people by their keys, from zero in order of appearance. */
    static int[] groups(int size, IntFunction<?> key) {
        Map<Object, Integer> numbers = new HashMap<>();
        int[] groups = new int[size];
        for (int place = 0; place < size; place++) {
            groups[place] = numbers.computeIfAbsent(key.apply(place), unseen -> numbers.size());
        }
        return groups;
    }

    /**
     * The same groups, with exceptions beside those that there are.
     *
     * @param mentors the mentors of the exceptions
     * @param mentees the mentees of the exceptions, in the same order
     * @return with the pairs of these that stand at the same place
     * @throws IllegalArgumentException if there are not as many mentees as mentors
     */
    public Alike except(int[] mentors, int[] mentees) {
        if (mentors.length != mentees.length) {
            throw new IllegalArgumentException("mentors and mentees of the exceptions must be as many, but are "
                    + mentors.length + " and " + mentees.length);
        }
        long[] pairs = new long[mentors.length];
        for (int place = 0; place < pairs.length; place++) {
            pairs[place] = key(mentors[place], mentees[place]);
        }
        return except(pairs);
    }

    private Alike except(long[] pairs) {
        long[] all = Arrays.copyOf(exceptions, exceptions.length + pairs.length);
        System.arraycopy(pairs, 0, all, exceptions.length, pairs.length);
        Arrays.sort(all);
        int count = 0;
        for (int place = 0; place < all.length; place++) {
            if (place == 0 || all[place] != all[place - 1]) {
                all[count++] = all[place];
            }
        }
        return new Alike(known, mentors, mentees, Arrays.copyOf(all, count));
    }

    private static long key(int mentor, int mentee) {
        return (long) mentee << 32 | mentor;
    }

    /**
     * Whom two criteria both treat alike. Takes linear time.
     *
     * @param other the other criterion's groups of the same people
     * @return people in the same group of both; nobody if either is not known
     */
    public Alike and(Alike other) {
        if (!known || !other.known) {
            return NOBODY;
        }
        return new Alike(true, joint(mentors, other.mentors), joint(mentees, other.mentees), exceptions)
                .except(other.exceptions);
    }

    private static int[] joint(int[] one, int[] other) {
        return groups(one.length, place -> key(one[place], other[place]));
    }

    /**
     * Whether anything is known.
     *
     * @return false if every pair has to be asked
     */
    public boolean known() {
        return known;
    }

    /**
     * The groups of the mentors.
     *
     * @return the group by mentor; numbers say nothing more than which are the same
     */
    public int[] mentorGroups() {
        return mentors.clone();
    }

    /**
     * The groups of the mentees.
     *
     * @return the group by mentee; numbers say nothing more than which are the same
     */
    public int[] menteeGroups() {
        return mentees.clone();
    }

    /**
     * How many exceptions there are.
     *
     * @return the number of pairs, each counted once
     */
    public int exceptionCount() {
        return exceptions.length;
    }

    /**
     * The mentor of an exception.
     *
     * @param position from zero to {@link #exceptionCount}, exclusive
     * @return the mentor's number; exceptions are sorted by mentee, then mentor
     */
    public int exceptionMentor(int position) {
        return (int) exceptions[position];
    }

    /**
     * The mentee of an exception.
     *
     * @param position from zero to {@link #exceptionCount}, exclusive
     * @return the mentee's number
     */
    public int exceptionMentee(int position) {
        return (int) (exceptions[position] >>> 32);
    }

    /**
     * Shows the size.
     *
     * @return how many people are in groups, and how many exceptions there are
     */
    @Override
    public String toString() {
        return known
                ? "Alike[mentors=" + mentors.length + ", mentees=" + mentees.length + ", exceptions="
                        + exceptions.length + "]"
                : "Alike[nobody]";
    }
}
