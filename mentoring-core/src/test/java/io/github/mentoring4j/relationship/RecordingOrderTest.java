package io.github.mentoring4j.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.contract.MeetingPlace;
import io.github.mentoring4j.contract.MeetingTerms;
import io.github.mentoring4j.contract.MentoringContract;
import io.github.mentoring4j.contract.Term;
import io.github.mentoring4j.ending.Ending;
import io.github.mentoring4j.ending.EndingRequest;
import io.github.mentoring4j.ending.EndingRequestId;
import io.github.mentoring4j.ending.Pressure;
import io.github.mentoring4j.ending.PressureId;
import io.github.mentoring4j.ending.PressureKind;
import io.github.mentoring4j.evaluation.Attainment;
import io.github.mentoring4j.evaluation.BenefitFinding;
import io.github.mentoring4j.evaluation.ExpectedBenefit;
import io.github.mentoring4j.evaluation.ProgrammeBenefit;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.interest.Tie;
import io.github.mentoring4j.interest.TieId;
import io.github.mentoring4j.interest.TieKind;
import io.github.mentoring4j.learning.Field;
import io.github.mentoring4j.learning.Goal;
import io.github.mentoring4j.learning.GoalId;
import io.github.mentoring4j.learning.Learning;
import io.github.mentoring4j.meeting.AgendaItem;
import io.github.mentoring4j.meeting.AgendaItemId;
import io.github.mentoring4j.meeting.ItemPurpose;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.MeetingId;
import io.github.mentoring4j.meeting.MissedMeeting;
import io.github.mentoring4j.meeting.Preparation;
import io.github.mentoring4j.meeting.ReflectionNote;
import io.github.mentoring4j.openness.Concern;
import io.github.mentoring4j.openness.ConcernId;
import io.github.mentoring4j.openness.ConcernKind;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.participant.Role;
import io.github.mentoring4j.phase.Phase;
import io.github.mentoring4j.phase.PhaseHistory;
import io.github.mentoring4j.privacy.PrivateArea;
import io.github.mentoring4j.privacy.PrivateAreaId;
import io.github.mentoring4j.programme.ProgrammeId;
import io.github.mentoring4j.rights.Acknowledgement;
import io.github.mentoring4j.rights.AcknowledgementId;
import io.github.mentoring4j.rights.Complaint;
import io.github.mentoring4j.rights.ComplaintId;
import io.github.mentoring4j.rights.ComplaintStep;
import io.github.mentoring4j.rights.ComplaintStepKind;
import io.github.mentoring4j.rights.ComplaintsProcedure;
import io.github.mentoring4j.rights.ProcedureVersion;
import io.github.mentoring4j.rights.Rights;
import io.github.mentoring4j.validation.FaultTexts;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** People put things on record in any order; only what rests on something else by itself must wait for that. */
class RecordingOrderTest {

    /** Happened first, recorded last. */
    private static final Occurrence FIRST = Occurrence.of(2026, 3, 1).putOnRecord(LocalDate.of(2026, 3, 10));

    private static final Occurrence SECOND = Occurrence.of(2026, 3, 5);

    private static final ParticipantId MENTOR = ParticipantId.of("mentor-1");

    private static RelationshipBuilder builder() {
        return MentoringRelationship.builder(
                RelationshipId.of("r-1"),
                ProgrammeId.of("programme-1"),
                Pair.of(MENTOR, ParticipantId.of("mentee-1")),
                FIRST);
    }

    private static Meeting meeting(Occurrence held, AgendaItem... items) {
        return Meeting.of(MeetingId.of("m-1"), held, Duration.ofMinutes(60), items);
    }

    private static ContractVersion version(int number, Occurrence proposed) {
        return ContractVersion.builder(
                        number,
                        proposed,
                        Term.of(FIRST.on(), LocalDate.of(2026, 12, 31)),
                        MeetingTerms.of(6, Duration.ofMinutes(60), 14, MeetingPlace.REMOTE))
                .build();
    }

    private static void refuses(ThrowingCallable making, String path, String other) {
        InvalidRecordException refusal = catchThrowableOfType(InvalidRecordException.class, making);

        assertThat(refusal.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEqualTo(path);
            assertThat(FaultTexts.in(Locale.ENGLISH).message(fault))
                    .isEqualTo("was put on record before " + other + " was");
            assertThat(FaultTexts.in(Locale.forLanguageTag("nb")).message(fault))
                    .isEqualTo("ble registrert før " + other + " ble det");
        });
    }

    @Test
    void whatFollowsTheMatchMayBeRecordedBeforeIt() {
        MentoringRelationship relationship = builder()
                .meetings(List.of(meeting(SECOND)))
                .missedMeetings(List.of(MissedMeeting.noShow(MeetingId.of("m-2"), SECOND, Party.MENTEE)))
                .ended(SECOND)
                .build();

        assertThat(relationship.asOf(new Viewpoint(SECOND.on(), SECOND.recordedOn())))
                .isEqualTo(builder().build());
    }

    @Test
    void aPartMayBeRecordedBeforeThatWhichItIsAPartOfAndIsNotSeenWithoutIt() {
        Meeting noted = meeting(FIRST)
                .prepared(Preparation.of(Parties.BOTH, Parties.BOTH, ReflectionNote.of(Party.MENTEE, SECOND)));
        MentoringContract signed = MentoringContract.of(version(1, FIRST).signedBy(Party.MENTOR, SECOND));
        Viewpoint early = new Viewpoint(SECOND.on(), SECOND.recordedOn());

        assertThat(signed.asOf(early).versions()).isEmpty();
        assertThat(builder().meetings(List.of(noted)).build().asOf(early).meetings())
                .isEmpty();
        assertThat(Goal.of(GoalId.of("g-1"), Party.MENTEE, Field.PERSONAL, FIRST)
                        .reached(SECOND)
                        .reached())
                .contains(SECOND);
        assertThat(Concern.of(ConcernId.of("k-1"), Party.MENTEE, ConcernKind.COLLABORATION, FIRST)
                        .takenUp(SECOND)
                        .takenUp())
                .contains(SECOND);
        assertThat(EndingRequest.of(EndingRequestId.of("e-1"), Party.MENTEE, FIRST)
                        .withdrawn(SECOND)
                        .withdrawn())
                .contains(SECOND);
        assertThat(Complaint.of(ComplaintId.of("c-1"), Party.MENTEE, MENTOR, FIRST)
                        .then(ComplaintStep.of(ComplaintStepKind.ANSWERED, MENTOR, SECOND))
                        .steps())
                .hasSize(1);
        assertThat(ExpectedBenefit.of(ProgrammeBenefit.values()[0], FIRST)
                        .evaluated(BenefitFinding.of(Attainment.values()[0], SECOND))
                        .finding())
                .isPresent();
        assertThat(Tie.of(TieId.of("t-1"), TieKind.FAMILY, FIRST).ended(SECOND).ended())
                .contains(SECOND);
        assertThat(PrivateArea.of(PrivateAreaId.of("p-1"), FIRST).opened(SECOND).steps())
                .hasSize(1);
    }

    @Test
    void refusesAStepRecordedBeforeTheOneItFollows() {
        PhaseHistory begun = PhaseHistory.none().advancedTo(Phase.RAPPORT_BUILDING, FIRST);
        PrivateArea opened = PrivateArea.of(PrivateAreaId.of("p-1"), FIRST).opened(FIRST);
        MentoringContract proposed = MentoringContract.of(version(1, FIRST));

        refuses(() -> begun.advancedTo(Phase.DIRECTION_SETTING, SECOND), "entries[1].entered", "entries[0].entered");
        refuses(() -> opened.closed(SECOND), "steps[1].taken", "steps[0].taken");
        refuses(() -> proposed.amendedBy(version(2, SECOND)), "versions[1].proposed", "versions[0].proposed");
    }

    @Test
    void refusesWhatIsRecordedBeforeThatOnWhichItRests() {
        Tie declared = Tie.of(TieId.of("t-1"), TieKind.FAMILY, FIRST).declared(FIRST);
        ComplaintsProcedure procedure = ComplaintsProcedure.of(new ProcedureVersion("1", FIRST, FIRST.on(), 14));
        Acknowledgement given = Acknowledgement.of(AcknowledgementId.of("a-1"), SECOND, "1");
        EndingRequest asked = EndingRequest.of(EndingRequestId.of("e-1"), Party.MENTEE, FIRST);
        Pressure pressure = Pressure.of(PressureId.of("u-1"), PressureKind.values()[0], Role.MENTOR, SECOND);

        refuses(() -> declared.agreed(SECOND), "agreed", "declared");
        refuses(
                () -> Rights.of(procedure, List.of(given), List.of()),
                "acknowledgements[0].given",
                "procedure.versions.published");
        refuses(
                () -> new Ending(List.of(asked), List.of(pressure), List.of(), Optional.empty()),
                "pressures[0].exerted",
                "requests");
    }

    @Test
    void refusesAnItemThatNamesAGoalRecordedLater() {
        AgendaItem item = AgendaItem.of(AgendaItemId.of("i-1"), Party.MENTEE)
                .serving(ItemPurpose.of(GoalId.of("g-1"), Parties.MENTEE, Field.PERSONAL));
        Goal goal = Goal.of(GoalId.of("g-1"), Party.MENTEE, Field.PERSONAL, FIRST);
        RelationshipBuilder builder =
                builder().learning(Learning.of(List.of(goal), List.of())).meetings(List.of(meeting(SECOND, item)));

        assertThatThrownBy(builder::build)
                .hasMessage("MentoringRelationship.meetings[0].agenda[0].purpose.goal "
                        + "names what was put on record among the learning.goals only later");
    }
}
