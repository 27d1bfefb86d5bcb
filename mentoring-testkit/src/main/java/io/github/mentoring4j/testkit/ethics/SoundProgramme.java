package io.github.mentoring4j.testkit.ethics;

import io.github.mentoring4j.contract.Term;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.evaluation.Attainment;
import io.github.mentoring4j.evaluation.BenefitFinding;
import io.github.mentoring4j.evaluation.Evaluation;
import io.github.mentoring4j.evaluation.EvaluationCell;
import io.github.mentoring4j.evaluation.EvaluationId;
import io.github.mentoring4j.evaluation.EvaluationMoment;
import io.github.mentoring4j.evaluation.Evaluations;
import io.github.mentoring4j.evaluation.ExpectedBenefit;
import io.github.mentoring4j.evaluation.PlannedEvaluation;
import io.github.mentoring4j.evaluation.ProgrammeBenefit;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.form.MentoringForm;
import io.github.mentoring4j.network.NetworkActivity;
import io.github.mentoring4j.network.NetworkActivityId;
import io.github.mentoring4j.network.Networks;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Role;
import io.github.mentoring4j.programme.DocumentId;
import io.github.mentoring4j.programme.DocumentKind;
import io.github.mentoring4j.programme.Endorsement;
import io.github.mentoring4j.programme.EndorsementId;
import io.github.mentoring4j.programme.EndorsementLevel;
import io.github.mentoring4j.programme.EvidenceDocument;
import io.github.mentoring4j.programme.FollowUp;
import io.github.mentoring4j.programme.FollowUpId;
import io.github.mentoring4j.programme.Leadership;
import io.github.mentoring4j.programme.MentoringProgramme;
import io.github.mentoring4j.programme.ProgrammeId;
import io.github.mentoring4j.programme.Purpose;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.rights.ComplaintsProcedure;
import io.github.mentoring4j.rights.ProcedureVersion;
import io.github.mentoring4j.testkit.ConductArbitraries;
import io.github.mentoring4j.training.Participation;
import io.github.mentoring4j.training.SessionId;
import io.github.mentoring4j.training.Training;
import io.github.mentoring4j.training.TrainingMoment;
import io.github.mentoring4j.training.TrainingSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a programme that has all that standards, factors and marks ask for; it starts on the day of the matches. */
record SoundProgramme(LocalDate start) {

    private static final int PAIRS = 10;
    private static final int MIDWAY = 60;
    private static final int LATELY = 80;

    /** The one that is sound on a day. */
    static SoundProgramme by(LocalDate asOf) {
        return new SoundProgramme(asOf.minusDays(CoursePlan.LENGTH));
    }

    /** Ten relationships that go the same way, and a programme that lacks some documents. */
    ProgrammeRecord record(MentoringRelationship course, Set<DocumentKind> without) {
        List<MentoringRelationship> courses = new ArrayList<>();
        for (int number = 1; number <= PAIRS; number++) {
            courses.add(ProgrammeRecordArbitraries.numbered(number, course));
        }
        return ProgrammeRecord.of(programme(courses, without), courses);
    }

    private MentoringProgramme programme(List<MentoringRelationship> courses, Set<DocumentKind> without) {
        return MentoringProgramme.builder(
                        ProgrammeId.of("programme-1"),
                        "Leading " + ConductArbitraries.MARKER,
                        Purpose.of(MentoringForm.DEVELOPMENTAL, "Goal " + ConductArbitraries.MARKER, "New leaders"),
                        Leadership.of(ParticipantId.of("sponsor-1"), ParticipantId.of("lead-1")),
                        Term.of(start, start.plusYears(1)))
                .complaints(ComplaintsProcedure.of(ProcedureVersion.of("v1", start, 14)))
                .traits(Set.copyOf(MentoringForm.DEVELOPMENTAL.traits()))
                .benefits(List.of(found(ProgrammeBenefit.NETWORKS), found(ProgrammeBenefit.DEVELOPMENT_OF_PEOPLE)))
                .endorsements(List.of(
                        Endorsement.of(EndorsementId.of("n-1"), EndorsementLevel.TOP_MANAGEMENT, on(-20)),
                        Endorsement.of(EndorsementId.of("n-2"), EndorsementLevel.RESPONSIBLE_MANAGERS, on(-10))))
                .training(training(courses))
                .evaluations(Evaluations.of(plan(), done()))
                .followUps(followUps(courses))
                .networks(networks(courses))
                .documents(documents(without))
                .build();
    }

    private Occurrence on(int day) {
        return Occurrence.of(start.plusDays(day));
    }

    private ExpectedBenefit found(ProgrammeBenefit benefit) {
        return ExpectedBenefit.of(benefit, on(-15)).evaluated(BenefitFinding.of(Attainment.PARTLY, on(LATELY)));
    }

    /** A session for all before the start, and one on the way, with everybody there. */
    private Training training(List<MentoringRelationship> courses) {
        List<Participation> taken = new ArrayList<>();
        for (MentoringRelationship course : courses) {
            for (ParticipantId person :
                    List.of(course.pair().mentor(), course.pair().mentee())) {
                taken.add(Participation.of(SessionId.of("s-1"), person, on(-5)));
                taken.add(Participation.of(SessionId.of("s-2"), person, on(MIDWAY)));
            }
        }
        return new Training(
                List.of(
                        session("s-1", TrainingMoment.AT_THE_START, -5),
                        session("s-2", TrainingMoment.ON_THE_WAY, MIDWAY)),
                taken,
                Optional.empty());
    }

    private TrainingSession session(String id, TrainingMoment moment, int planned) {
        Set<Role> audience = EnumSet.of(Role.MENTOR, Role.MENTEE);
        return new TrainingSession(SessionId.of(id), moment, audience, start.plusDays(planned), on(-20));
    }

    private List<PlannedEvaluation> plan() {
        List<PlannedEvaluation> plan = new ArrayList<>();
        for (EvaluationCell cell : EvaluationCell.all()) {
            plan.add(PlannedEvaluation.of(cell, EvaluationMoment.ON_THE_WAY, start.plusDays(MIDWAY), on(-10)));
        }
        EvaluationCell last = plan.get(plan.size() - 1).cell();
        plan.add(PlannedEvaluation.of(last, EvaluationMoment.AT_THE_END, start.plusDays(380), on(-10)));
        return plan;
    }

    private List<Evaluation> done() {
        List<Evaluation> done = new ArrayList<>();
        for (EvaluationCell cell : EvaluationCell.all()) {
            EvaluationId id = EvaluationId.of("v-" + (done.size() + 1));
            done.add(Evaluation.of(id, cell, EvaluationMoment.ON_THE_WAY, on(MIDWAY), 2 * PAIRS));
        }
        return done;
    }

    private List<FollowUp> followUps(List<MentoringRelationship> courses) {
        List<FollowUp> made = new ArrayList<>();
        for (MentoringRelationship course : courses) {
            made.add(FollowUp.of(
                    FollowUpId.of("f-" + (made.size() + 1)), course.pair().mentor(), on(LATELY)));
        }
        return made;
    }

    private Networks networks(List<MentoringRelationship> courses) {
        return Networks.of(NetworkActivity.of(
                NetworkActivityId.of("w-1"),
                on(MIDWAY),
                courses.get(0).pair().mentee(),
                courses.get(1).pair().mentee(),
                courses.get(2).pair().mentee()));
    }

    private List<EvidenceDocument> documents(Set<DocumentKind> without) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> !without.contains(kind))
                .map(kind -> EvidenceDocument.of(
                        DocumentId.of("d-" + kind.name()), kind, on(kind == DocumentKind.REVIEW_REPORT ? LATELY : -30)))
                .toList();
    }
}
