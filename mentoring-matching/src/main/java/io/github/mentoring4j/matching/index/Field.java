package io.github.mentoring4j.matching.index;

import io.github.mentoring4j.matching.graph.ScoresBeyond;
import java.util.stream.IntStream;

/** Who takes part, which pairs are out of the question by name, and by what criteria the others are judged. */
public final class Field {

    final Facets facets;
    final int[] mentors;
    final PairTable barred;
    private final int[] menteeCapacities;
    private final boolean[] takesPartAsMentor;

    private Field(Facets facets, int[] mentors, PairTable barred, int[] menteeCapacities) {
        this.facets = facets;
        this.mentors = mentors;
        this.barred = barred;
        this.menteeCapacities = menteeCapacities;
        takesPartAsMentor = new boolean[facets.criteria.mentorCount()];
        for (int mentor : mentors) {
            takesPartAsMentor[mentor] = true;
        }
    }

    /**
     * Sorts people and criteria.
     *
     * @param criteria the criteria
     * @param mentorCapacities how many each mentor takes, zero for those who take no part
     * @param menteeCapacities how many each mentee takes, zero for those who take no part
     * @param barred pairs that are not to be looked at, by key
     */
    public static Field of(PreparedCriteria criteria, int[] mentorCapacities, int[] menteeCapacities, long[] barred) {
        int[] mentors = IntStream.range(0, mentorCapacities.length)
                .filter(mentor -> mentorCapacities[mentor] > 0)
                .toArray();
        PairTable never = PairTable.byMentee(menteeCapacities.length, barred);
        return new Field(Facets.of(criteria, barred), mentors, never, menteeCapacities);
    }

    int menteeCount() {
        return menteeCapacities.length;
    }

    /** The mentees who take part. */
    int[] mentees() {
        return IntStream.range(0, menteeCapacities.length)
                .filter(this::takesPart)
                .toArray();
    }

    boolean takesPart(int mentee) {
        return menteeCapacities[mentee] > 0;
    }

    boolean takesPartAsMentor(int mentor) {
        return takesPartAsMentor[mentor];
    }

    /** How many pairs of two different people there are who take part and are not out of the question by name. */
    public long pairs() {
        long pairs = 0;
        for (int mentee = 0; mentee < menteeCapacities.length; mentee++) {
            if (takesPart(mentee)) {
                pairs += mentors.length;
                for (int place = barred.first(mentee); place < barred.first(mentee + 1); place++) {
                    pairs -= takesPartAsMentor[barred.other(place)] ? 1 : 0;
                }
            }
        }
        return pairs;
    }

    /** Between which scores the pairs lie that are not special. */
    public ScoresBeyond scores() {
        return new ScoresBeyond(facets.leastScore(), facets.greatestScore());
    }
}
