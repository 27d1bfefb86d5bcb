package io.github.mentoring4j.matching.index;

import java.util.Arrays;
import java.util.stream.IntStream;

/** What some criteria say of each two groups that they treat alike: points, or that the pair may not be made. */
final class Facet {

    /** Instead of points: the pair may not be made. */
    static final int FORBIDDEN = Integer.MIN_VALUE;

    final Groups mentors;
    final Groups mentees;

    /** By group of mentees, then by group of mentors. */
    final int[][] points;

    /** Likewise, how each side likes it; the points themselves where no preference is one side's own wish. */
    final int[][] mentorLikings;

    final int[][] menteeLikings;

    /** The most points by group of mentees; {@link #FORBIDDEN} if nobody may be paired with them. */
    final int[] most;

    private Facet(Trait trait, PreparedCriteria criteria) {
        mentors = trait.mentors();
        mentees = trait.mentees();
        points = new int[mentees.count()][mentors.count()];
        boolean voiced = trait.should().stream().anyMatch(criteria::voiced);
        mentorLikings = voiced ? new int[mentees.count()][mentors.count()] : points;
        menteeLikings = voiced ? new int[mentees.count()][mentors.count()] : points;
        most = new int[mentees.count()];
    }

    static Facet of(Trait trait, PreparedCriteria criteria, PairTable special) {
        Facet facet = new Facet(trait, criteria);
        int[] mentors = trait.mentors().firstMembers();
        int[] mentees = trait.mentees().firstMembers();
        int[] nextMentors = trait.mentors().followers();
        int[] nextMentees = trait.mentees().followers();
        int[] should = trait.should().stream().mapToInt(Integer::intValue).toArray();
        Worths worths = new Worths();
        for (int row = 0; row < mentees.length; row++) {
            facet.most[row] = FORBIDDEN;
            for (int column = 0; column < mentors.length; column++) {
                worths.clear();
                long typical = typical(special, mentors[column], nextMentors, mentees[row], nextMentees);
                int mentor = (int) typical;
                int mentee = (int) (typical >>> 32);
                boolean permitted =
                        typical >= 0 && trait.must().stream().allMatch(each -> criteria.permits(each, mentor, mentee));
                if (permitted) {
                    criteria.add(should, mentor, mentee, worths);
                }
                facet.mentorLikings[row][column] = worths.mentorLiking;
                facet.menteeLikings[row][column] = worths.menteeLiking;
                facet.points[row][column] = permitted ? worths.score : FORBIDDEN;
                facet.most[row] = Math.max(facet.most[row], facet.points[row][column]);
            }
        }
        return facet;
    }

    /**
     * The first pair of two groups that is not special; if all are, none, and the answer will never be needed.
     *
     * @param nextMentors by mentor, the next of their group
     * @param nextMentees by mentee, the next of their group
     */
    private static long typical(
            PairTable special, int firstMentor, int[] nextMentors, int firstMentee, int[] nextMentees) {
        for (int mentee = firstMentee; mentee >= 0; mentee = nextMentees[mentee]) {
            for (int mentor = firstMentor; mentor >= 0; mentor = nextMentors[mentor]) {
                if (!special.contains(mentee, mentor)) {
                    return PairTable.key(mentor, mentee);
                }
            }
        }
        return -1;
    }

    /** By group of mentors, whether they may be paired with some group of mentees. */
    boolean[] permittedToSomebody() {
        boolean[] permitted = new boolean[mentors.count()];
        for (int[] row : points) {
            for (int group = 0; group < row.length; group++) {
                permitted[group] |= row[group] != FORBIDDEN;
            }
        }
        return permitted;
    }

    boolean voiced() {
        return mentorLikings != points;
    }

    /** How much looking at a group tells: by how much points differ, the less for it the more groups there are. */
    long sharpness() {
        long spread = (long) greatest() - least();
        int magnitude = Integer.SIZE - Integer.numberOfLeadingZeros(mentors.count());
        return spread * 1000 / Math.max(1, magnitude);
    }

    /** The most points; zero if no pair may be made. */
    int greatest() {
        return permitted().max().orElse(0);
    }

    /** The fewest points; zero if no pair may be made. */
    int least() {
        return permitted().min().orElse(0);
    }

    private IntStream permitted() {
        return Arrays.stream(points).flatMapToInt(Arrays::stream).filter(each -> each != FORBIDDEN);
    }
}
