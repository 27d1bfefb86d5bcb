package io.github.mentoring4j.matching.index;

import java.util.Arrays;

/** What some criteria say of each two groups that they treat alike: points, or that the pair may not be made. */
final class Facet {

    /** Instead of points: the pair may not be made. */
    static final int FORBIDDEN = Integer.MIN_VALUE;

    final Groups mentors;
    final Groups mentees;

    /** By group of mentees, then by group of mentors. */
    final int[][] points;

    /** The most points by group of mentees; {@link #FORBIDDEN} if nobody may be paired with them. */
    final int[] most;

    private Facet(Groups mentors, Groups mentees, int[][] points) {
        this.mentors = mentors;
        this.mentees = mentees;
        this.points = points;
        most = Arrays.stream(points)
                .mapToInt(row -> Arrays.stream(row).max().orElse(FORBIDDEN))
                .toArray();
    }

    static Facet of(Trait trait, PreparedCriteria criteria, PairTable special) {
        int[] mentors = trait.mentors().firstMembers();
        int[] mentees = trait.mentees().firstMembers();
        int[][] points = new int[mentees.length][mentors.length];
        for (int row = 0; row < mentees.length; row++) {
            for (int column = 0; column < mentors.length; column++) {
                points[row][column] = typical(trait, criteria, special, mentors[column], mentees[row]);
            }
        }
        return new Facet(trait.mentors(), trait.mentees(), points);
    }

    /** Asks the first pair of two groups that is not special; if all are, the answer will never be needed. */
    private static int typical(
            Trait trait, PreparedCriteria criteria, PairTable special, int firstMentor, int firstMentee) {
        for (int mentee = firstMentee; mentee >= 0; mentee = trait.mentees().next(mentee)) {
            for (int mentor = firstMentor; mentor >= 0; mentor = trait.mentors().next(mentor)) {
                if (!special.contains(mentee, mentor)) {
                    return ask(trait, criteria, mentor, mentee);
                }
            }
        }
        return FORBIDDEN;
    }

    private static int ask(Trait trait, PreparedCriteria criteria, int mentor, int mentee) {
        for (int eligibility : trait.must()) {
            if (!criteria.permits(eligibility, mentor, mentee)) {
                return FORBIDDEN;
            }
        }
        int sum = 0;
        for (int preference : trait.should()) {
            sum += criteria.points(preference, mentor, mentee);
        }
        return sum;
    }

    /** By how much points differ. */
    int spread() {
        int least = Integer.MAX_VALUE;
        int greatest = FORBIDDEN;
        for (int[] row : points) {
            for (int each : row) {
                least = each == FORBIDDEN ? least : Math.min(least, each);
                greatest = Math.max(greatest, each);
            }
        }
        return greatest == FORBIDDEN ? 0 : greatest - least;
    }
}
