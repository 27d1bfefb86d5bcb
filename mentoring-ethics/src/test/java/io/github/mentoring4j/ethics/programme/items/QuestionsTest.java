package io.github.mentoring4j.ethics.programme.items;

import static io.github.mentoring4j.ethics.record.Courses.agreed;
import static io.github.mentoring4j.ethics.record.Courses.competence;
import static io.github.mentoring4j.ethics.record.Courses.contract;
import static io.github.mentoring4j.ethics.record.Courses.introduction;
import static io.github.mentoring4j.ethics.record.Courses.review;
import static io.github.mentoring4j.ethics.record.Records.acknowledged;
import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.bothAsked;
import static io.github.mentoring4j.ethics.record.Records.meetings;
import static io.github.mentoring4j.ethics.record.Records.on;
import static io.github.mentoring4j.ethics.record.Records.procedure;
import static io.github.mentoring4j.ethics.record.Records.tie;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.commitment.Commitment;
import io.github.mentoring4j.commitment.CommitmentKind;
import io.github.mentoring4j.commitment.Commitments;
import io.github.mentoring4j.ethics.engine.CodeOfEthics;
import io.github.mentoring4j.ethics.engine.Policy;
import io.github.mentoring4j.ethics.engine.RuleId;
import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.engine.SectionId;
import io.github.mentoring4j.ethics.engine.Threshold;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.ethics.record.Programmes;
import io.github.mentoring4j.ethics.record.Records;
import io.github.mentoring4j.ethics.record.SoundRecord;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.interest.Interests;
import io.github.mentoring4j.interest.Tie;
import io.github.mentoring4j.interest.TieKind;
import io.github.mentoring4j.openness.Openness;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.participant.Role;
import io.github.mentoring4j.programme.ProgrammeBuilder;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import io.github.mentoring4j.rights.Rights;
import io.github.mentoring4j.training.Participation;
import io.github.mentoring4j.training.Training;
import io.github.mentoring4j.training.TrainingMoment;
import io.github.mentoring4j.training.TrainingSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a relationship stands to each question, seen through a share of five that are alike. */
class QuestionsTest {

    private static final int ALIKE = 5;

    private static final List<Threshold> LIMITS = List.of(
            CourseQuestions.EARLY,
            CourseQuestions.REVIEW_WITHIN,
            CourseQuestions.FOLLOW_UP_WITHIN,
            CourseQuestions.SILENT,
            TrustQuestions.COMMIT_WITHIN,
            TrustQuestions.KNOWN_GUIDELINES);

    @Test
    void mentorsAreIntroducedByTheFirstMeetingInTheProgrammeOrElsewhere() {
        Asked asked = asked(TrainingQuestions.mentorIntroduced(), Programmes.bare());
        Asked trained = asked(TrainingQuestions.mentorIntroduced(), Programmes.sound());

        assertThat(trained.standing(bare(), 100)).isEqualTo(Standing.OPEN);
        assertThat(trained.standing(bare().meetings(meetings(0)), 100)).isEqualTo(Standing.KEPT);
        assertThat(asked.standing(bare().meetings(meetings(0)), 100)).isEqualTo(Standing.MISSED);
        assertThat(asked.standing(introduced(10), 100)).isEqualTo(Standing.KEPT);
        assertThat(asked.standing(introduced(11), 100)).isEqualTo(Standing.MISSED);
    }

    private static RelationshipBuilder introduced(int day) {
        return bare().meetings(meetings(10)).competence(competence(introduction("v-1", day)));
    }

    @Test
    void onlyASessionThatIsHeldForThemCounts() {
        RelationshipBuilder met = bare().meetings(meetings(10));
        Asked forMentors = asked(TrainingQuestions.mentorIntroduced(), heldFor(Role.MENTOR));

        assertThat(forMentors.standing(met, 100)).isEqualTo(Standing.KEPT);
        assertThat(asked(TrainingQuestions.mentorIntroduced(), heldFor(Role.MENTEE))
                        .standing(met, 100))
                .isEqualTo(Standing.MISSED);
        assertThat(asked(TrainingQuestions.menteeBriefed(), heldFor(Role.MENTOR))
                        .standing(met, 100))
                .isEqualTo(Standing.MISSED);
        assertThat(asked(TrainingQuestions.menteeBriefed(), heldFor(Role.MENTEE))
                        .standing(met, 100))
                .isEqualTo(Standing.KEPT);
        assertThat(asked(TrainingQuestions.mentorTrainedOnTheWay(), heldFor(Role.MENTEE))
                        .standing(met, 100))
                .isEqualTo(Standing.OPEN);
    }

    /** Everybody was there, whomever it was for. */
    private static ProgrammeBuilder heldFor(Role role) {
        List<TrainingSession> sessions = List.of(
                Programmes.session("s-1", TrainingMoment.AT_THE_START, -5, List.of(role)),
                Programmes.session("s-2", TrainingMoment.ON_THE_WAY, 50, List.of(role)));
        List<Participation> taken = Programmes.training(Programmes.PAIRS).participation();
        return Programmes.bare().training(new Training(sessions, taken, Optional.empty()));
    }

    @Test
    void menteesAreBriefedByTheFirstMeeting() {
        Asked asked = asked(TrainingQuestions.menteeBriefed(), Programmes.sound());

        assertThat(asked.standing(bare(), 100)).isEqualTo(Standing.OPEN);
        assertThat(asked.standing(bare().meetings(meetings(10)), 100)).isEqualTo(Standing.KEPT);
        assertThat(asked(TrainingQuestions.menteeBriefed(), Programmes.bare())
                        .standing(bare().meetings(meetings(10)), 100))
                .isEqualTo(Standing.MISSED);
    }

    @Test
    void mentorsAreTrainedOnTheWayOnceThereWasASessionSinceTheMatch() {
        Question question = TrainingQuestions.mentorTrainedOnTheWay();
        Asked nobodyCame = asked(question, Programmes.bare().training(Programmes.training(0)));

        assertThat(nobodyCame.standing(bare(), 49)).isEqualTo(Standing.OPEN);
        assertThat(nobodyCame.standing(bare(), 50)).isEqualTo(Standing.MISSED);
        assertThat(nobodyCame.standing(bare().ended(on(49)), 60)).isEqualTo(Standing.OPEN);
        assertThat(nobodyCame.standing(bare().ended(on(50)), 60)).isEqualTo(Standing.MISSED);
        assertThat(asked(question, Programmes.sound()).standing(bare(), 50)).isEqualTo(Standing.KEPT);
        assertThat(asked(question, Programmes.bare()).standing(bare(), 50)).isEqualTo(Standing.OPEN);
    }

    @Test
    void aRelationshipLastsBeyondTheFirstNinetyDays() {
        Asked asked = asked(CourseQuestions.lasted(), Programmes.bare());

        assertThat(asked.standing(bare(), 89)).isEqualTo(Standing.OPEN);
        assertThat(asked.standing(bare(), 90)).isEqualTo(Standing.KEPT);
        assertThat(asked.standing(bare().ended(on(89)), 100)).isEqualTo(Standing.MISSED);
        assertThat(asked.standing(bare().ended(on(90)), 100)).isEqualTo(Standing.KEPT);
        assertThat(asked.standing(bare().ended(on(100)), 95)).isEqualTo(Standing.KEPT);
    }

    @Test
    void aReviewByBothIsDueInHalfAYear() {
        Asked asked = asked(CourseQuestions.reviewed(), Programmes.bare());

        assertThat(asked.standing(bare(), 180)).isEqualTo(Standing.OPEN);
        assertThat(asked.standing(bare(), 181)).isEqualTo(Standing.MISSED);
        assertThat(asked.standing(bare().ended(on(180)), 300)).isEqualTo(Standing.OPEN);
        assertThat(asked.standing(reviewed(180, Parties.BOTH), 300)).isEqualTo(Standing.KEPT);
        assertThat(asked.standing(reviewed(181, Parties.BOTH), 300)).isEqualTo(Standing.MISSED);
        assertThat(asked.standing(reviewed(100, Parties.MENTOR), 300)).isEqualTo(Standing.MISSED);
    }

    private static RelationshipBuilder reviewed(int day, Parties by) {
        return bare().openness(Openness.of(List.of(), List.of(review("w-1", day, by)), List.of()));
    }

    @Test
    void aFollowUpIsDueEveryHundredAndTwentyDays() {
        Asked asked = asked(CourseQuestions.followedUp(), Programmes.bare().followUps(Programmes.followUps(ALIKE, 20)));
        Asked never = asked(CourseQuestions.followedUp(), Programmes.bare());

        assertThat(asked.standing(bare(), 140)).isEqualTo(Standing.KEPT);
        assertThat(asked.standing(bare(), 141)).isEqualTo(Standing.MISSED);
        assertThat(asked.standing(bare().ended(on(30)), 140)).isEqualTo(Standing.OPEN);
        assertThat(never.standing(bare(), 120)).isEqualTo(Standing.OPEN);
        assertThat(never.standing(bare(), 121)).isEqualTo(Standing.MISSED);
    }

    @Test
    void aPairIsInTouchForSixtyDays() {
        Asked asked = asked(CourseQuestions.inTouch(), Programmes.bare());

        assertThat(asked.standing(bare(), 60)).isEqualTo(Standing.KEPT);
        assertThat(asked.standing(bare(), 61)).isEqualTo(Standing.MISSED);
        assertThat(asked.standing(bare().meetings(meetings(10, 40)), 100)).isEqualTo(Standing.KEPT);
        assertThat(asked.standing(bare().meetings(meetings(10, 40)), 101)).isEqualTo(Standing.MISSED);
        assertThat(asked.standing(bare().ended(on(20)), 200)).isEqualTo(Standing.OPEN);
    }

    @Test
    void powerBetweenTheTwoCountsFromTheMatchOn() {
        Asked asked = asked(TrustQuestions.withoutPower(), Programmes.bare());

        assertThat(asked.standing(bare(), 100)).isEqualTo(Standing.OPEN);
        assertThat(asked.standing(tied(), 100)).isEqualTo(Standing.KEPT);
        assertThat(asked.standing(tied(tie("t-1", TieKind.FAMILY, 0)), 100)).isEqualTo(Standing.KEPT);
        assertThat(asked.standing(tied(tie("t-1", TieKind.LINE_OF_COMMAND, -9)), 100))
                .isEqualTo(Standing.MISSED);
        assertThat(asked.standing(tied(tie("t-1", TieKind.EVALUATOR, -9)), 100)).isEqualTo(Standing.MISSED);
        assertThat(asked.standing(tied(tie("t-1", TieKind.EVALUATOR, -9).ended(on(-1))), 100))
                .isEqualTo(Standing.KEPT);
        assertThat(asked.standing(tied(tie("t-1", TieKind.EVALUATOR, -9).ended(on(0))), 100))
                .isEqualTo(Standing.MISSED);
    }

    private static RelationshipBuilder tied(Tie... ties) {
        return bare().interests(Interests.of(bothAsked(), List.of(ties), List.of()));
    }

    @Test
    void theContractIsSignedByTheSecondMeeting() {
        Asked asked = asked(TrustQuestions.contractSigned(), Programmes.bare());

        assertThat(asked.standing(bare().meetings(meetings(10)), 100)).isEqualTo(Standing.OPEN);
        assertThat(asked.standing(bare().meetings(meetings(10, 40)), 100)).isEqualTo(Standing.MISSED);
        assertThat(asked.standing(signed(40), 100)).isEqualTo(Standing.KEPT);
        assertThat(asked.standing(signed(41), 100)).isEqualTo(Standing.MISSED);
        assertThat(asked.standing(signed(20).meetings(meetings(10)), 100)).isEqualTo(Standing.KEPT);
    }

    private static RelationshipBuilder signed(int day) {
        return bare().meetings(meetings(10, 40)).contract(contract(agreed(1, day, 365)));
    }

    @Test
    void rightsAreKnownByTheSecondMeeting() {
        Asked asked = asked(TrustQuestions.rightsKnown(), Programmes.bare());

        assertThat(asked.standing(known(40), 100)).isEqualTo(Standing.KEPT);
        assertThat(asked.standing(known(41), 100)).isEqualTo(Standing.MISSED);
        assertThat(asked.standing(bare().meetings(meetings(10)), 100)).isEqualTo(Standing.OPEN);
    }

    private static RelationshipBuilder known(int day) {
        return bare().meetings(meetings(10, 40))
                .rights(Rights.of(procedure(14), List.of(acknowledged("a-1", day, "v1")), List.of()));
    }

    @Test
    void bothCommitThemselvesWithinSixtyDays() {
        Asked asked = asked(TrustQuestions.committed(), Programmes.bare());

        assertThat(asked.standing(bare(), 60)).isEqualTo(Standing.OPEN);
        assertThat(asked.standing(bare(), 61)).isEqualTo(Standing.MISSED);
        assertThat(asked.standing(committed(Party.values()), 61)).isEqualTo(Standing.KEPT);
        assertThat(asked.standing(committed(Party.MENTEE), 61)).isEqualTo(Standing.MISSED);
        assertThat(asked.standing(committed(Party.MENTOR), 61)).isEqualTo(Standing.MISSED);
    }

    private static RelationshipBuilder committed(Party... parties) {
        List<Commitment> made = new ArrayList<>();
        for (Party party : parties) {
            for (CommitmentKind kind : CommitmentKind.values()) {
                made.add(Commitment.of(party, kind, on(8)));
            }
        }
        return bare().commitments(Commitments.of(made.toArray(Commitment[]::new)));
    }

    @Test
    void guidelinesAreKeptWhereEnoughIsKnownAndNoneIsBroken() {
        Asked asked = asked(TrustQuestions.guidelinesKept(), Programmes.bare());
        RelationshipBuilder sound = SoundRecord.relationship();

        assertThat(asked.standing(bare(), 100)).isEqualTo(Standing.OPEN);
        assertThat(asked.standing(sound, 100)).isEqualTo(Standing.KEPT);
        assertThat(asked.standing(
                        sound.interests(
                                Interests.of(bothAsked(), List.of(tie("t-1", TieKind.LINE_OF_COMMAND, 0)), List.of())),
                        100))
                .isEqualTo(Standing.MISSED);
    }

    @Test
    void howMuchMustBeKnownIsForThePolicyToSay() {
        RuleSet<ProgrammeRecord> all = asked(TrustQuestions.guidelinesKept(), Programmes.bare()).rules;
        Asked strict = new Asked(
                all.under(Policy.of("strict").limiting(TrustQuestions.KNOWN_GUIDELINES.name(), 12)), Programmes.bare());
        Asked lenient = new Asked(
                all.under(Policy.of("lenient").limiting(TrustQuestions.KNOWN_GUIDELINES.name(), 1)), Programmes.bare());

        RelationshipBuilder silentOnTies = SoundRecord.relationship().interests(Interests.none());
        assertThat(strict.standing(SoundRecord.relationship(), 100)).isEqualTo(Standing.KEPT);
        assertThat(strict.standing(silentOnTies, 100)).isEqualTo(Standing.OPEN);
        assertThat(lenient.standing(silentOnTies, 100)).isEqualTo(Standing.KEPT);
    }

    private static Asked asked(Question question, ProgrammeBuilder programme) {
        Share share = Share.ofRelationships("share", "S", question).limitedBy(LIMITS.toArray(Threshold[]::new));
        RuleSet<ProgrammeRecord> rules = RuleSet.<ProgrammeRecord>builder(
                        CodeOfEthics.of("One question", "1"), record -> "p-1", ProgrammeRecord::asOf)
                .section(SectionId.of("S"))
                .rule(share)
                .build();
        return new Asked(rules, programme);
    }

    private record Asked(RuleSet<ProgrammeRecord> rules, ProgrammeBuilder programme) {

        Standing standing(RelationshipBuilder relationship, int asOf) {
            ProgrammeRecord record =
                    ProgrammeRecord.of(programme.build(), Programmes.copies(ALIKE, relationship.build()));
            String answer = rules.evaluate(record, Viewpoint.asOf(Records.day(asOf)))
                    .finding(RuleId.of("share"))
                    .verdict()
                    .answer()
                    .key();
            return switch (answer) {
                case "enough" -> Standing.KEPT;
                case "not-enough" -> Standing.MISSED;
                default -> Standing.OPEN;
            };
        }
    }
}
