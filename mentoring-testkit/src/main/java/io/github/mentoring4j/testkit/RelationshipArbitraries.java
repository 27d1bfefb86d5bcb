package io.github.mentoring4j.testkit;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.learning.Learning;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.phase.Phase;
import io.github.mentoring4j.phase.PhaseEntry;
import io.github.mentoring4j.phase.PhaseHistory;
import io.github.mentoring4j.privacy.PrivateAreas;
import io.github.mentoring4j.programme.ProgrammeId;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import io.github.mentoring4j.relationship.RelationshipId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Whole relationships with every kind of evidence, none of it complete by design. */
public final class RelationshipArbitraries {

    private RelationshipArbitraries() {}

    /**
     * Relationships, fresh and long-lived.
     *
     * @return valid relationships that start in the first half of the year
     */
    public static Arbitrary<MentoringRelationship> relationships() {
        return Combinators.combine(ParticipantArbitraries.pairs(), Dates.occurrences())
                .flatAs(RelationshipArbitraries::between)
                .withoutEdgeCases(); // combining those of all parts would take longer than all tries together
    }

    private static Arbitrary<MentoringRelationship> between(Pair pair, Occurrence matched) {
        return Combinators.combine(agreed(pair, matched), lived(pair, matched), AllianceArbitraries.alliances(matched))
                .as((agreed, lived, alliance) -> agreed.toBuilder()
                        .disclosures(lived.disclosures())
                        .interests(lived.interests())
                        .rights(lived.rights())
                        .competence(lived.competence())
                        .contacts(lived.contacts())
                        .ending(lived.ending())
                        .commitments(alliance.commitments())
                        .learning(alliance.learning())
                        .privateAreas(alliance.privateAreas())
                        .openness(alliance.openness())
                        .meetings(alliance.meetings())
                        .build());
    }

    /** What the two agreed, the phases, and the end. */
    private static Arbitrary<MentoringRelationship> agreed(Pair pair, Occurrence matched) {
        return Combinators.combine(
                        ContractArbitraries.contracts(matched),
                        phases(matched),
                        MeetingArbitraries.missedMeetings(matched),
                        Dates.after(matched).optional(0.2))
                .as((contract, phases, missed, ended) -> {
                    var builder = start(pair, matched)
                            .contract(contract)
                            .phases(phases)
                            .missedMeetings(missed);
                    ended.ifPresent(builder::ended);
                    return builder.build();
                });
    }

    /** How the two behave. */
    private static Arbitrary<MentoringRelationship> lived(Pair pair, Occurrence matched) {
        return Combinators.combine(
                        ConductArbitraries.disclosures(matched),
                        ConductArbitraries.interests(matched),
                        ConductArbitraries.rights(pair, matched),
                        LimitArbitraries.competence(matched),
                        LimitArbitraries.contacts(matched),
                        LimitArbitraries.endings(matched))
                .as((disclosures, interests, rights, competence, contacts, ending) -> start(pair, matched)
                        .disclosures(disclosures)
                        .interests(interests)
                        .rights(rights)
                        .competence(competence)
                        .contacts(contacts)
                        .ending(ending)
                        .build());
    }

    private static RelationshipBuilder start(Pair pair, Occurrence matched) {
        return MentoringRelationship.builder(RelationshipId.of("r-1"), ProgrammeId.of("programme-1"), pair, matched);
    }

    /**
     * Meetings with agendas that name no goal and no private area, in no particular order.
     *
     * @param earliest what they follow
     * @return up to five, with different ids
     */
    public static Arbitrary<List<Meeting>> meetings(Occurrence earliest) {
        return MeetingArbitraries.meetings(earliest).map(each -> each.with(Learning.none(), PrivateAreas.none()));
    }

    /**
     * Phases entered by legal steps.
     *
     * @param earliest what they follow
     * @return histories of up to five steps
     */
    public static Arbitrary<PhaseHistory> phases(Occurrence earliest) {
        return Arbitraries.integers().between(0, 5).flatMap(steps -> {
            Arbitrary<PhaseHistory> history = Arbitraries.just(PhaseHistory.none());
            for (int i = 0; i < steps; i++) {
                history = history.flatMap(before -> step(before, earliest));
            }
            return history;
        });
    }

    private static Arbitrary<PhaseHistory> step(PhaseHistory before, Occurrence earliest) {
        List<PhaseEntry> entries = before.entries();
        if (entries.isEmpty()) {
            return Dates.after(earliest).map(when -> before.advancedTo(Phase.RAPPORT_BUILDING, when));
        }
        PhaseEntry last = entries.get(entries.size() - 1);
        if (last.phase().next().isEmpty()) {
            return Arbitraries.just(before);
        }
        return Combinators.combine(Arbitraries.of(last.phase().next()), Dates.following(last.entered()))
                .as(before::advancedTo);
    }
}
