package io.github.mentoring4j.ethics.record;

import io.github.mentoring4j.confidentiality.Audience;
import io.github.mentoring4j.confidentiality.ConfidentialityTerms;
import io.github.mentoring4j.confidentiality.Disclosure;
import io.github.mentoring4j.confidentiality.DisclosureId;
import io.github.mentoring4j.confidentiality.ExceptionGround;
import io.github.mentoring4j.confidentiality.InformationKind;
import io.github.mentoring4j.confidentiality.NotesHandling;
import io.github.mentoring4j.confidentiality.SharingRule;
import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.contract.MeetingPlace;
import io.github.mentoring4j.contract.MeetingTerms;
import io.github.mentoring4j.contract.MentoringContract;
import io.github.mentoring4j.contract.Term;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.interest.Benefit;
import io.github.mentoring4j.interest.BenefitId;
import io.github.mentoring4j.interest.BenefitKind;
import io.github.mentoring4j.interest.InterestStatement;
import io.github.mentoring4j.interest.Interests;
import io.github.mentoring4j.interest.StatementId;
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
import io.github.mentoring4j.programme.ProgrammeId;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import io.github.mentoring4j.relationship.RelationshipId;
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
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parts of a record, each in one short call. Days count from the match on 1 January 2026, which is day 0. */
public final class Records {

    /** Stands in every confidential text; nothing may ever show it. */
    public static final String SECRET = "hemmelig-7f3a";

    /** The day of the match. */
    public static final LocalDate MATCH = LocalDate.of(2026, 1, 1);

    /** The mentor. */
    public static final ParticipantId MENTOR = ParticipantId.of("mentor-1");

    /** The mentee. */
    public static final ParticipantId MENTEE = ParticipantId.of("mentee-1");

    /** The programme lead. */
    public static final ParticipantId LEAD = ParticipantId.of("lead-1");

    private Records() {}

    public static LocalDate day(int number) {
        return MATCH.plusDays(number);
    }

    public static Occurrence on(int day) {
        return Occurrence.of(day(day));
    }

    /** Nothing but the match. */
    public static RelationshipBuilder bare() {
        return MentoringRelationship.builder(
                RelationshipId.of("r-1"), ProgrammeId.of("p-1"), Pair.of(MENTOR, MENTEE), on(0));
    }

    /** Everything that guidelines 2, 5 and 12 ask for, and three meetings on days 10, 40 and 70. */
    public static RelationshipBuilder sound() {
        return bare().contract(MentoringContract.of(signed(version(1, 5, terms()), 5, 8)))
                .meetings(List.of(meeting("m-1", 10), meeting("m-2", 40), meeting("m-3", 70)))
                .interests(Interests.of(bothAsked(), List.of(), List.of()))
                .rights(rights(procedure(14), List.of(acknowledged("a-1", 9, "v1")), List.of()));
    }

    public static Meeting meeting(String id, int day) {
        AgendaItem item = AgendaItem.of(AgendaItemId.of(id + "-1"), Party.MENTEE, ConfidentialText.of(SECRET));
        return Meeting.of(MeetingId.of(id), on(day), Duration.ofMinutes(90), item);
    }

    public static List<Meeting> meetings(int... days) {
        Meeting[] meetings = new Meeting[days.length];
        for (int i = 0; i < days.length; i++) {
            meetings[i] = meeting("m-" + (i + 1), days[i]);
        }
        return Arrays.asList(meetings);
    }

    public static ConfidentialityTerms terms() {
        return ConfidentialityTerms.of(
                List.of(
                        SharingRule.of(Audience.SPONSOR, InformationKind.THAT_MEETINGS_TAKE_PLACE),
                        SharingRule.of(Audience.SUPERVISOR, InformationKind.THEMES)),
                NotesHandling.EACH_KEEPS_OWN,
                Set.of(ExceptionGround.DANGER_TO_LIFE));
    }

    public static ContractVersion version(int number, int proposed, ConfidentialityTerms terms) {
        return version(number, on(proposed), Optional.of(terms));
    }

    public static ContractVersion version(int number, Occurrence proposed, Optional<ConfidentialityTerms> terms) {
        return new ContractVersion(
                number,
                proposed,
                Term.of(day(0), day(365)),
                MeetingTerms.of(10, Duration.ofMinutes(90), 30, MeetingPlace.NEUTRAL_GROUND),
                terms,
                List.of());
    }

    public static ContractVersion signed(ContractVersion version, int mentor, int mentee) {
        return version.signedBy(Party.MENTOR, on(mentor)).signedBy(Party.MENTEE, on(mentee));
    }

    public static Disclosure disclosure(String id, int day, Audience to, InformationKind kind) {
        return Disclosure.of(DisclosureId.of(id), on(day), Party.MENTOR, to, kind);
    }

    public static InterestStatement statement(String id, Party by, int day) {
        return InterestStatement.of(StatementId.of(id), by, on(day));
    }

    public static List<InterestStatement> bothAsked() {
        return List.of(statement("s-1", Party.MENTOR, 2), statement("s-2", Party.MENTEE, 3));
    }

    public static Tie tie(String id, TieKind kind, int arose) {
        return Tie.of(TieId.of(id), kind, on(arose));
    }

    public static Benefit benefit(String id, BenefitKind kind, int day, int worth) {
        return Benefit.of(BenefitId.of(id), kind, Party.MENTEE, on(day), worth);
    }

    public static Benefit ofUnknownWorth(String id, BenefitKind kind, int day) {
        return new Benefit(BenefitId.of(id), kind, Party.MENTEE, on(day), Optional.empty());
    }

    /** In force from day 0 as {@code v1}. */
    public static ComplaintsProcedure procedure(int answerWithinDays) {
        return ComplaintsProcedure.of(procedureVersion("v1", 0, answerWithinDays));
    }

    public static ProcedureVersion procedureVersion(String label, int from, int answerWithinDays) {
        return ProcedureVersion.of(label, day(from), answerWithinDays);
    }

    public static Acknowledgement acknowledged(String id, int day, String version) {
        return Acknowledgement.of(AcknowledgementId.of(id), on(day), version);
    }

    public static Rights rights(
            ComplaintsProcedure procedure, List<Acknowledgement> acknowledgements, List<Complaint> complaints) {
        return Rights.of(procedure, acknowledgements, complaints);
    }

    /** The mentee complains of the mentor. */
    public static Complaint complaint(String id, int filed) {
        return Complaint.of(ComplaintId.of(id), Party.MENTEE, MENTOR, on(filed));
    }

    public static ComplaintStep step(ComplaintStepKind kind, ParticipantId by, int day) {
        return ComplaintStep.of(kind, by, on(day));
    }
}
