package io.github.mentoring4j.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.commitment.Acceptance;
import io.github.mentoring4j.commitment.Commitments;
import io.github.mentoring4j.confidentiality.ConfidentialityTerms;
import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.contract.ExitAndExtension;
import io.github.mentoring4j.contract.ExitTerm;
import io.github.mentoring4j.contract.ExtensionTerm;
import io.github.mentoring4j.contract.MeetingPlace;
import io.github.mentoring4j.contract.MeetingTerms;
import io.github.mentoring4j.contract.Term;
import io.github.mentoring4j.ending.ClosingConversation;
import io.github.mentoring4j.ending.EndingRequest;
import io.github.mentoring4j.ending.EndingRequestId;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.form.MentoringForm;
import io.github.mentoring4j.learning.Field;
import io.github.mentoring4j.learning.FieldBalance;
import io.github.mentoring4j.learning.Goal;
import io.github.mentoring4j.learning.GoalId;
import io.github.mentoring4j.learning.Learning;
import io.github.mentoring4j.meeting.AgendaItem;
import io.github.mentoring4j.meeting.AgendaItemId;
import io.github.mentoring4j.meeting.ItemPurpose;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.MeetingConduct;
import io.github.mentoring4j.meeting.MeetingId;
import io.github.mentoring4j.meeting.MissedMeeting;
import io.github.mentoring4j.meeting.Preparation;
import io.github.mentoring4j.meeting.ReflectionNote;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.participant.Responsibility;
import io.github.mentoring4j.phase.Phase;
import io.github.mentoring4j.phase.PhasePlan;
import io.github.mentoring4j.phase.PhaseRequirement;
import io.github.mentoring4j.programme.ProgrammeId;
import io.github.mentoring4j.validation.Fault;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.FaultTexts;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class OperationsTest {

    private static final Occurrence JANUARY = Occurrence.of(2026, 1, 5);
    private static final Occurrence JUNE = Occurrence.of(2026, 6, 1);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);
    private static final MentoringRelationship MATCHED = MentoringRelationship.builder(
                    RelationshipId.of("r-1"),
                    ProgrammeId.of("programme-1"),
                    Pair.of(ParticipantId.of("mentor-1"), ParticipantId.of("mentee-1")),
                    JANUARY)
            .build();
    private static final ContractVersion VERSION = ContractVersion.builder(
                    1,
                    JANUARY,
                    Term.of(JANUARY.on(), END),
                    MeetingTerms.of(8, Duration.ofMinutes(90), 30, MeetingPlace.REMOTE))
            .build();
    private static final MentoringRelationship AGREED =
            MATCHED.amended(VERSION).signed(Party.MENTOR, JANUARY).signed(Party.MENTEE, JANUARY);

    private static Meeting meeting(String id, int month) {
        return Meeting.of(MeetingId.of(id), Occurrence.of(2026, month, 10), Duration.ofMinutes(60));
    }

    @Test
    void anExtensionIsTheContractInForceWithALaterEndForBothToSign() {
        MentoringRelationship extended = AGREED.extended(END.plusDays(60), JUNE);

        assertThat(extended.contract().extensions()).isEmpty();
        assertThat(extended.signed(Party.MENTOR, JUNE)
                        .signed(Party.MENTEE, JUNE)
                        .contract()
                        .extensions())
                .hasSize(1);
    }

    @Test
    void refusesToExtendWhatIsNotInForceOrToAnEarlierEnd() {
        assertThatThrownBy(() -> MATCHED.amended(VERSION).extended(END.plusDays(1), JUNE))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessage("MentoringRelationship.contract needs a contract that both have signed");
        assertThatThrownBy(() -> AGREED.extended(END, JUNE))
                .hasMessage("MentoringRelationship.contract.term.end must be after contract.term.end");
    }

    @Test
    void nothingHappensAfterTheEndButMovingOn() {
        MentoringRelationship ended = AGREED.advancedTo(Phase.RAPPORT_BUILDING, JANUARY)
                .advancedTo(Phase.WINDING_UP, Occurrence.of(2026, 4, 1))
                .ended(Occurrence.of(2026, 5, 1));
        String over = "lies after the end of the relationship";

        assertThatThrownBy(() -> ended.met(meeting("m-1", 6))).hasMessage("MentoringRelationship.meetings " + over);
        assertThatThrownBy(() -> ended.missed(MissedMeeting.noShow(MeetingId.of("m-1"), JUNE, Party.MENTEE)))
                .hasMessageEndingWith(over);
        assertThatThrownBy(() -> ended.amended(VERSION.next(JUNE).build())).hasMessageEndingWith(over);
        assertThatThrownBy(() -> ended.signed(Party.MENTEE, JUNE)).hasMessageEndingWith(over);
        assertThatThrownBy(() -> ended.askedToEnd(EndingRequest.of(EndingRequestId.of("e-1"), Party.MENTEE, JUNE)))
                .hasMessageEndingWith(over);
        assertThat(ended.advancedTo(Phase.MOVING_ON, JUNE).phases().current()).contains(Phase.MOVING_ON);
        assertThat(ended.met(meeting("m-1", 4)).meetings()).hasSize(1);
    }

    @Test
    void refusesToEndBeforeWhatIsOnRecord() {
        MentoringRelationship met = AGREED.advancedTo(Phase.RAPPORT_BUILDING, JUNE)
                .met(meeting("m-1", 6))
                .missed(MissedMeeting.noShow(MeetingId.of("m-2"), JUNE, Party.MENTEE))
                .amended(VERSION.next(JUNE).build())
                .signed(Party.MENTEE, JUNE)
                .askedToEnd(EndingRequest.of(EndingRequestId.of("e-1"), Party.MENTEE, JUNE));

        assertThatThrownBy(() -> met.ended(Occurrence.of(2026, 3, 1)))
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidRecordException.class))
                .satisfies(refusal -> assertThat(refusal.faults())
                        .containsExactlyInAnyOrder(
                                Fault.of("meetings[0].held", FaultCode.AFTER_THE_END),
                                Fault.of("missedMeetings[0].happened", FaultCode.AFTER_THE_END),
                                Fault.of("contract.versions[1].proposed", FaultCode.AFTER_THE_END),
                                Fault.of("contract.versions[1].signatures[0].when", FaultCode.AFTER_THE_END),
                                Fault.of("phases.entries[0].entered", FaultCode.AFTER_THE_END),
                                Fault.of("ending.requests[0].asked", FaultCode.AFTER_THE_END)));
        assertThat(met.toBuilder().ended(Occurrence.of(2026, 3, 1)).build().ended())
                .isPresent();
    }

    @Test
    void nothingButADraftOfTheContractIsOlderThanTheMatch() {
        Occurrence before = Occurrence.of(2020, 1, 1);
        ContractVersion draft = VERSION.toBuilder().proposed(before).build();
        String early = "must not be before matched";

        assertThat(MATCHED.amended(draft).contract().versions()).hasSize(1);
        assertThatThrownBy(() -> MATCHED.amended(draft).signed(Party.MENTOR, before))
                .hasMessage("MentoringRelationship.contract " + early);
        assertThatThrownBy(() -> MATCHED.amended(draft.signedBy(Party.MENTOR, before)))
                .hasMessageEndingWith(early);
        assertThatThrownBy(() -> MATCHED.advancedTo(Phase.RAPPORT_BUILDING, before))
                .hasMessage("MentoringRelationship.phases " + early);
        assertThatThrownBy(() -> MATCHED.askedToEnd(EndingRequest.of(EndingRequestId.of("e-1"), Party.MENTEE, before)))
                .hasMessage("MentoringRelationship.ending " + early);
        assertThatThrownBy(() -> MATCHED.roundedOff(ClosingConversation.of(before, Parties.BOTH)))
                .hasMessage("MentoringRelationship.ending " + early);
    }

    @Test
    void theTwoMoveOnWhenTheRelationshipHasEnded() {
        MentoringRelationship windingUp = AGREED.advancedTo(Phase.RAPPORT_BUILDING, JANUARY)
                .advancedTo(Phase.WINDING_UP, Occurrence.of(2026, 4, 1));

        assertThatThrownBy(() -> windingUp.advancedTo(Phase.MOVING_ON, JUNE))
                .hasMessage("MentoringRelationship.phases needs the relationship to have ended first");
        assertThatThrownBy(() -> windingUp.ended(JUNE).advancedTo(Phase.MOVING_ON, Occurrence.of(2026, 5, 31)))
                .hasMessageEndingWith("to have ended first");
        assertThat(windingUp
                        .ended(JUNE)
                        .advancedTo(Phase.MOVING_ON, JUNE)
                        .phases()
                        .current())
                .contains(Phase.MOVING_ON);
    }

    @Test
    void aClosingConversationIsOnRecordOnceAndNeedNotBeOnTheLastDay() {
        ClosingConversation conversation = ClosingConversation.of(JUNE, Parties.BOTH);
        MentoringRelationship roundedOff = AGREED.roundedOff(conversation);

        assertThat(roundedOff.ended()).isEmpty();
        assertThat(roundedOff.ended(Occurrence.of(2026, 6, 10)).ending().closing())
                .contains(conversation);
        assertThat(AGREED.ended(Occurrence.of(2026, 5, 1))
                        .roundedOff(conversation)
                        .ending()
                        .closing())
                .contains(conversation);
        assertThatThrownBy(() -> roundedOff.closed(ClosingConversation.of(Occurrence.of(2026, 7, 1), Parties.MENTOR)))
                .hasMessage("Ending.closing is on record already, and can be so only once");
    }

    @Test
    void refusesToExtendOverAnAmendmentThatIsPendingOrAgreedLater() {
        MentoringRelationship amended =
                AGREED.amended(VERSION.next(Occurrence.of(2026, 3, 1)).build());
        MentoringRelationship agreedLater =
                amended.signed(Party.MENTOR, Occurrence.of(2026, 7, 1)).signed(Party.MENTEE, Occurrence.of(2026, 7, 1));
        String pending =
                "MentoringRelationship.contract cannot be extended: version 2 had not been signed by both by then";

        assertThatThrownBy(() -> amended.extended(END.plusDays(60), JUNE)).hasMessage(pending);
        assertThatThrownBy(() -> agreedLater.extended(END.plusDays(60), JUNE)).hasMessage(pending);
        assertThat(agreedLater
                        .extended(END.plusDays(60), Occurrence.of(2026, 7, 1))
                        .contract()
                        .versions())
                .hasSize(3);
    }

    @Test
    void aStepThatIsNotLegalHasNoRequirementsButIsRefused() {
        MentoringRelationship started = AGREED.advancedTo(Phase.RAPPORT_BUILDING, JANUARY);

        assertThatThrownBy(() -> started.missingFor(Phase.MOVING_ON, JUNE.on(), PhasePlan.usual()))
                .hasMessage("MentoringRelationship.phases cannot go to moving on from rapport building");
        assertThatThrownBy(() -> MATCHED.missingFor(Phase.WINDING_UP, JUNE.on(), PhasePlan.usual()))
                .hasMessage("MentoringRelationship.phases must be one of: rapport-building");
    }

    @Test
    void aContractWhoseTermIsOverDoesNotCountForAStep() {
        MentoringRelationship started =
                AGREED.advancedTo(Phase.RAPPORT_BUILDING, JANUARY).advancedTo(Phase.DIRECTION_SETTING, JANUARY);

        assertThat(started.missingFor(Phase.PROGRESS_MAKING, END, PhasePlan.usual()))
                .containsExactly(PhaseRequirement.GOAL_OF_THE_MENTEE);
        assertThat(started.missingFor(Phase.PROGRESS_MAKING, END.plusDays(1), PhasePlan.usual()))
                .contains(PhaseRequirement.CONTRACT_IN_FORCE);
        assertThat(started.contract().inForceOn(END.plusDays(1))).isPresent();
        assertThat(started.contract().runningOn(END.plusDays(1))).isEmpty();
        assertThat(started.contract().runningOn(END)).isPresent();
    }

    @Test
    void aBuilderCanTakeBack() {
        MentoringRelationship ended = AGREED.ended(JUNE);

        assertThat(ended.toBuilder().notEnded().build()).isEqualTo(AGREED);
        assertThat(VERSION.toBuilder()
                        .confidentiality(new ConfidentialityTerms(List.of(), Optional.empty(), Set.of()))
                        .form(MentoringForm.DEVELOPMENTAL)
                        .withoutConfidentiality()
                        .withoutForm()
                        .build())
                .isEqualTo(VERSION);
        assertThat(ExitAndExtension.of(ExitTerm.free()).extension()).isEmpty();
        assertThat(ExitAndExtension.of(ExtensionTerm.WHENEVER_BOTH_SIGN).exit()).isEmpty();
    }

    @Test
    void askingToEndIsOnRecordAndClosingEndsOnTheDayOfTheConversation() {
        MentoringRelationship closed = AGREED.askedToEnd(
                        EndingRequest.of(EndingRequestId.of("e-1"), Party.MENTEE, Occurrence.of(2026, 5, 1)))
                .closed(ClosingConversation.of(JUNE, Parties.BOTH));

        assertThat(closed.ended()).contains(JUNE);
        assertThat(closed.ending().closing()).isPresent();
        assertThat(closed.ending().standingOn(JUNE.on())).isPresent();
        assertThatThrownBy(() -> closed.closed(ClosingConversation.of(JUNE, Parties.BOTH)))
                .hasMessage("MentoringRelationship.ended is on record already, and can be so only once");
    }

    @Test
    void aPlanHoldsAStepBackUntilWhatItRequiresIsThere() {
        MentoringRelationship started = MATCHED.advancedTo(Phase.RAPPORT_BUILDING, JANUARY)
                .met(meeting("m-1", 2))
                .advancedTo(Phase.DIRECTION_SETTING, Occurrence.of(2026, 3, 1), PhasePlan.usual());

        assertThat(started.missingFor(Phase.PROGRESS_MAKING, JUNE.on(), PhasePlan.usual()))
                .containsExactly(PhaseRequirement.CONTRACT_IN_FORCE, PhaseRequirement.GOAL_OF_THE_MENTEE);
        assertThat(started.missingFor(Phase.WINDING_UP, JUNE.on(), PhasePlan.usual()))
                .isEmpty();
        assertThatThrownBy(() -> started.advancedTo(Phase.PROGRESS_MAKING, JUNE, PhasePlan.usual()))
                .hasMessage("MentoringRelationship.phases cannot go on: a contract in force is missing; "
                        + "MentoringRelationship.phases cannot go on: a goal of the mentee is missing")
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidRecordException.class))
                .extracting(refusal -> FaultTexts.in(Locale.forLanguageTag("nb"))
                        .message(refusal.faults().get(1)))
                .isEqualTo("kan ikke gå videre: et mål som adepten har satt mangler");
    }

    @Test
    void aMeetingBeforeThePhaseBeganDoesNotCountForIt() {
        MentoringRelationship windingUp = AGREED.advancedTo(Phase.RAPPORT_BUILDING, JANUARY)
                .met(meeting("m-1", 2))
                .advancedTo(Phase.WINDING_UP, Occurrence.of(2026, 3, 1), PhasePlan.usual());

        assertThat(windingUp.missingFor(Phase.MOVING_ON, JUNE.on(), PhasePlan.usual()))
                .containsExactly(PhaseRequirement.MEETING_IN_THIS_PHASE, PhaseRequirement.CLOSING_CONVERSATION);
        assertThat(windingUp
                        .met(meeting("m-2", 4))
                        .closed(ClosingConversation.of(Occurrence.of(2026, 5, 1), Parties.BOTH))
                        .missingFor(Phase.MOVING_ON, JUNE.on(), PhasePlan.usual()))
                .isEmpty();
    }

    @Test
    void theMenteesResponsibilitiesAreTalliedOverWhatIsKnown() {
        Meeting prepared = meeting("m-1", 2)
                .prepared(Preparation.of(
                        Parties.MENTEE, Parties.MENTOR, ReflectionNote.of(Party.MENTEE, Occurrence.of(2026, 2, 11))))
                .conducted(MeetingConduct.of(Parties.BOTH));
        MentoringRelationship relationship = MATCHED
                .met(prepared)
                .met(meeting("m-2", 3))
                .missed(MissedMeeting.noShow(MeetingId.of("m-3"), Occurrence.of(2026, 4, 10), Party.MENTEE))
                .toBuilder()
                .commitments(Commitments.of(Acceptance.of(JANUARY)))
                .build();

        assertThat(relationship.menteesTallies())
                .containsExactly(
                        new Tally(Responsibility.OWN_THE_BENEFIT, 1, 1),
                        new Tally(Responsibility.SHOW_INITIATIVE, 1, 1),
                        new Tally(Responsibility.BE_PREPARED, 1, 1),
                        new Tally(Responsibility.INVEST_TIME, 2, 3),
                        new Tally(Responsibility.SET_GOALS, 0, 0),
                        new Tally(Responsibility.MAKE_AN_AGENDA, 0, 1),
                        new Tally(Responsibility.PREPARE_FOR_MEETINGS, 1, 1),
                        new Tally(Responsibility.WRITE_REFLECTION_NOTES, 1, 2));
    }

    @Test
    void theBalanceOfFieldsIsTakenOverGoalsAndAgendas() {
        AgendaItem item = AgendaItem.of(AgendaItemId.of("i-1"), Party.MENTEE)
                .serving(ItemPurpose.of(Parties.MENTEE, Field.ENTERPRISE));
        MentoringRelationship relationship =
                MATCHED.met(Meeting.of(MeetingId.of("m-1"), JUNE, Duration.ofMinutes(60), item)).toBuilder()
                        .learning(Learning.of(
                                List.of(Goal.of(GoalId.of("g-1"), Party.MENTEE, Field.PERSONAL, JANUARY)), List.of()))
                        .build();

        assertThat(relationship.balance()).isEqualTo(FieldBalance.of(1, 1));
    }
}
