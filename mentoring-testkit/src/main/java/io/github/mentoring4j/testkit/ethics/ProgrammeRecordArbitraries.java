package io.github.mentoring4j.testkit.ethics;

import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.relationship.RelationshipId;
import io.github.mentoring4j.testkit.ProgrammeArbitraries;
import io.github.mentoring4j.testkit.RelationshipArbitraries;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Programmes with their relationships. */
public final class ProgrammeRecordArbitraries {

    private static final int MOST_RELATIONSHIPS = 8;
    private static final int MENTEES_FROM = 20;

    private ProgrammeRecordArbitraries() {}

    /**
     * Programmes with their relationships: of two kinds of course, so that many have the same to tell of.
     *
     * @return records of up to eight relationships, each of two others
     */
    public static Arbitrary<ProgrammeRecord> records() {
        Arbitrary<MentoringRelationship> courses = RelationshipArbitraries.relationships();
        return Combinators.combine(
                        ProgrammeArbitraries.programmes(),
                        courses,
                        courses,
                        Arbitraries.integers().between(0, MOST_RELATIONSHIPS))
                .as((programme, one, other, count) -> ProgrammeRecord.of(programme, alternating(one, other, count)))
                .withoutEdgeCases();
    }

    private static List<MentoringRelationship> alternating(
            MentoringRelationship one, MentoringRelationship other, int count) {
        List<MentoringRelationship> all = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            all.add(numbered(number, number % 2 == 0 ? one : other));
        }
        return all;
    }

    /** The same record under another id, of two others. */
    static MentoringRelationship numbered(int number, MentoringRelationship of) {
        return new MentoringRelationship(
                RelationshipId.of("r-" + number),
                of.programme(),
                Pair.of(ParticipantId.of("p-" + number), ParticipantId.of("p-" + (MENTEES_FROM + number))),
                of.matched(),
                of.contract(),
                of.phases(),
                of.meetings(),
                of.disclosures(),
                of.interests(),
                of.rights(),
                of.ended(),
                of.missedMeetings(),
                of.commitments(),
                of.learning(),
                of.privateAreas(),
                of.openness(),
                of.competence(),
                of.contacts(),
                of.ending());
    }
}
