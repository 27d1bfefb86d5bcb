package io.github.mentoring4j.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.contract.Term;
import io.github.mentoring4j.evaluation.Attainment;
import io.github.mentoring4j.evaluation.BenefitFinding;
import io.github.mentoring4j.evaluation.ExpectedBenefit;
import io.github.mentoring4j.evaluation.ProgrammeBenefit;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.form.FormTrait;
import io.github.mentoring4j.form.MentoringForm;
import io.github.mentoring4j.network.NetworkActivity;
import io.github.mentoring4j.network.NetworkActivityId;
import io.github.mentoring4j.network.Networks;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Role;
import io.github.mentoring4j.rights.ComplaintsProcedure;
import io.github.mentoring4j.rights.ProcedureVersion;
import io.github.mentoring4j.training.SessionId;
import io.github.mentoring4j.training.Training;
import io.github.mentoring4j.training.TrainingMoment;
import io.github.mentoring4j.training.TrainingSession;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MentoringProgrammeTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final Occurrence MARCH = Occurrence.of(2026, 3, 1);
    private static final ParticipantId ANNE = ParticipantId.of("p-1");
    private static final ParticipantId BO = ParticipantId.of("p-2");
    private static final MentoringProgramme BARE = MentoringProgramme.builder(
                    ProgrammeId.of("programme-1"),
                    "Leading others",
                    Purpose.of(MentoringForm.DEVELOPMENTAL, "Better leaders", "New leaders"),
                    Leadership.of(ParticipantId.of("sponsor-1"), ParticipantId.of("lead-1")),
                    Term.of(START, START.plusYears(1)))
            .build();

    private static MarkAnswer answer(MentoringProgramme programme, Mark mark) {
        return programme.marks().stream()
                .filter(each -> each.mark() == mark)
                .findFirst()
                .orElseThrow();
    }

    private static EvidenceDocument document(String id, DocumentKind kind) {
        return EvidenceDocument.of(DocumentId.of(id), kind, MARCH);
    }

    @Test
    void isToldTraitByTraitWhereItIsBuiltAsTheOtherForm() {
        MentoringProgramme mixed = BARE.toBuilder()
                .traits(Set.of(FormTrait.INFLUENCE_USED, FormTrait.MUTUAL_LEARNING, FormTrait.ADVICE_GIVEN))
                .build();

        assertThat(mixed.traitsAgainstItsForm()).containsExactly(FormTrait.ADVICE_GIVEN, FormTrait.INFLUENCE_USED);
        assertThat(BARE.traitsAgainstItsForm()).isEmpty();
    }

    @Test
    void itsFrameAloneShowsNoMark() {
        assertThat(BARE.marks()).extracting(MarkAnswer::mark).containsExactly(Mark.values());
        assertThat(BARE.marks()).noneMatch(MarkAnswer::shown);
    }

    @Test
    void structureAndLeadershipAreShownByWhatIsLaidOutAndSetAside() {
        TrainingSession kickOff = TrainingSession.of(
                SessionId.of("s-1"), TrainingMoment.AT_THE_START, START, Occurrence.of(START), Role.MENTOR);
        MentoringProgramme led = BARE.toBuilder()
                .training(new Training(List.of(kickOff), List.of(), Optional.empty()))
                .documents(List.of(document("d-1", DocumentKind.RESOURCE_PLAN)))
                .build();

        assertThat(answer(led, Mark.STRUCTURE).shown()).isTrue();
        assertThat(answer(led, Mark.STRUCTURE).evidence())
                .contains(EvidenceRef.of(EvidenceKind.TRAINING_SESSION, "s-1"));
        assertThat(answer(led, Mark.PROGRAMME_LEADERSHIP).shown()).isTrue();
        assertThat(answer(led, Mark.PROGRAMME_LEADERSHIP).evidence())
                .contains(EvidenceRef.of(EvidenceKind.DOCUMENT, "d-1"));
    }

    @Test
    void eachMarkIsAnsweredWithItsEvidence() {
        MentoringProgramme shown = BARE.toBuilder()
                .documents(List.of(
                        document("d-1", DocumentKind.CONTRACT_TEMPLATE),
                        document("d-2", DocumentKind.ROLE_DESCRIPTIONS),
                        document("d-3", DocumentKind.COMMITMENTS)))
                .endorsements(List.of(Endorsement.of(EndorsementId.of("n-1"), EndorsementLevel.TOP_MANAGEMENT, MARCH)))
                .networks(Networks.of(NetworkActivity.of(NetworkActivityId.of("w-1"), MARCH, ANNE, BO)))
                .build();

        assertThat(answer(shown, Mark.CONTRACT).evidence())
                .containsExactly(EvidenceRef.of(EvidenceKind.DOCUMENT, "d-1"));
        assertThat(answer(shown, Mark.ROLES_AND_RESPONSIBILITIES).shown()).isTrue();
        assertThat(answer(shown, Mark.COMMITMENT).evidence())
                .containsExactly(EvidenceRef.of(EvidenceKind.DOCUMENT, "d-3"));
        assertThat(answer(shown, Mark.NETWORKS).shown()).isTrue();
        assertThat(shown.networks().metBy(ANNE)).containsExactly(BO);
    }

    @Test
    void guidelinesWithoutAProcedureForComplaintsAreNotEnough() {
        MentoringProgramme guidelines = BARE.toBuilder()
                .documents(List.of(document("d-1", DocumentKind.ETHICAL_GUIDELINES)))
                .build();
        MentoringProgramme both = guidelines.toBuilder()
                .complaints(ComplaintsProcedure.of(ProcedureVersion.of("1", START, 14)))
                .build();

        assertThat(answer(guidelines, Mark.ETHICAL_GUIDELINES).shown()).isFalse();
        assertThat(answer(guidelines, Mark.ETHICAL_GUIDELINES).evidence()).hasSize(1);
        assertThat(answer(both, Mark.ETHICAL_GUIDELINES).shown()).isTrue();
    }

    @Test
    void aBenefitIsStatedAheadAndEvaluatedLater() {
        ExpectedBenefit stated = ExpectedBenefit.of(ProgrammeBenefit.NETWORKS, MARCH);
        ExpectedBenefit evaluated = stated.evaluated(BenefitFinding.of(Attainment.PARTLY, Occurrence.of(2026, 12, 1)));
        MentoringProgramme programme =
                BARE.toBuilder().benefits(List.of(evaluated)).build();

        assertThat(programme.asOf(Viewpoint.asOf(LocalDate.of(2026, 6, 1))).benefits())
                .containsExactly(stated);
        assertThatThrownBy(() -> stated.evaluated(BenefitFinding.of(Attainment.NOT, Occurrence.of(2026, 1, 1))))
                .hasMessage("ExpectedBenefit.finding.found must not be before stated");
        assertThatThrownBy(() ->
                        BARE.toBuilder().benefits(List.of(stated, evaluated)).build())
                .hasMessageContaining("benefits[1].benefit stands twice");
    }

    @Test
    void withoutTextKeepsAllButTheWords() {
        MentoringProgramme bare = BARE.withoutText();

        assertThat(bare.title()).isEqualTo("programme-1");
        assertThat(bare.purpose()).isEqualTo(Purpose.of(MentoringForm.DEVELOPMENTAL, "withheld", "withheld"));
        assertThat(bare.withoutText()).isEqualTo(bare);
        assertThat(BARE.toString()).doesNotContain("Leading");
    }
}
