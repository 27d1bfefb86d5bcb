package io.github.mentoring4j.testkit.ethics;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.learning.Field;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.programme.ProgrammeId;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import io.github.mentoring4j.relationship.RelationshipId;
import io.github.mentoring4j.testkit.ConductArbitraries;
import io.github.mentoring4j.testkit.ParticipantArbitraries;
import io.github.mentoring4j.text.ConfidentialText;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** In what one sound course may differ from another. Days count from the match, which is day 0. */
record CoursePlan(
        Pair pair,
        LocalDate matched,
        Rhythm rhythm,
        Field field,
        Optional<ConfidentialText> topic,
        List<Party> moreGoals,
        int mentorsRating) {

    /** The day by which a course is sound. */
    static final int LENGTH = 100;

    /** By this day all meetings have been held, so that what must follow the last one can be overdue. */
    private static final int LAST_MEETING = 84;

    private static final int FIRST_MEETING = 10;
    private static final int FEWEST_MEETINGS = 5;
    private static final int MOST_MEETINGS = 7;

    /** How many meetings, how many days apart, and how long. */
    record Rhythm(int meetings, int spread, int minutes) {

        /** At least ten days, and no more than leave room for all. */
        int gap() {
            int most = (LAST_MEETING - FIRST_MEETING) / (meetings - 1);
            return FIRST_MEETING + spread % (most - FIRST_MEETING + 1);
        }
    }

    static Arbitrary<CoursePlan> plans(LocalDate asOf) {
        Arbitrary<Rhythm> rhythms = Combinators.combine(
                        Arbitraries.integers().between(FEWEST_MEETINGS, MOST_MEETINGS),
                        Arbitraries.integers().between(0, FIRST_MEETING),
                        Arbitraries.integers().between(30, 120))
                .as(Rhythm::new);
        return Combinators.combine(
                        ParticipantArbitraries.pairs(),
                        Arbitraries.just(asOf.minusDays(LENGTH)),
                        rhythms,
                        Arbitraries.of(Field.class),
                        ConductArbitraries.texts().optional(0.5),
                        ParticipantArbitraries.parties().list().ofMaxSize(2),
                        Arbitraries.integers().between(3, 5).shrinkTowards(4))
                .as(CoursePlan::new);
    }

    RelationshipBuilder start() {
        return MentoringRelationship.builder(
                RelationshipId.of("r-1"), ProgrammeId.of("programme-1"), pair, Occurrence.of(matched));
    }

    Occurrence on(int day) {
        return Occurrence.of(matched.plusDays(day));
    }

    int meetings() {
        return rhythm.meetings();
    }

    /** The day of a meeting, the first of which is number 0. */
    int meetingDay(int number) {
        return FIRST_MEETING + number * rhythm.gap();
    }

    int lastMeetingDay() {
        return meetingDay(meetings() - 1);
    }

    Duration length() {
        return Duration.ofMinutes(rhythm.minutes());
    }
}
