package io.github.mentoring4j.testkit;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.learning.Learning;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.phase.Phase;
import io.github.mentoring4j.phase.PhaseEntry;
import io.github.mentoring4j.phase.PhaseHistory;
import io.github.mentoring4j.privacy.PrivateAreas;
import io.github.mentoring4j.programme.ProgrammeId;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import io.github.mentoring4j.relationship.RelationshipId;
import java.util.List;
import java.util.function.UnaryOperator;
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
        return Combinators.combine(
                        ParticipantArbitraries.pairs(),
                        Dates.occurrences(),
                        agreed(),
                        lived(),
                        ConductArbitraries.rights(),
                        AllianceArbitraries.alliances())
                .as((pair, matched, agreed, lived, rights, alliance) -> {
                    RelationshipBuilder start = MentoringRelationship.builder(
                            RelationshipId.of("r-1"), ProgrammeId.of("programme-1"), pair, matched);
                    agreed.addTo(start, matched);
                    lived.addTo(start, matched);
                    alliance.after(matched).addTo(start);
                    return start.rights(rights.within(pair, matched)).build();
                })
                .withoutEdgeCases(); // combining those of all parts would take longer than all tries together
    }

    /** Some parts of a relationship. */
    @FunctionalInterface
    private interface Some {

        void addTo(RelationshipBuilder relationship, Occurrence matched);
    }

    /** What the two agreed, the phases, and the end. */
    private static Arbitrary<Some> agreed() {
        return Combinators.combine(
                        ContractArbitraries.contracts(),
                        phases(),
                        MeetingArbitraries.missedMeetings(),
                        Dates.waits().optional(0.2))
                .as((contract, phases, missed, ended) -> (relationship, matched) -> {
                    relationship
                            .contract(contract.after(matched))
                            .phases(phases.after(matched))
                            .missedMeetings(missed.after(matched));
                    ended.ifPresent(wait -> relationship.ended(wait.apply(matched)));
                });
    }

    /** How the two behave. */
    private static Arbitrary<Some> lived() {
        return Combinators.combine(
                        ConductArbitraries.disclosures(),
                        ConductArbitraries.interests(),
                        LimitArbitraries.competence(),
                        LimitArbitraries.contacts(),
                        LimitArbitraries.endings())
                .as((disclosures, interests, competence, contacts, ending) -> (relationship, matched) -> relationship
                        .disclosures(disclosures.after(matched))
                        .interests(interests.after(matched))
                        .competence(competence.after(matched))
                        .contacts(contacts.after(matched))
                        .ending(ending.after(matched)));
    }

    /**
     * Meetings with agendas that name no goal and no private area, in no particular order.
     *
     * @param earliest what they follow
     * @return up to five, with different ids
     */
    public static Arbitrary<List<Meeting>> meetings(Occurrence earliest) {
        return MeetingArbitraries.meetings()
                .map(each -> each.after(earliest).with(Learning.none(), PrivateAreas.none()));
    }

    /**
     * Phases entered by legal steps.
     *
     * @param earliest what they follow
     * @return histories of up to five steps
     */
    public static Arbitrary<PhaseHistory> phases(Occurrence earliest) {
        return Later.than(earliest, phases());
    }

    static Arbitrary<Later<PhaseHistory>> phases() {
        return Combinators.combine(
                        Dates.waits(), Dates.steps(), Arbitraries.integers().between(0, 1))
                .as(PhaseStep::new)
                .list()
                .ofMaxSize(5)
                .map(steps -> earliest -> {
                    PhaseHistory history = PhaseHistory.none();
                    for (PhaseStep step : steps) {
                        history = step.after(history, earliest);
                    }
                    return history;
                });
    }

    /** A step of which it is still to be told from which phase: how long until it, if it is the first or not, and which way. */
    private record PhaseStep(UnaryOperator<Occurrence> first, UnaryOperator<Occurrence> next, int way) {

        PhaseHistory after(PhaseHistory before, Occurrence earliest) {
            List<PhaseEntry> entries = before.entries();
            if (entries.isEmpty()) {
                return before.advancedTo(Phase.RAPPORT_BUILDING, first.apply(earliest));
            }
            PhaseEntry last = entries.get(entries.size() - 1);
            List<Phase> ways = last.phase().next().stream().sorted().toList();
            return ways.isEmpty() ? before : before.advancedTo(ways.get(way % ways.size()), next.apply(last.entered()));
        }
    }
}
