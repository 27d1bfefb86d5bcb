package io.github.mentoring4j.testkit.ethics;

import io.github.mentoring4j.commitment.Acceptance;
import io.github.mentoring4j.commitment.Commitment;
import io.github.mentoring4j.commitment.CommitmentKind;
import io.github.mentoring4j.commitment.Commitments;
import io.github.mentoring4j.competence.CompetenceArea;
import io.github.mentoring4j.competence.CompetenceClaim;
import io.github.mentoring4j.competence.DevelopmentActivity;
import io.github.mentoring4j.competence.DevelopmentId;
import io.github.mentoring4j.competence.DevelopmentKind;
import io.github.mentoring4j.competence.IntroductionDuty;
import io.github.mentoring4j.competence.MentorCompetence;
import io.github.mentoring4j.confidentiality.Audience;
import io.github.mentoring4j.confidentiality.ConfidentialityTerms;
import io.github.mentoring4j.confidentiality.ExceptionGround;
import io.github.mentoring4j.confidentiality.InformationKind;
import io.github.mentoring4j.confidentiality.NotesHandling;
import io.github.mentoring4j.confidentiality.SharingRule;
import io.github.mentoring4j.contact.Contact;
import io.github.mentoring4j.contact.ContactId;
import io.github.mentoring4j.contact.ContactTime;
import io.github.mentoring4j.contact.Contacts;
import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.contract.ExitAndExtension;
import io.github.mentoring4j.contract.ExitTerm;
import io.github.mentoring4j.contract.ExtensionTerm;
import io.github.mentoring4j.contract.MeetingPlace;
import io.github.mentoring4j.contract.MeetingTerms;
import io.github.mentoring4j.contract.MentoringContract;
import io.github.mentoring4j.contract.Term;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.interest.InterestStatement;
import io.github.mentoring4j.interest.Interests;
import io.github.mentoring4j.interest.StatementId;
import io.github.mentoring4j.learning.Field;
import io.github.mentoring4j.learning.Goal;
import io.github.mentoring4j.learning.GoalId;
import io.github.mentoring4j.learning.Learning;
import io.github.mentoring4j.meeting.AgendaItem;
import io.github.mentoring4j.meeting.AgendaItemId;
import io.github.mentoring4j.meeting.Attendance;
import io.github.mentoring4j.meeting.CompetenceUse;
import io.github.mentoring4j.meeting.ItemPurpose;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.MeetingConduct;
import io.github.mentoring4j.meeting.MeetingId;
import io.github.mentoring4j.meeting.Preparation;
import io.github.mentoring4j.meeting.ReflectionNote;
import io.github.mentoring4j.meeting.Treatment;
import io.github.mentoring4j.openness.Openness;
import io.github.mentoring4j.openness.OpennessRating;
import io.github.mentoring4j.openness.RelationshipReview;
import io.github.mentoring4j.openness.ReviewId;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.phase.Phase;
import io.github.mentoring4j.phase.PhaseEntry;
import io.github.mentoring4j.phase.PhaseHistory;
import io.github.mentoring4j.privacy.PrivateArea;
import io.github.mentoring4j.privacy.PrivateAreaId;
import io.github.mentoring4j.privacy.PrivateAreas;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import io.github.mentoring4j.rights.Acknowledgement;
import io.github.mentoring4j.rights.AcknowledgementId;
import io.github.mentoring4j.rights.ComplaintsProcedure;
import io.github.mentoring4j.rights.ProcedureVersion;
import io.github.mentoring4j.rights.Rights;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes a relationship in which all twelve guidelines are upheld, {@link CoursePlan#LENGTH} days after the match. */
record SoundCourse(CoursePlan plan) {

    static final GoalId GOAL = GoalId.of("g-1");
    static final PrivateAreaId CLOSED = PrivateAreaId.of("p-1");
    static final CompetenceArea LEADERSHIP = CompetenceArea.of("leadership");

    private static final int AGREED = 8;
    private static final int AGREED_INTERVAL = 30;
    private static final int AGREED_NUMBER = 10;
    private static final String PROCEDURE = "v1";

    RelationshipBuilder relationship() {
        return plan.start()
                .contract(MentoringContract.of(version(AGREED_NUMBER, InformationKind.THAT_MEETINGS_TAKE_PLACE)))
                .phases(phases())
                .meetings(meetings())
                .interests(Interests.of(asked(), List.of(), List.of()))
                .rights(rights())
                .commitments(commitments(on(AGREED)))
                .learning(learning())
                .privateAreas(PrivateAreas.of(on(2), PrivateArea.of(CLOSED, on(2))))
                .openness(Openness.of(List.of(), List.of(review()), List.of()))
                .competence(competence(on(-30)))
                .contacts(Contacts.of(contacts(), List.of()));
    }

    Occurrence on(int day) {
        return plan.on(day);
    }

    /** What both signed: so many meetings, and what the sponsor is told. */
    ContractVersion version(int meetings, InformationKind told) {
        return agreed(meetings, told, plan.matched().plusYears(1), ExitTerm.free(), on(AGREED));
    }

    /** What the mentee signed on another day. */
    ContractVersion version(Occurrence signed) {
        return agreed(
                AGREED_NUMBER,
                InformationKind.THAT_MEETINGS_TAKE_PLACE,
                plan.matched().plusYears(1),
                ExitTerm.free(),
                signed);
    }

    /** What is over after some days. */
    ContractVersion versionUntil(int day) {
        return agreed(
                AGREED_NUMBER,
                InformationKind.THAT_MEETINGS_TAKE_PLACE,
                plan.matched().plusDays(day),
                ExitTerm.free(),
                on(AGREED));
    }

    /** What may be ended on other terms. */
    ContractVersion version(ExitTerm exit) {
        return agreed(
                AGREED_NUMBER,
                InformationKind.THAT_MEETINGS_TAKE_PLACE,
                plan.matched().plusYears(1),
                exit,
                on(AGREED));
    }

    private ContractVersion agreed(
            int meetings, InformationKind told, LocalDate end, ExitTerm exit, Occurrence signed) {
        ConfidentialityTerms terms = ConfidentialityTerms.of(
                List.of(SharingRule.of(Audience.SPONSOR, told)),
                NotesHandling.EACH_KEEPS_OWN,
                Set.of(ExceptionGround.DANGER_TO_LIFE));
        return ContractVersion.builder(
                        1,
                        on(1),
                        Term.of(plan.matched(), end),
                        MeetingTerms.of(meetings, plan.length(), AGREED_INTERVAL, MeetingPlace.NEUTRAL_GROUND))
                .confidentiality(terms)
                .ending(new ExitAndExtension(Optional.of(exit), Optional.of(ExtensionTerm.WHENEVER_BOTH_SIGN)))
                .build()
                .signedBy(Party.MENTOR, on(2))
                .signedBy(Party.MENTEE, signed);
    }

    private PhaseHistory phases() {
        return PhaseHistory.of(
                PhaseEntry.of(Phase.RAPPORT_BUILDING, on(0)),
                PhaseEntry.of(Phase.DIRECTION_SETTING, on(plan.meetingDay(0))),
                PhaseEntry.of(Phase.PROGRESS_MAKING, on(plan.meetingDay(2))));
    }

    private List<Meeting> meetings() {
        return IntStream.range(0, plan.meetings()).mapToObj(this::meeting).toList();
    }

    private Meeting meeting(int number) {
        Occurrence held = on(plan.meetingDay(number));
        AgendaItem item =
                item("i-" + (number + 1), Party.MENTEE, Parties.MENTEE).callingFor(takenUp(LEADERSHIP));
        Duration length = plan.length();
        return Meeting.of(MeetingId.of("m-" + (number + 1)), held, length, item)
                .attended(Attendance.of(0, 0))
                .prepared(Preparation.of(Parties.BOTH, Parties.MENTEE, ReflectionNote.of(Party.MENTEE, held)))
                .conducted(MeetingConduct.of(Parties.MENTEE));
    }

    /** An item that serves the mentee's goal. */
    AgendaItem item(String id, Party by, Parties interest) {
        return new AgendaItem(AgendaItemId.of(id), by, plan.topic())
                .serving(ItemPurpose.of(GOAL, interest, plan.field()));
    }

    static CompetenceUse takenUp(CompetenceArea area) {
        return CompetenceUse.of(area, Treatment.TAKEN_UP);
    }

    private List<InterestStatement> asked() {
        return List.of(
                InterestStatement.of(StatementId.of("s-1"), Party.MENTOR, on(1)),
                InterestStatement.of(StatementId.of("s-2"), Party.MENTEE, on(2)));
    }

    private Rights rights() {
        return Rights.of(
                ComplaintsProcedure.of(ProcedureVersion.of(PROCEDURE, plan.matched(), 14)),
                List.of(acknowledged(on(AGREED))),
                List.of());
    }

    Acknowledgement acknowledged(Occurrence then) {
        return Acknowledgement.of(AcknowledgementId.of("a-1"), then, PROCEDURE);
    }

    /** Both committed in every way, and the mentee's acceptance. */
    Commitments commitments(Occurrence accepted) {
        List<Commitment> made = Arrays.stream(Party.values())
                .flatMap(party ->
                        Arrays.stream(CommitmentKind.values()).map(kind -> Commitment.of(party, kind, on(AGREED))))
                .toList();
        return new Commitments(made, Optional.of(Acceptance.of(accepted)));
    }

    /** The mentee wrote now and then, and no more often as time went by. */
    List<Contact> contacts() {
        return List.of(written("h-1", 20), written("h-2", 30));
    }

    private Contact written(String id, int day) {
        return Contact.of(ContactId.of(id), Party.MENTEE, on(day), ContactTime.WITHIN_AGREED_HOURS);
    }

    private Learning learning() {
        List<Goal> goals = new ArrayList<>();
        goals.add(Goal.of(GOAL, Party.MENTEE, plan.field(), on(0)));
        for (Party owner : plan.moreGoals()) {
            goals.add(Goal.of(GoalId.of("g-" + (goals.size() + 1)), owner, Field.ENTERPRISE, on(AGREED)));
        }
        return Learning.of(goals, List.of());
    }

    private RelationshipReview review() {
        return RelationshipReview.of(
                ReviewId.of("v-1"),
                on(plan.meetingDay(1)),
                OpennessRating.of(Party.MENTOR, plan.mentorsRating()),
                OpennessRating.of(Party.MENTEE, 4));
    }

    /** Introduced to the task on a day, as the programme asks. */
    MentorCompetence competence(Occurrence introduced) {
        return competence(DevelopmentKind.INTRODUCTORY_TRAINING, introduced);
    }

    /** Developed in one way, on a day, where the programme asks for an introduction. */
    MentorCompetence competence(DevelopmentKind kind, Occurrence developed) {
        return MentorCompetence.of(
                        List.of(CompetenceClaim.of(LEADERSHIP, on(0))),
                        List.of(),
                        List.of(DevelopmentActivity.of(DevelopmentId.of("y-1"), kind, developed)))
                .under(IntroductionDuty.REQUIRED, on(-40));
    }
}
