package io.github.mentoring4j.ethics.record;

import io.github.mentoring4j.commitment.Acceptance;
import io.github.mentoring4j.commitment.Commitments;
import io.github.mentoring4j.competence.DevelopmentActivity;
import io.github.mentoring4j.competence.DevelopmentId;
import io.github.mentoring4j.competence.DevelopmentKind;
import io.github.mentoring4j.competence.IntroductionDuty;
import io.github.mentoring4j.competence.MentorCompetence;
import io.github.mentoring4j.contact.Contact;
import io.github.mentoring4j.contact.ContactId;
import io.github.mentoring4j.contact.ContactTime;
import io.github.mentoring4j.contact.Contacts;
import io.github.mentoring4j.contact.StopRequest;
import io.github.mentoring4j.contact.StopRequestId;
import io.github.mentoring4j.contact.StopScope;
import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.contract.ExitAndExtension;
import io.github.mentoring4j.contract.ExitCondition;
import io.github.mentoring4j.contract.ExitTerm;
import io.github.mentoring4j.contract.MentoringContract;
import io.github.mentoring4j.contract.Term;
import io.github.mentoring4j.ending.Absence;
import io.github.mentoring4j.ending.ClosingConversation;
import io.github.mentoring4j.ending.Ending;
import io.github.mentoring4j.ending.EndingRequest;
import io.github.mentoring4j.ending.EndingRequestId;
import io.github.mentoring4j.ending.Pressure;
import io.github.mentoring4j.ending.PressureId;
import io.github.mentoring4j.ending.PressureKind;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.learning.Field;
import io.github.mentoring4j.learning.Goal;
import io.github.mentoring4j.learning.GoalId;
import io.github.mentoring4j.learning.Learning;
import io.github.mentoring4j.meeting.Attendance;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.MeetingConduct;
import io.github.mentoring4j.meeting.MeetingId;
import io.github.mentoring4j.meeting.MissedMeeting;
import io.github.mentoring4j.meeting.Preparation;
import io.github.mentoring4j.meeting.ReflectionNote;
import io.github.mentoring4j.openness.Openness;
import io.github.mentoring4j.openness.RelationshipReview;
import io.github.mentoring4j.openness.ReviewId;
import io.github.mentoring4j.participant.MentorRole;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.participant.Responsibility;
import io.github.mentoring4j.participant.Role;
import io.github.mentoring4j.phase.Phase;
import io.github.mentoring4j.phase.PhaseHistory;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any relationship of {@link AnyRecord}, with any evidence that guidelines 7 to 11 ask for. */
public final class AnyCourse {

    private static final int LAST = 150;

    private final Random random;

    private AnyCourse(Random random) {
        this.random = random;
    }

    /** Any relationship. */
    public static Arbitrary<MentoringRelationship> relationship() {
        return Combinators.combine(AnyRecord.relationship(), Arbitraries.randoms())
                .as((relationship, random) -> new AnyCourse(random).on(relationship))
                .withoutEdgeCases();
    }

    private MentoringRelationship on(MentoringRelationship relationship) {
        return relationship.toBuilder()
                .contract(contract(relationship.contract()))
                .meetings(relationship.meetings().stream().map(this::meeting).toList())
                .missedMeetings(some(3, this::missed))
                .phases(phases())
                .commitments(maybe() ? Commitments.none() : Commitments.of(acceptance()))
                .learning(Learning.of(some(3, this::goal), List.of()))
                .openness(Openness.of(List.of(), some(2, this::review), List.of()))
                .competence(competence())
                .contacts(Contacts.of(some(8, this::contact), some(2, this::stop)))
                .ending(ending())
                .build();
    }

    private MentoringContract contract(MentoringContract contract) {
        List<ContractVersion> versions = new ArrayList<>();
        for (ContractVersion version : contract.versions()) {
            int end = random.nextInt(LAST + 60);
            versions.add(version.toBuilder()
                    .term(Term.of(Records.day(0), Records.day(end)))
                    .ending(new ExitAndExtension(maybe() ? Optional.empty() : Optional.of(exit()), Optional.empty()))
                    .build());
        }
        return new MentoringContract(versions);
    }

    private ExitTerm exit() {
        return switch (random.nextInt(4)) {
            case 0 -> ExitTerm.conditional(any(ExitCondition.values()));
            case 1 -> ExitTerm.withNotice(1 + random.nextInt(40));
            default -> ExitTerm.free();
        };
    }

    private Meeting meeting(Meeting meeting) {
        ReflectionNote note = ReflectionNote.of(any(Party.values()), after(meeting.held(), 20));
        Attendance attendance = maybe()
                ? Attendance.none()
                : Attendance.of(0, random.nextInt(20)).agreedToLast(Duration.ofMinutes(40 + random.nextInt(40)));
        return meeting.attended(attendance)
                .prepared(new Preparation(parties(), parties(), maybe() ? List.of() : List.of(note)))
                .conducted(new MeetingConduct(parties(), EnumSet.noneOf(MentorRole.class)));
    }

    private MissedMeeting missed(int number) {
        MeetingId id = MeetingId.of("n-" + number);
        Occurrence due = occurrence(0);
        Party by = any(Party.values());
        return maybe()
                ? MissedMeeting.noShow(id, due, by)
                : MissedMeeting.cancelled(id, due.on().plusDays(2), due, by, random.nextInt(60));
    }

    private PhaseHistory phases() {
        PhaseHistory history = PhaseHistory.none();
        Occurrence entered = occurrence(0);
        Phase phase = Phase.RAPPORT_BUILDING;
        for (int steps = random.nextInt(6); steps > 0; steps--) {
            history = history.advancedTo(phase, entered);
            if (phase.next().isEmpty()) {
                return history;
            }
            phase = any(phase.next().toArray(Phase[]::new));
            entered = after(entered, 40);
        }
        return history;
    }

    private Acceptance acceptance() {
        return maybe()
                ? Acceptance.of(occurrence(0))
                : new Acceptance(
                        occurrence(0),
                        EnumSet.of(any(Role.MENTEE.responsibilities().toArray(Responsibility[]::new))));
    }

    private Goal goal(int number) {
        Goal goal = Goal.of(GoalId.of("g-" + number), any(Party.values()), any(Field.values()), occurrence(0));
        return maybe() ? goal : goal.reached(after(goal.set(), 60));
    }

    private RelationshipReview review(int number) {
        Parties who = maybe() ? Parties.BOTH : Parties.only(any(Party.values()));
        return new RelationshipReview(ReviewId.of("w-" + number), occurrence(0), who, List.of());
    }

    private MentorCompetence competence() {
        MentorCompetence competence = MentorCompetence.of(
                List.of(),
                List.of(),
                some(
                        3,
                        number -> DevelopmentActivity.of(
                                DevelopmentId.of("v-" + number), any(DevelopmentKind.values()), occurrence(-900))));
        return maybe() ? competence : competence.under(any(IntroductionDuty.values()), Records.on(0));
    }

    private Contact contact(int number) {
        return Contact.of(ContactId.of("k-" + number), any(Party.values()), occurrence(0), any(ContactTime.values()));
    }

    private StopRequest stop(int number) {
        StopRequest request = StopRequest.of(StopRequestId.of("q-" + number), any(Party.values()), occurrence(0))
                .limitedTo(any(StopScope.values()));
        return maybe() ? request : request.withdrawn(after(request.asked(), 30));
    }

    private Ending ending() {
        List<EndingRequest> requests = some(2, this::request);
        List<Pressure> pressures = requests.isEmpty()
                ? List.of()
                : some(
                        2,
                        number -> Pressure.of(
                                PressureId.of("p-" + number),
                                any(PressureKind.values()),
                                any(Role.values()),
                                after(requests.get(0).asked(), 30)));
        List<Absence> absences =
                random.nextInt(4) > 0 ? List.of() : List.of(Absence.of(any(Party.values()), occurrence(0)));
        Optional<ClosingConversation> closing = maybe()
                ? Optional.empty()
                : Optional.of(ClosingConversation.of(
                        occurrence(0), maybe() ? Parties.BOTH : Parties.only(any(Party.values()))));
        return new Ending(requests, pressures, absences, closing);
    }

    private EndingRequest request(int number) {
        EndingRequest request = EndingRequest.of(EndingRequestId.of("e-" + number), any(Party.values()), occurrence(0));
        return maybe() ? request : request.withdrawn(after(request.asked(), 30));
    }

    private Occurrence occurrence(int from) {
        int day = from + random.nextInt(LAST - from);
        return Records.on(day).putOnRecord(Records.day(day + (random.nextInt(5) > 0 ? 0 : random.nextInt(30))));
    }

    private Occurrence after(Occurrence earlier, int most) {
        LocalDate on = earlier.on().plusDays(random.nextInt(most));
        return new Occurrence(on, earlier.recordedOn().isAfter(on) ? earlier.recordedOn() : on);
    }

    private Optional<Parties> parties() {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(any(Parties.values()));
    }

    private boolean maybe() {
        return random.nextBoolean();
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> List<T> some(int most, IntFunction<T> numbered) {
        List<T> all = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            all.add(numbered.apply(i));
        }
        return all;
    }
}
