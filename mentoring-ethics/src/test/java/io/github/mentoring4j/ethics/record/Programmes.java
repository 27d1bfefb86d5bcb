package io.github.mentoring4j.ethics.record;

import static io.github.mentoring4j.ethics.record.Records.day;
import static io.github.mentoring4j.ethics.record.Records.on;

import io.github.mentoring4j.commitment.Commitment;
import io.github.mentoring4j.commitment.CommitmentKind;
import io.github.mentoring4j.commitment.Commitments;
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
import io.github.mentoring4j.form.FormTrait;
import io.github.mentoring4j.form.MentoringForm;
import io.github.mentoring4j.network.NetworkActivity;
import io.github.mentoring4j.network.NetworkActivityId;
import io.github.mentoring4j.network.Networks;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
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
import io.github.mentoring4j.programme.ProgrammeBuilder;
import io.github.mentoring4j.programme.ProgrammeId;
import io.github.mentoring4j.programme.Purpose;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.relationship.RelationshipId;
import io.github.mentoring4j.training.Participation;
import io.github.mentoring4j.training.SessionId;
import io.github.mentoring4j.training.Training;
import io.github.mentoring4j.training.TrainingMoment;
import io.github.mentoring4j.training.TrainingSession;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Programmes with their relationships, good on day 100; days count from the start, on which all are matched. */
public final class Programmes {

    /** How many relationships the sound programme has. */
    public static final int PAIRS = 10;

    private static final List<Role> BOTH = List.of(Role.MENTOR, Role.MENTEE);

    private Programmes() {}

    /** A frame and no more: from day 0 to day 365. */
    public static ProgrammeBuilder bare() {
        return bare(Purpose.of(MentoringForm.DEVELOPMENTAL, "Goal " + Records.SECRET, "New leaders"), "sponsor");
    }

    /** The same frame with another purpose and sponsor. */
    public static ProgrammeBuilder bare(Purpose purpose, String sponsor) {
        return MentoringProgramme.builder(
                ProgrammeId.of("p-1"),
                "Title " + Records.SECRET,
                purpose,
                Leadership.of(ParticipantId.of(sponsor), Records.LEAD),
                Term.of(day(0), day(365)));
    }

    /** All that standards, factors and marks ask of a programme. */
    public static ProgrammeBuilder sound() {
        return bare().complaints(Records.procedure(14))
                .traits(Set.copyOf(MentoringForm.DEVELOPMENTAL.traits()))
                .benefits(List.of(found(ProgrammeBenefit.NETWORKS), found(ProgrammeBenefit.DEVELOPMENT_OF_PEOPLE)))
                .endorsements(List.of(
                        endorsed("n-1", EndorsementLevel.TOP_MANAGEMENT, -20),
                        endorsed("n-2", EndorsementLevel.RESPONSIBLE_MANAGERS, -10)))
                .training(training(PAIRS))
                .evaluations(Evaluations.of(plan(60), done(60, 20)))
                .followUps(followUps(PAIRS, 80))
                .networks(Networks.of(
                        NetworkActivity.of(NetworkActivityId.of("w-1"), on(50), mentee(1), mentee(2), mentee(3))))
                .documents(documents());
    }

    public static ExpectedBenefit found(ProgrammeBenefit benefit) {
        return ExpectedBenefit.of(benefit, on(-15)).evaluated(BenefitFinding.of(Attainment.PARTLY, on(90)));
    }

    public static Endorsement endorsed(String id, EndorsementLevel level, int day) {
        return Endorsement.of(EndorsementId.of(id), level, on(day));
    }

    public static EvidenceDocument document(DocumentKind kind, int day) {
        return EvidenceDocument.of(DocumentId.of("d-" + kind.name()), kind, on(day));
    }

    /** One of each kind from day -30, but the report, which is from day 80. */
    public static List<EvidenceDocument> documents() {
        return Arrays.stream(DocumentKind.values())
                .map(kind -> document(kind, kind == DocumentKind.REVIEW_REPORT ? 80 : -30))
                .toList();
    }

    /** All but one kind. */
    public static List<EvidenceDocument> documentsWithout(DocumentKind kind) {
        return documents().stream().filter(each -> each.kind() != kind).toList();
    }

    /** A session for all on day -5, and one on the way on day 50, with everybody there. */
    public static Training training(int pairs) {
        List<Participation> taken = new ArrayList<>();
        for (int number = 1; number <= pairs; number++) {
            for (ParticipantId person : List.of(mentor(number), mentee(number))) {
                taken.add(Participation.of(SessionId.of("s-1"), person, on(-5)));
                taken.add(Participation.of(SessionId.of("s-2"), person, on(50)));
            }
        }
        return new Training(sessions(), taken, Optional.empty());
    }

    public static List<TrainingSession> sessions() {
        return List.of(
                session("s-1", TrainingMoment.AT_THE_START, -5, BOTH),
                session("s-2", TrainingMoment.ON_THE_WAY, 50, BOTH));
    }

    public static TrainingSession session(String id, TrainingMoment moment, int planned, List<Role> roles) {
        return new TrainingSession(SessionId.of(id), moment, Set.copyOf(roles), day(planned), on(-20));
    }

    /** Every cell on the way by a day, and the outcome of the programme at the end. */
    public static List<PlannedEvaluation> plan(int due) {
        List<PlannedEvaluation> plan = new ArrayList<>();
        for (EvaluationCell cell : EvaluationCell.all()) {
            plan.add(PlannedEvaluation.of(cell, EvaluationMoment.ON_THE_WAY, day(due), on(-10)));
        }
        EvaluationCell last = EvaluationCell.all().get(3);
        plan.add(PlannedEvaluation.of(last, EvaluationMoment.AT_THE_END, day(380), on(-10)));
        return plan;
    }

    /** Every cell on the way, done on a day. */
    public static List<Evaluation> done(int day, int answers) {
        List<Evaluation> done = new ArrayList<>();
        for (EvaluationCell cell : EvaluationCell.all()) {
            EvaluationId id = EvaluationId.of("v-" + (done.size() + 1));
            done.add(Evaluation.of(id, cell, EvaluationMoment.ON_THE_WAY, on(day), answers));
        }
        return done;
    }

    /** Every mentor asked on a day. */
    public static List<FollowUp> followUps(int pairs, int day) {
        List<FollowUp> made = new ArrayList<>();
        for (int number = 1; number <= pairs; number++) {
            made.add(FollowUp.of(FollowUpId.of("f-" + number), mentor(number), on(day)));
        }
        return made;
    }

    public static ParticipantId mentor(int number) {
        return ParticipantId.of("mentor-" + number);
    }

    public static ParticipantId mentee(int number) {
        return ParticipantId.of("mentee-" + number);
    }

    /** A relationship that upholds all guidelines, with both committed. */
    public static MentoringRelationship relationship(int number) {
        List<Commitment> made = new ArrayList<>();
        for (Party party : Party.values()) {
            for (CommitmentKind kind : CommitmentKind.values()) {
                made.add(Commitment.of(party, kind, on(8)));
            }
        }
        MentoringRelationship sound = SoundRecord.relationship().build();
        Commitments whole = new Commitments(made, sound.commitments().acceptance());
        return numbered(number, sound.toBuilder().commitments(whole).build());
    }

    /** The same record under another id, of two others. */
    public static MentoringRelationship numbered(int number, MentoringRelationship of) {
        return between(number, Pair.of(mentor(number), mentee(number)), of);
    }

    /** The same record under another id, of two others. */
    public static MentoringRelationship between(int number, Pair pair, MentoringRelationship of) {
        return new MentoringRelationship(
                RelationshipId.of("r-" + number),
                of.programme(),
                pair,
                of.matched(),
                of.contract(),
                of.phases(),
                of.meetings(),
                of.disclosures(),
                of.interests(),
                of.rights(),
                of.ended(),
                of.missedMeetings(),
                of.commitments(),
                of.learning(),
                of.privateAreas(),
                of.openness(),
                of.competence(),
                of.contacts(),
                of.ending());
    }

    /** So many with the same record. */
    public static List<MentoringRelationship> copies(int count, MentoringRelationship of) {
        List<MentoringRelationship> all = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            all.add(numbered(number, of));
        }
        return all;
    }

    /** Ten sound relationships. */
    public static List<MentoringRelationship> relationships() {
        return copies(PAIRS, relationship(1));
    }

    /** The sound programme with ten sound relationships. */
    public static ProgrammeRecord soundRecord() {
        return ProgrammeRecord.of(sound().build(), relationships());
    }

    /** Any of the sponsorship's traits, without those of the developmental form. */
    public static Set<FormTrait> traits(FormTrait... traits) {
        return Set.of(traits);
    }
}
