package io.github.mentoring4j.matching.index;

import io.github.mentoring4j.matching.graph.CandidateGraphBuilder;

/** Every pair that may be made. */
public final class AllPairs {

    /** About how many pairs make a block. */
    private static final int BLOCK = 1 << 18;

    private final Field field;
    private final Facets facets;
    private final int[] specialOf;

    private AllPairs(Field field) {
        this.field = field;
        facets = field.facets;
        specialOf = new int[facets.criteria.mentorCount()];
    }

    /**
     * Adds an arc for every pair that may be made, by mentee, then mentor. Takes time in proportion to the pairs.
     *
     * @throws io.github.mentoring4j.matching.strategy.MatchingInterruptedException if the thread is interrupted
     */
    public static void addTo(CandidateGraphBuilder builder, Field field) {
        int size = Math.max(1, BLOCK / Math.max(1, field.mentors.length));
        new Blocks(field.menteeCount(), size)
                .work((from, to, checkpoint) -> new AllPairs(field).rows(from, to, checkpoint), rows -> rows.addTo(builder));
    }

    private ArcRows rows(int from, int to, Runnable checkpoint) {
        ArcRows rows = new ArcRows(from, to - from);
        int[][] points = new int[facets.facets.size()][];
        for (int mentee = from; mentee < to; mentee++) {
            checkpoint.run();
            if (field.takesPart(mentee)) {
                row(mentee, points, rows);
            }
            rows.endRow();
        }
        return rows;
    }

    private void row(int mentee, int[][] points, ArcRows rows) {
        for (int place = 0; place < points.length; place++) {
            Facet facet = facets.facets.get(place);
            points[place] = facet.points[facet.mentees.of(mentee)];
        }
        for (int place = facets.special.first(mentee); place < facets.special.first(mentee + 1); place++) {
            specialOf[facets.special.other(place)] = mentee + 1;
        }
        for (int mentor : field.mentors) {
            if (specialOf[mentor] == mentee + 1) {
                addSpecial(mentor, mentee, rows);
            } else {
                addTypical(mentor, mentee, points, rows);
            }
        }
    }

    private void addSpecial(int mentor, int mentee, ArcRows rows) {
        if (!field.barred.contains(mentee, mentor) && facets.criteria.permitted(mentor, mentee)) {
            rows.add(mentor, facets.criteria.score(mentor, mentee));
        }
    }

    private void addTypical(int mentor, int mentee, int[][] points, ArcRows rows) {
        int sum = 0;
        for (int place = 0; place < points.length; place++) {
            int each = points[place][facets.facets.get(place).mentors.of(mentor)];
            if (each == Facet.FORBIDDEN) {
                return;
            }
            sum += each;
        }
        if (facets.askPermitted(mentor, mentee)) {
            rows.add(mentor, sum + facets.askPoints(mentor, mentee));
        }
    }
}
