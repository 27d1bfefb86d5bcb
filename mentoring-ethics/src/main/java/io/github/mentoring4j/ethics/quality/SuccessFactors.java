package io.github.mentoring4j.ethics.quality;

import io.github.mentoring4j.ethics.engine.CodeOfEthics;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.ethics.programme.items.CourseQuestions;
import io.github.mentoring4j.ethics.programme.items.Covers;
import io.github.mentoring4j.ethics.programme.items.EvaluationsDone;
import io.github.mentoring4j.ethics.programme.items.InPlace;
import io.github.mentoring4j.ethics.programme.items.Part;
import io.github.mentoring4j.ethics.programme.items.Share;
import io.github.mentoring4j.ethics.programme.items.TrainingQuestions;
import io.github.mentoring4j.ethics.programme.items.TrustQuestions;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.programme.DocumentKind;
import io.github.mentoring4j.programme.EndorsementLevel;
import java.util.List;

/**
 * The ten success factors as one rule set over programmes.
 *
 * <pre>{@code
 * Report report = SuccessFactors.ruleSet().evaluate(record, Viewpoint.asOf(day));
 * report.section(SuccessFactor.F02).outcome(); // is it anchored?
 * }</pre>
 */
public final class SuccessFactors {

    private static final CodeOfEthics CODE = CodeOfEthics.of("Success factors of mentoring programmes", "1");

    private static final RuleSet<ProgrammeRecord> RULES = RuleSet.<ProgrammeRecord>builder(
                    CODE, record -> record.programme().id().value(), ProgrammeRecord::asOf)
            .sections(SuccessFactor.values())
            .rules(rules())
            .build();

    private SuccessFactors() {}

    /**
     * The rule set under the standard policy.
     *
     * @return always the same, immutable and thread-safe
     */
    public static RuleSet<ProgrammeRecord> ruleSet() {
        return RULES;
    }

    private static List<Rule<ProgrammeRecord>> rules() {
        return List.of(
                InPlace.of(
                        "F01-goal-and-target-group",
                        "F01",
                        Part.document(DocumentKind.PURPOSE_AND_TARGET_GROUP),
                        Part.expectedBenefits()),
                InPlace.of(
                        "F02-anchored",
                        "F02",
                        Part.endorsement(EndorsementLevel.TOP_MANAGEMENT),
                        Part.endorsement(EndorsementLevel.RESPONSIBLE_MANAGERS)),
                Share.ofRelationships("F03-committed", "F03", TrustQuestions.committed())
                        .limitedBy(TrustQuestions.COMMIT_WITHIN),
                InPlace.of(
                        "F04-matching-qualified",
                        "F04",
                        Part.document(DocumentKind.SELECTION_CRITERIA),
                        Part.document(DocumentKind.MATCHING_PROCEDURE)),
                Share.ofRelationships("F04-matches-lasted", "F04", CourseQuestions.lasted())
                        .ofThePast()
                        .limitedBy(CourseQuestions.EARLY),
                InPlace.of("F05-guidance-for-mentees", "F05", Part.document(DocumentKind.GUIDANCE_FOR_MENTEES)),
                Share.ofRelationships("F06-followed-up", "F06", CourseQuestions.followedUp())
                        .restingOn(EvidenceKind.FOLLOW_UP)
                        .limitedBy(CourseQuestions.FOLLOW_UP_WITHIN),
                Covers.training("F07-training-planned", "F07"),
                Share.ofMentors("F07-mentors-introduced", "F07", TrainingQuestions.mentorIntroduced())
                        .ofThePast()
                        .restingOn(EvidenceKind.TRAINING_SESSION, EvidenceKind.DEVELOPMENT, EvidenceKind.MEETING),
                Share.ofMentees("F07-mentees-briefed", "F07", TrainingQuestions.menteeBriefed())
                        .ofThePast()
                        .restingOn(EvidenceKind.TRAINING_SESSION, EvidenceKind.MEETING),
                InPlace.of(
                        "F08-led",
                        "F08",
                        Part.document(DocumentKind.RESOURCE_PLAN),
                        Part.document(DocumentKind.SUPPORT_ARRANGEMENTS)),
                InPlace.of(
                        "F09-ethical-guidelines",
                        "F09",
                        Part.document(DocumentKind.ETHICAL_GUIDELINES),
                        Part.complaintsProcedure()),
                Covers.evaluationMoments("F10-evaluation-planned", "F10"),
                EvaluationsDone.of("F10-evaluations-done", "F10"));
    }
}
