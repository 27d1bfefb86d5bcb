package io.github.mentoring4j.relationship;

import io.github.mentoring4j.openness.RelationshipReview;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.phase.Phase;
import io.github.mentoring4j.phase.PhaseEntry;
import io.github.mentoring4j.phase.PhasePlan;
import io.github.mentoring4j.phase.PhaseRequirement;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.Invariants;
import java.time.LocalDate;
import java.util.List;

/** What a relationship still lacks for a step to another phase. */
final class PhaseReadiness {

    private final MentoringRelationship relationship;
    private final LocalDate day;

    PhaseReadiness(MentoringRelationship relationship, LocalDate day) {
        this.relationship = relationship;
        this.day = day;
    }

    List<PhaseRequirement> missing(Phase to, PhasePlan plan) {
        List<PhaseEntry> entries = relationship.phases().entries();
        if (entries.isEmpty()) {
            refuseUnless(to == Phase.RAPPORT_BUILDING, FaultCode.NOT_ONE_OF, Phase.RAPPORT_BUILDING.key());
            return List.of();
        }
        PhaseEntry current = entries.get(entries.size() - 1);
        boolean legal = current.phase().next().contains(to);
        refuseUnless(legal, FaultCode.ILLEGAL_STEP, to.key(), current.phase().key());
        return plan.requirements(current.phase(), to).stream()
                .filter(requirement -> !isMet(requirement, current.entered().on()))
                .toList();
    }

    private static void refuseUnless(boolean legal, FaultCode code, String... arguments) {
        Invariants.of(MentoringRelationship.class)
                .require(legal, "phases", code, arguments)
                .orThrow();
    }

    private boolean isMet(PhaseRequirement requirement, LocalDate since) {
        return switch (requirement) {
            case CONTRACT_IN_FORCE -> relationship.contract().runningOn(day).isPresent();
            case MEETING_IN_THIS_PHASE ->
                relationship.meetings().stream()
                        .anyMatch(meeting -> !meeting.held().on().isBefore(since)
                                && isThere(meeting.held().on()));
            case GOAL_OF_THE_MENTEE ->
                relationship.learning().goalsOf(Party.MENTEE).stream()
                        .anyMatch(goal -> isThere(goal.set().on()));
            case REVIEW_BY_BOTH -> relationship.openness().reviews().stream().anyMatch(this::isByBoth);
            case CLOSING_CONVERSATION ->
                relationship
                        .ending()
                        .closing()
                        .filter(closing -> isThere(closing.held().on()))
                        .isPresent();
        };
    }

    private boolean isByBoth(RelationshipReview review) {
        return review.participants() == Parties.BOTH && isThere(review.held().on());
    }

    private boolean isThere(LocalDate when) {
        return !when.isAfter(day);
    }
}
