package io.github.mentoring4j.examples.demo;

import io.github.mentoring4j.evaluation.Attainment;
import io.github.mentoring4j.evaluation.BenefitFinding;
import io.github.mentoring4j.evaluation.Evaluation;
import io.github.mentoring4j.evaluation.EvaluationAspect;
import io.github.mentoring4j.evaluation.EvaluationCell;
import io.github.mentoring4j.evaluation.EvaluationId;
import io.github.mentoring4j.evaluation.EvaluationLevel;
import io.github.mentoring4j.evaluation.EvaluationMoment;
import io.github.mentoring4j.evaluation.Evaluations;
import io.github.mentoring4j.evaluation.ExpectedBenefit;
import io.github.mentoring4j.evaluation.PlannedEvaluation;
import io.github.mentoring4j.evaluation.ProgrammeBenefit;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.programme.DocumentId;
import io.github.mentoring4j.programme.DocumentKind;
import io.github.mentoring4j.programme.Endorsement;
import io.github.mentoring4j.programme.EndorsementId;
import io.github.mentoring4j.programme.EndorsementLevel;
import io.github.mentoring4j.programme.EvidenceDocument;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/**
 * What the programme writes down, and when. Most is ready at the start; what should happen when a match does not work is written in
 * autumn, who helps participants in winter, and what came of it all in summer.
 */
final class ProgrammePapers {

    private static final Occurrence PLANNED = Occurrence.of(2025, 8, 25);
    private static final LocalDate IN_WINTER = LocalDate.of(2025, Month.DECEMBER, 15);
    private static final LocalDate IN_SUMMER = LocalDate.of(2026, Month.JUNE, 15);

    private ProgrammePapers() {}

    static List<EvidenceDocument> documents() {
        return List.of(
                document("d01", DocumentKind.PURPOSE_AND_TARGET_GROUP, Occurrence.of(2025, 5, 12)),
                document("d02", DocumentKind.SELECTION_CRITERIA, Occurrence.of(2025, 5, 26)),
                document("d03", DocumentKind.ROLE_DESCRIPTIONS, Occurrence.of(2025, 6, 2)),
                document("d04", DocumentKind.MATCHING_PROCEDURE, Occurrence.of(2025, 6, 2)),
                document("d05", DocumentKind.CONTRACT_TEMPLATE, Occurrence.of(2025, 6, 16)),
                document("d06", DocumentKind.ETHICAL_GUIDELINES, Occurrence.of(2025, 6, 16)),
                document("d07", DocumentKind.RESOURCE_PLAN, Occurrence.of(2025, 6, 20)),
                document("d08", DocumentKind.TRAINING_MATERIAL, Occurrence.of(2025, 8, 4)),
                document("d09", DocumentKind.GUIDANCE_FOR_MENTEES, Occurrence.of(2025, 8, 18)),
                document("d10", DocumentKind.COMMITMENTS, Occurrence.of(2025, 8, 18)),
                document("d11", DocumentKind.MEASUREMENT_PLAN, PLANNED),
                document("d12", DocumentKind.REMATCHING_PROCEDURE, Occurrence.of(2025, 11, 10)),
                document("d13", DocumentKind.SUPPORT_ARRANGEMENTS, Occurrence.of(2026, 2, 9)),
                document("d14", DocumentKind.REVIEW_REPORT, Occurrence.of(2026, 2, 23)),
                document("d15", DocumentKind.REVIEW_REPORT, Occurrence.of(2026, 6, 26)));
    }

    private static EvidenceDocument document(String id, DocumentKind kind, Occurrence issued) {
        return EvidenceDocument.of(DocumentId.of(id), kind, issued);
    }

    /** The top speaks up in spring; the managers follow when the pairs have begun. */
    static List<Endorsement> endorsements() {
        return List.of(
                Endorsement.of(EndorsementId.of("e1"), EndorsementLevel.TOP_MANAGEMENT, Occurrence.of(2025, 5, 19)),
                Endorsement.of(
                        EndorsementId.of("e2"), EndorsementLevel.RESPONSIBLE_MANAGERS, Occurrence.of(2025, 9, 24)),
                Endorsement.of(
                        EndorsementId.of("e3"), EndorsementLevel.EMPLOYEE_REPRESENTATIVES, Occurrence.of(2025, 6, 10)));
    }

    /** Development and support come about, networks in part: the gatherings reach only some. */
    static List<ExpectedBenefit> benefits() {
        return List.of(
                benefit(ProgrammeBenefit.DEVELOPMENT_OF_PEOPLE, Attainment.WHOLLY),
                benefit(ProgrammeBenefit.SUPPORT_FOR_PARTICIPANTS, Attainment.WHOLLY),
                benefit(ProgrammeBenefit.NETWORKS, Attainment.PARTLY));
    }

    private static ExpectedBenefit benefit(ProgrammeBenefit benefit, Attainment attainment) {
        return ExpectedBenefit.of(benefit, Occurrence.of(2025, 5, 12))
                .evaluated(BenefitFinding.of(attainment, Occurrence.of(2026, 6, 22)));
    }

    /** In December the pairs are asked how it goes; how the programme goes is asked two months late. */
    static Evaluations evaluations() {
        EvaluationCell pairsGo = EvaluationCell.of(EvaluationLevel.RELATIONSHIP, EvaluationAspect.PROCESS);
        EvaluationCell programmeGoes = EvaluationCell.of(EvaluationLevel.PROGRAMME, EvaluationAspect.PROCESS);
        EvaluationCell pairsGain = EvaluationCell.of(EvaluationLevel.RELATIONSHIP, EvaluationAspect.OUTCOME);
        EvaluationCell programmeGains = EvaluationCell.of(EvaluationLevel.PROGRAMME, EvaluationAspect.OUTCOME);
        return Evaluations.of(
                List.of(
                        PlannedEvaluation.of(pairsGo, EvaluationMoment.ON_THE_WAY, IN_WINTER, PLANNED),
                        PlannedEvaluation.of(programmeGoes, EvaluationMoment.ON_THE_WAY, IN_WINTER, PLANNED),
                        PlannedEvaluation.of(pairsGain, EvaluationMoment.AT_THE_END, IN_SUMMER, PLANNED),
                        PlannedEvaluation.of(programmeGains, EvaluationMoment.AT_THE_END, IN_SUMMER, PLANNED)),
                List.of(
                        evaluation("v1", pairsGo, EvaluationMoment.ON_THE_WAY, Occurrence.of(2025, 12, 11), 97),
                        evaluation("v2", programmeGoes, EvaluationMoment.ON_THE_WAY, Occurrence.of(2026, 2, 10), 84),
                        evaluation("v3", pairsGain, EvaluationMoment.AT_THE_END, Occurrence.of(2026, 6, 9), 103),
                        evaluation("v4", programmeGains, EvaluationMoment.AT_THE_END, Occurrence.of(2026, 6, 12), 91)));
    }

    private static Evaluation evaluation(
            String id, EvaluationCell cell, EvaluationMoment moment, Occurrence done, int answers) {
        return Evaluation.of(EvaluationId.of(id), cell, moment, done, answers);
    }
}
