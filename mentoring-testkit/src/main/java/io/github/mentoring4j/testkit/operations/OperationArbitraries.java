package io.github.mentoring4j.testkit.operations;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.programme.ProgrammeId;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.relationship.RelationshipId;
import io.github.mentoring4j.testkit.Dates;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What happens in a relationship, in any order, sensible or not, and the relationship day by day. */
public final class OperationArbitraries {

    private static final int MOST_HAPPENINGS = 25;
    private static final int EARLIEST = -5;
    private static final int LATEST = 60;

    private OperationArbitraries() {}

    /**
     * Where every history here starts.
     *
     * @return two who were matched on {@link Dates#FIRST}, and nothing else
     */
    public static MentoringRelationship matched() {
        return MentoringRelationship.builder(
                        RelationshipId.of("r-1"),
                        ProgrammeId.of("programme-1"),
                        Pair.of(ParticipantId.of("mentor-1"), ParticipantId.of("mentee-1")),
                        Occurrence.of(Dates.FIRST))
                .build();
    }

    /**
     * Things told in any order, on days around the match. Many of them cannot happen and will be refused.
     *
     * @return up to twenty-five
     */
    public static Arbitrary<List<Happening>> happenings() {
        return Combinators.combine(
                        Arbitraries.of(Operation.class), Arbitraries.integers().between(EARLIEST, LATEST))
                .as(Happening::new)
                .list()
                .ofMaxSize(MOST_HAPPENINGS);
    }

    /**
     * One thing a day, from the day after the match. Some of them cannot happen and will be refused.
     *
     * @return up to twenty-five
     */
    public static Arbitrary<List<Happening>> daily() {
        return Arbitraries.of(Operation.class).list().ofMaxSize(MOST_HAPPENINGS).map(operations -> {
            List<Happening> days = new ArrayList<>();
            for (Operation operation : operations) {
                days.add(new Happening(operation, days.size() + 1));
            }
            return days;
        });
    }

    /**
     * Relationships as they stood at the end of each day. What cannot happen leaves one as it was.
     *
     * @return histories: first {@link #matched}, then one more for each day
     */
    public static Arbitrary<List<MentoringRelationship>> histories() {
        return daily().map(OperationArbitraries::history);
    }

    private static List<MentoringRelationship> history(List<Happening> happenings) {
        List<MentoringRelationship> days = new ArrayList<>(List.of(matched()));
        for (Happening happening : happenings) {
            days.add(orAsItWas(happening, days.get(days.size() - 1)));
        }
        return days;
    }

    private static MentoringRelationship orAsItWas(Happening happening, MentoringRelationship before) {
        try {
            return happening.to(before);
        } catch (InvalidRecordException refused) {
            return before;
        }
    }
}
