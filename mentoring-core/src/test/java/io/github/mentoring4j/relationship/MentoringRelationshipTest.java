package io.github.mentoring4j.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.confidentiality.Audience;
import io.github.mentoring4j.confidentiality.Disclosure;
import io.github.mentoring4j.confidentiality.DisclosureId;
import io.github.mentoring4j.confidentiality.InformationKind;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.interest.Interests;
import io.github.mentoring4j.interest.Tie;
import io.github.mentoring4j.interest.TieId;
import io.github.mentoring4j.interest.TieKind;
import io.github.mentoring4j.meeting.AgendaItem;
import io.github.mentoring4j.meeting.AgendaItemId;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.MeetingId;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.phase.Phase;
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
import io.github.mentoring4j.text.ConfidentialText;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentoringRelationshipTest {

    private static final ParticipantId MENTOR = ParticipantId.of("mentor-1");

    private static final MentoringRelationship MATCHED = MentoringRelationship.builder(
                    RelationshipId.of("r-1"),
                    ProgrammeId.of("programme-1"),
                    Pair.of(MENTOR, ParticipantId.of("mentee-1")),
                    Occurrence.of(2026, 1, 5))
            .build();

    private static Meeting meeting(String id, int month) {
        return Meeting.of(MeetingId.of(id), Occurrence.of(2026, month, 10), Duration.ofMinutes(90));
    }

    private static LocalDate lastOf(int month) {
        return LocalDate.of(2026, month, 1).plusMonths(1).minusDays(1);
    }

    @Test
    void keepsMeetingsInTheOrderTheyWereHeldWhateverTheOrderTheyWereAdded() {
        MentoringRelationship oneWay = MATCHED.met(meeting("a", 4)).met(meeting("b", 2));
        MentoringRelationship theOther = MATCHED.met(meeting("b", 2)).met(meeting("a", 4));

        assertThat(oneWay).isEqualTo(theOther);
        assertThat(oneWay.meetings()).extracting(each -> each.id().value()).containsExactly("b", "a");
    }

    @Test
    void asOfADateIsWhatHadBeenBuiltByThen() {
        MentoringRelationship byMarch = MATCHED.advancedTo(Phase.RAPPORT_BUILDING, Occurrence.of(2026, 1, 10))
                .met(meeting("m-1", 2))
                .met(meeting("m-2", 3));
        MentoringRelationship later = byMarch.advancedTo(Phase.DIRECTION_SETTING, Occurrence.of(2026, 4, 1))
                .met(meeting("m-3", 4))
                .ended(Occurrence.of(2026, 5, 1));

        assertThat(later.asOf(Viewpoint.asOf(lastOf(3)))).isEqualTo(byMarch);
        assertThat(later.asOf(Viewpoint.asOf(lastOf(5)))).isSameAs(later);
    }

    @Test
    void asOfADateCutsEveryKindOfEvidence() {
        Occurrence may = Occurrence.of(2026, 5, 2);
        Tie tie = Tie.of(TieId.of("t-1"), TieKind.FAMILY, Occurrence.of(2026, 2, 1));
        Complaint complaint = Complaint.of(ComplaintId.of("c-1"), Party.MENTEE, MENTOR, Occurrence.of(2026, 2, 3));
        ComplaintsProcedure procedure = ComplaintsProcedure.of(ProcedureVersion.of("1", LocalDate.of(2026, 1, 1), 14));
        MentoringRelationship byMarch = MATCHED.toBuilder()
                .interests(Interests.of(List.of(), List.of(tie), List.of()))
                .rights(Rights.of(procedure, List.of(), List.of(complaint)))
                .build();
        MentoringRelationship later = MATCHED.toBuilder()
                .interests(Interests.of(List.of(), List.of(tie.declared(may).ended(may)), List.of()))
                .disclosures(List.of(Disclosure.of(
                        DisclosureId.of("d-1"), may, Party.MENTOR, Audience.SPONSOR, InformationKind.THEMES)))
                .rights(Rights.of(
                        procedure,
                        List.of(Acknowledgement.of(AcknowledgementId.of("a-1"), may, "1")),
                        List.of(complaint.then(ComplaintStep.of(ComplaintStepKind.TAKEN_UP, MENTOR, may)))))
                .build();

        assertThat(later.asOf(Viewpoint.asOf(lastOf(3)))).isEqualTo(byMarch);
        assertThat(later.asOf(Viewpoint.asOf(lastOf(5)))).isSameAs(later);
    }

    @Test
    void refusesAMeetingBeforeTheMatch() {
        assertThatThrownBy(() ->
                        MATCHED.met(Meeting.of(MeetingId.of("m-0"), Occurrence.of(2026, 1, 4), Duration.ofMinutes(60))))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessage("MentoringRelationship.meetings[0].held must not be before matched");
    }

    @Test
    void takesAMeetingThatWasRecordedBeforeTheMatch() {
        MentoringRelationship lateEntry = MentoringRelationship.builder(
                        MATCHED.id(),
                        MATCHED.programme(),
                        MATCHED.pair(),
                        MATCHED.matched().putOnRecord(lastOf(3)))
                .build();

        MentoringRelationship met = lateEntry.met(meeting("m-1", 2));

        assertThat(met.asOf(Viewpoint.asOf(lastOf(2)).knownBy(lastOf(2)))).isEqualTo(lateEntry);
        assertThat(met.asOf(Viewpoint.asOf(lastOf(2)).knownBy(lastOf(3)))).isSameAs(met);
    }

    @Test
    void beforeTheMatchNothingIsOnRecord() {
        MentoringRelationship told = MATCHED.toBuilder()
                .interests(Interests.of(
                        List.of(),
                        List.of(Tie.of(TieId.of("t-1"), TieKind.FAMILY, Occurrence.of(2020, 1, 1))),
                        List.of()))
                .build();
        Viewpoint dayBefore = Viewpoint.asOf(MATCHED.matched().on().minusDays(1));

        MentoringRelationship seen = told.asOf(dayBefore);

        assertThat(seen).isEqualTo(MATCHED);
        assertThat(seen.asOf(dayBefore)).isSameAs(seen);
    }

    @Test
    void aVersionOfTheProcedureIsNotThereBeforeItWasMadeKnown() {
        Occurrence march = Occurrence.of(2026, 3, 1);
        ComplaintsProcedure backdated = ComplaintsProcedure.of(
                ProcedureVersion.of("1", LocalDate.of(2026, 1, 1), 14),
                new ProcedureVersion("2", march, LocalDate.of(2026, 2, 1), 14));

        assertThat(backdated.asOf(Viewpoint.asOf(lastOf(2))).inForceOn(lastOf(2)))
                .map(ProcedureVersion::label)
                .contains("1");
        assertThat(backdated.asOf(Viewpoint.asOf(lastOf(3)))).isSameAs(backdated);
        assertThatThrownBy(() -> Rights.of(
                        backdated,
                        List.of(Acknowledgement.of(AcknowledgementId.of("a-1"), Occurrence.of(2026, 2, 2), "2")),
                        List.of()))
                .hasMessage("Rights.acknowledgements[0].given must not be before procedure.versions.published");
    }

    @Test
    void refusesToEndTwice() {
        MentoringRelationship ended = MATCHED.ended(Occurrence.of(2026, 5, 1));

        assertThatThrownBy(() -> ended.ended(Occurrence.of(2026, 6, 1))).isInstanceOf(InvalidRecordException.class);
    }

    @Test
    void refusesAnAcknowledgementOfAVersionThatDoesNotExist() {
        assertThatThrownBy(() -> Rights.of(
                        ComplaintsProcedure.none(),
                        List.of(Acknowledgement.of(AcknowledgementId.of("a-1"), Occurrence.of(2026, 2, 2), "7")),
                        List.of()))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessage("Rights.acknowledgements[0].procedureVersion names nothing "
                        + "that is among the procedure.versions");
    }

    @Test
    void refusesAnAgreementAboutATieThatWasNeverDeclared() {
        Tie tie = Tie.of(TieId.of("t-1"), TieKind.FAMILY, Occurrence.of(2026, 2, 1));

        assertThatThrownBy(() -> tie.agreed(Occurrence.of(2026, 3, 1)))
                .hasMessage("Tie.agreed must not be before declared");
        assertThatThrownBy(() -> tie.ended(Occurrence.of(2026, 1, 31)))
                .hasMessage("Tie.ended must not be before arose");
    }

    @Test
    void theProcedureInForceIsTheOneThatCameLast() {
        ComplaintsProcedure procedure = ComplaintsProcedure.of(
                ProcedureVersion.of("b", LocalDate.of(2026, 6, 1), 10),
                ProcedureVersion.of("a", LocalDate.of(2026, 1, 1), 14));

        assertThat(procedure.inForceOn(LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(procedure.inForceOn(LocalDate.of(2026, 5, 31)))
                .map(ProcedureVersion::label)
                .contains("a");
        assertThat(procedure.inForceOn(LocalDate.of(2026, 6, 1)))
                .map(ProcedureVersion::label)
                .contains("b");
    }

    @Test
    void showsIdsAndCountsAndNoText() {
        AgendaItem item = AgendaItem.of(AgendaItemId.of("i-1"), Party.MENTEE, ConfidentialText.of("my divorce"));
        Meeting meeting = Meeting.of(MeetingId.of("m-1"), Occurrence.of(2026, 2, 10), Duration.ofMinutes(60), item);
        MentoringRelationship relationship = MATCHED.met(meeting);

        assertThat(relationship + " " + meeting + " " + item)
                .doesNotContain("divorce")
                .contains("r-1")
                .contains("meetings=1");
    }
}
