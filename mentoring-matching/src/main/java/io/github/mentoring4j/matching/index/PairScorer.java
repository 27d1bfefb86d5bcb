package io.github.mentoring4j.matching.index;

/** Judges the pairs of one mentee after another. Not thread-safe. */
final class PairScorer {

    /** What the pair judged last is worth, if it may be made. */
    final Worths worths = new Worths();

    private final Facets facets;
    private final Facet[] each;
    private final int[][] points;
    private final boolean voiced;
    private int mentee;

    PairScorer(Facets facets) {
        this.facets = facets;
        each = facets.facets.toArray(Facet[]::new);
        points = new int[each.length][];
        voiced = facets.facets.stream().anyMatch(Facet::voiced);
    }

    /** Turns to a mentee. */
    void mentee(int mentee) {
        this.mentee = mentee;
        for (int place = 0; place < each.length; place++) {
            points[place] = each[place].points[each[place].mentees.of(mentee)];
        }
    }

    /** Whether a pair that is not special may be made. */
    boolean typical(int mentor) {
        int sum = 0;
        for (int place = 0; place < each.length; place++) {
            int given = points[place][each[place].mentors.of(mentor)];
            if (given == Facet.FORBIDDEN) {
                return false;
            }
            sum += given;
        }
        if (!facets.askPermitted(mentor, mentee)) {
            return false;
        }
        worths.score = sum;
        worths.mentorLiking = sum;
        worths.menteeLiking = sum;
        if (voiced) {
            likings(mentor);
        }
        facets.addAsked(mentor, mentee, worths);
        return true;
    }

    private void likings(int mentor) {
        worths.mentorLiking = 0;
        worths.menteeLiking = 0;
        for (Facet facet : each) {
            worths.mentorLiking += facet.mentorLikings[facet.mentees.of(mentee)][facet.mentors.of(mentor)];
            worths.menteeLiking += facet.menteeLikings[facet.mentees.of(mentee)][facet.mentors.of(mentor)];
        }
    }

    /** Whether a special pair may be made. */
    boolean special(int mentor) {
        if (!facets.criteria.permitted(mentor, mentee)) {
            return false;
        }
        worths.clear();
        facets.criteria.addAll(mentor, mentee, worths);
        return true;
    }
}
