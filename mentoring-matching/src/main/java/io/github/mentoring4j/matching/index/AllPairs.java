package io.github.mentoring4j.matching.index;

import io.github.mentoring4j.matching.graph.CandidateGraphBuilder;
import io.github.mentoring4j.matching.strategy.MatchingProgress;
import java.util.function.IntConsumer;

/** Every pair that may be made. */
public final class AllPairs {

    /** About how many pairs make a block. */
    private static final int BLOCK = 1 << 18;

    private final Field field;
    private final Facets facets;
    private final PairScorer scorer;
    /** By mentor, one more than the mentee with whom they were last seen to be special. */
    private final int[] specialOf;

    private AllPairs(Field field) {
        this.field = field;
        facets = field.facets;
        scorer = new PairScorer(facets);
        specialOf = new int[facets.criteria.mentorCount()];
    }

    /**
     * Adds an arc for every pair that may be made, by mentee, then mentor. Takes time in proportion to the pairs.
     *
     * @throws io.github.mentoring4j.matching.strategy.MatchingInterruptedException if the thread is interrupted
     */
    public static void addTo(CandidateGraphBuilder builder, Field field, MatchingProgress progress) {
        int size = Math.max(1, BLOCK / Math.max(1, field.mentors.length));
        new Blocks(field.menteeCount(), size, progress)
                .work(
                        (from, to, checkpoint) -> new AllPairs(field).rows(from, to, checkpoint),
                        rows -> rows.addTo(builder));
    }

    private ArcRows rows(int from, int to, IntConsumer checkpoint) {
        ArcRows rows = new ArcRows(from, to - from);
        for (int mentee = from; mentee < to; mentee++) {
            checkpoint.accept(mentee);
            if (field.takesPart(mentee)) {
                row(mentee, rows);
            }
            rows.endRow();
        }
        return rows;
    }

    private void row(int mentee, ArcRows rows) {
        scorer.mentee(mentee);
        for (int place = facets.special.first(mentee); place < facets.special.first(mentee + 1); place++) {
            specialOf[facets.special.other(place)] = mentee + 1;
        }
        for (int mentor : field.mentors) {
            boolean arc = specialOf[mentor] == mentee + 1
                    ? !field.barred.contains(mentee, mentor) && scorer.special(mentor)
                    : scorer.typical(mentor);
            if (arc) {
                rows.add(mentor, scorer.worths);
            }
        }
    }
}
