package io.github.mentoring4j.testkit;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.meeting.AgendaItem;
import io.github.mentoring4j.meeting.AgendaItemId;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.MeetingId;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.phase.Phase;
import io.github.mentoring4j.phase.PhaseEntry;
import io.github.mentoring4j.phase.PhaseHistory;
import io.github.mentoring4j.programme.ProgrammeId;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.relationship.RelationshipId;
import java.time.Duration;
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
        return Combinators.combine(
                        ContractArbitraries.contracts(matched),
                        phases(matched),
                        meetings(matched),
                        ConductArbitraries.disclosures(matched),
                        ConductArbitraries.interests(matched),
                        ConductArbitraries.rights(pair, matched),
                        Dates.after(matched).optional(0.2))
                .as((contract, phases, meetings, disclosures, interests, rights, ended) -> {
                    var builder = MentoringRelationship.builder(
                                    RelationshipId.of("r-1"), ProgrammeId.of("programme-1"), pair, matched)
                            .contract(contract)
                            .phases(phases)
                            .meetings(meetings)
                            .disclosures(disclosures)
                            .interests(interests)
                            .rights(rights);
                    ended.ifPresent(builder::ended);
                    return builder.build();
                });
    }

    /**
     * Meetings with agendas, in no particular order.
     *
     * @param earliest what they follow
     * @return up to five, with different ids
     */
    public static Arbitrary<List<Meeting>> meetings(Occurrence earliest) {
        return ConductArbitraries.numbered(
                5,
                number -> Combinators.combine(
                                Dates.after(earliest),
                                Arbitraries.integers().between(1, 240).map(Duration::ofMinutes),
                                agenda())
                        .as((held, length, agenda) -> new Meeting(MeetingId.of("m-" + number), held, length, agenda)));
    }

    private static Arbitrary<List<AgendaItem>> agenda() {
        return ConductArbitraries.numbered(
                3,
                number -> Combinators.combine(
                                ParticipantArbitraries.parties(),
                                ConductArbitraries.texts().optional())
                        .as((by, topic) -> new AgendaItem(AgendaItemId.of("i-" + number), by, topic)));
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
        return Combinators.combine(Arbitraries.of(last.phase().next()), Dates.after(last.entered()))
                .as(before::advancedTo);
    }
}
