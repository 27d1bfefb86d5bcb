package io.github.mentoring4j.ethics.standards;

import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.ethics.programme.items.BenefitsFound;
import io.github.mentoring4j.ethics.programme.items.CourseQuestions;
import io.github.mentoring4j.ethics.programme.items.Covers;
import io.github.mentoring4j.ethics.programme.items.EvaluationsDone;
import io.github.mentoring4j.ethics.programme.items.FormKept;
import io.github.mentoring4j.ethics.programme.items.InPlace;
import io.github.mentoring4j.ethics.programme.items.LearntFrom;
import io.github.mentoring4j.ethics.programme.items.Part;
import io.github.mentoring4j.ethics.programme.items.Share;
import io.github.mentoring4j.ethics.programme.items.TrainingQuestions;
import io.github.mentoring4j.ethics.programme.items.TrustQuestions;
import io.github.mentoring4j.ethics.programme.items.TwoPeople;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.programme.DocumentKind;
import io.github.mentoring4j.programme.EndorsementLevel;
import java.util.List;
import java.util.stream.Stream;

/** The items of the six standards, in their order. */
final class Items {

    private Items() {}

    static List<Rule<ProgrammeRecord>> all() {
        return Stream.of(purpose(), training(), matching(), review(), ethics(), support())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule<ProgrammeRecord>> purpose() {
        return List.of(
                document("P1-purpose-stated", "P1", DocumentKind.PURPOSE_AND_TARGET_GROUP),
                InPlace.of("P1-benefits-stated", "P1", Part.expectedBenefits()),
                InPlace.of("P1-anchored-at-the-top", "P1", Part.endorsement(EndorsementLevel.TOP_MANAGEMENT)),
                InPlace.of("P1-anchored-with-managers", "P1", Part.endorsement(EndorsementLevel.RESPONSIBLE_MANAGERS)),
                FormKept.of("P1-form-kept", "P1"));
    }

    private static List<Rule<ProgrammeRecord>> training() {
        return List.of(
                document("P2-training-material", "P2", DocumentKind.TRAINING_MATERIAL),
                document("P2-guidance-for-mentees", "P2", DocumentKind.GUIDANCE_FOR_MENTEES),
                Covers.training("P2-training-planned", "P2"),
                Share.ofMentors("P2-mentors-introduced", "P2", TrainingQuestions.mentorIntroduced())
                        .ofThePast()
                        .restingOn(EvidenceKind.TRAINING_SESSION, EvidenceKind.DEVELOPMENT, EvidenceKind.MEETING),
                Share.ofMentees("P2-mentees-briefed", "P2", TrainingQuestions.menteeBriefed())
                        .ofThePast()
                        .restingOn(EvidenceKind.TRAINING_SESSION, EvidenceKind.MEETING),
                Share.ofMentors("P2-mentors-trained-on-the-way", "P2", TrainingQuestions.mentorTrainedOnTheWay())
                        .restingOn(EvidenceKind.TRAINING_SESSION));
    }

    private static List<Rule<ProgrammeRecord>> matching() {
        return List.of(
                document("P3-selection-criteria", "P3", DocumentKind.SELECTION_CRITERIA),
                document("P3-matching-procedure", "P3", DocumentKind.MATCHING_PROCEDURE),
                document("P3-rematching-procedure", "P3", DocumentKind.REMATCHING_PROCEDURE),
                Share.ofRelationships("P3-matched-without-power", "P3", TrustQuestions.withoutPower())
                        .ofThePast()
                        .restingOn(EvidenceKind.INTEREST_STATEMENT, EvidenceKind.TIE),
                Share.ofRelationships("P3-matches-lasted", "P3", CourseQuestions.lasted())
                        .ofThePast()
                        .limitedBy(CourseQuestions.EARLY));
    }

    private static List<Rule<ProgrammeRecord>> review() {
        return List.of(
                document("P4-measurement-plan", "P4", DocumentKind.MEASUREMENT_PLAN),
                Covers.evaluationMatrix("P4-evaluation-planned", "P4"),
                EvaluationsDone.of("P4-evaluations-done", "P4"),
                Share.ofRelationships("P4-relationships-reviewed", "P4", CourseQuestions.reviewed())
                        .ofThePast()
                        .restingOn(EvidenceKind.REVIEW)
                        .limitedBy(CourseQuestions.REVIEW_WITHIN),
                LearntFrom.of("P4-learnt-from-it", "P4"),
                BenefitsFound.of("P4-benefits-looked-for", "P4"));
    }

    private static List<Rule<ProgrammeRecord>> ethics() {
        return List.of(
                document("P5-guidelines-issued", "P5", DocumentKind.ETHICAL_GUIDELINES),
                InPlace.of("P5-complaints-procedure", "P5", Part.complaintsProcedure()),
                Share.ofRelationships("P5-contracts-signed", "P5", TrustQuestions.contractSigned())
                        .ofThePast()
                        .restingOn(EvidenceKind.CONTRACT_VERSION, EvidenceKind.MEETING),
                Share.ofRelationships("P5-rights-known", "P5", TrustQuestions.rightsKnown())
                        .ofThePast()
                        .restingOn(EvidenceKind.ACKNOWLEDGEMENT, EvidenceKind.MEETING),
                Share.ofRelationships("P5-guidelines-kept", "P5", TrustQuestions.guidelinesKept())
                        .limitedBy(TrustQuestions.KNOWN_GUIDELINES));
    }

    private static List<Rule<ProgrammeRecord>> support() {
        return List.of(
                document("P6-roles-described", "P6", DocumentKind.ROLE_DESCRIPTIONS),
                document("P6-resources-set-aside", "P6", DocumentKind.RESOURCE_PLAN),
                document("P6-support-arranged", "P6", DocumentKind.SUPPORT_ARRANGEMENTS),
                TwoPeople.of("P6-sponsor-and-lead", "P6"),
                Share.ofRelationships("P6-followed-up", "P6", CourseQuestions.followedUp())
                        .restingOn(EvidenceKind.FOLLOW_UP)
                        .limitedBy(CourseQuestions.FOLLOW_UP_WITHIN),
                Share.ofRelationships("P6-in-touch", "P6", CourseQuestions.inTouch())
                        .restingOn(EvidenceKind.MEETING)
                        .limitedBy(CourseQuestions.SILENT));
    }

    private static Rule<ProgrammeRecord> document(String id, String section, DocumentKind kind) {
        return InPlace.of(id, section, Part.document(kind));
    }
}
