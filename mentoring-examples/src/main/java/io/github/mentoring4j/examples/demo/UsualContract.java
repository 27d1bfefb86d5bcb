package io.github.mentoring4j.examples.demo;

import static io.github.mentoring4j.examples.demo.ProgrammeYear.workday;

import io.github.mentoring4j.commitment.Acceptance;
import io.github.mentoring4j.commitment.Commitment;
import io.github.mentoring4j.commitment.CommitmentKind;
import io.github.mentoring4j.commitment.Commitments;
import io.github.mentoring4j.confidentiality.Audience;
import io.github.mentoring4j.confidentiality.ConfidentialityTerms;
import io.github.mentoring4j.confidentiality.ExceptionGround;
import io.github.mentoring4j.confidentiality.InformationKind;
import io.github.mentoring4j.confidentiality.NotesHandling;
import io.github.mentoring4j.confidentiality.SharingRule;
import io.github.mentoring4j.contract.CollaborationTerms;
import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.contract.ExitAndExtension;
import io.github.mentoring4j.contract.ExitTerm;
import io.github.mentoring4j.contract.ExtensionTerm;
import io.github.mentoring4j.contract.FeedbackPractice;
import io.github.mentoring4j.contract.GroundRule;
import io.github.mentoring4j.contract.LearningTerms;
import io.github.mentoring4j.contract.MeetingPlace;
import io.github.mentoring4j.contract.MeetingTerms;
import io.github.mentoring4j.contract.MentoringContract;
import io.github.mentoring4j.contract.PreparationRule;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.learning.Field;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** What the two sign, and what they promise each other. */
final class UsualContract {

    private static final List<Duration> LENGTHS =
            List.of(Duration.ofMinutes(60), Duration.ofMinutes(90), Duration.ofMinutes(90), Duration.ofMinutes(120));

    private static final List<ExitTerm> EXITS =
            List.of(ExitTerm.free(), ExitTerm.free(), ExitTerm.withNotice(7), ExitTerm.withNotice(14));

    private static final LocalDate EXTENDED_TO = LocalDate.of(2026, Month.NOVEMBER, 30);

    private UsualContract() {}

    /** Proposed at the first meeting, and signed long before the second. One in six agrees on more meetings half-way. */
    static MentoringContract of(Appointments appointments) {
        Variety variety = appointments.variety();
        LocalDate proposed = appointments.first();
        MentoringContract contract = MentoringContract.of(version(appointments))
                .signedBy(Party.MENTEE, menteeSigns(appointments))
                .signedBy(
                        Party.MENTOR, Occurrence.of(workday(proposed.plusDays(variety.between(1, 9, "mentor signs")))));
        return variety.oneIn(6, "amended") ? amended(contract, appointments) : contract;
    }

    /** The length of meetings that the two agree on. */
    static Duration length(Variety variety) {
        return variety.oneOf(LENGTHS, "length");
    }

    private static Occurrence menteeSigns(Appointments appointments) {
        return Occurrence.of(
                workday(appointments.first().plusDays(appointments.variety().below(5, "mentee signs"))));
    }

    private static ContractVersion version(Appointments appointments) {
        Variety variety = appointments.variety();
        return ContractVersion.builder(
                        1, Occurrence.of(appointments.first()), ProgrammeYear.TERM, meetings(appointments, 1))
                .confidentiality(confidentiality(variety))
                .learning(LearningTerms.of(
                        variety.oneIn(3, "mentor learns") ? Parties.BOTH : Parties.MENTEE,
                        Field.PERSONAL,
                        Field.ENTERPRISE))
                .collaboration(collaboration(variety))
                .ending(ExitAndExtension.of(variety.oneOf(EXITS, "exit"), ExtensionTerm.ONCE_IF_BOTH_SIGN))
                .reviews(List.of(workday(LocalDate.of(2026, 1, 8).plusDays(variety.below(20, "review planned")))))
                .build();
    }

    private static MeetingTerms meetings(Appointments appointments, int more) {
        Variety variety = appointments.variety();
        return MeetingTerms.of(
                appointments.count() + more,
                length(variety),
                (appointments.interval() - 1) / 5 * 5,
                variety.oneOf(List.of(MeetingPlace.values()), "place"));
    }

    private static CollaborationTerms collaboration(Variety variety) {
        EnumSet<GroundRule> rules = EnumSet.of(
                GroundRule.COME_IN_TIME, GroundRule.CANCEL_A_DAY_AHEAD, GroundRule.PRIVATE_AREAS_STAY_CLOSED);
        rules.add(variety.oneOf(List.of(GroundRule.values()), "ground rule"));
        return CollaborationTerms.of(
                rules,
                EnumSet.of(PreparationRule.MENTEE_SENDS_AN_AGENDA, PreparationRule.MENTEE_WRITES_A_NOTE),
                variety.oneOf(List.of(FeedbackPractice.values()), "feedback"));
    }

    private static ConfidentialityTerms confidentiality(Variety variety) {
        EnumSet<ExceptionGround> exceptions =
                EnumSet.of(ExceptionGround.DUTY_TO_REPORT, ExceptionGround.DANGER_TO_LIFE);
        if (variety.oneIn(3, "consent")) {
            exceptions.add(ExceptionGround.CONSENT);
        }
        return ConfidentialityTerms.of(
                List.of(
                        SharingRule.of(Audience.SPONSOR, InformationKind.THAT_MEETINGS_TAKE_PLACE),
                        SharingRule.of(
                                Audience.PROGRAMME_LEAD,
                                InformationKind.THAT_MEETINGS_TAKE_PLACE,
                                InformationKind.PHASE)),
                variety.oneOf(List.of(NotesHandling.values()), "notes"),
                exceptions);
    }

    private static MentoringContract amended(MentoringContract contract, Appointments appointments) {
        Variety variety = appointments.variety();
        Occurrence proposed = Occurrence.of(workday(LocalDate.of(2026, 2, 3).plusDays(variety.below(9, "amended on"))));
        Occurrence both = Occurrence.of(workday(proposed.on().plusDays(variety.between(1, 6, "amended signed"))));
        ContractVersion more = contract.versions()
                .get(0)
                .next(proposed)
                .meetings(meetings(appointments, 3))
                .build();
        return contract.amendedBy(more).signedBy(Party.MENTEE, both).signedBy(Party.MENTOR, both);
    }

    /** One in nine goes on until late autumn, and agrees on that before the time is over. */
    static MentoringRelationship extended(MentoringRelationship relationship, Appointments appointments) {
        Variety variety = appointments.variety();
        if (!variety.oneIn(9, "extended")) {
            return relationship;
        }
        LocalDate proposed = workday(LocalDate.of(2026, 5, 18).plusDays(variety.below(6, "extended on")));
        Occurrence both = Occurrence.of(workday(proposed.plusDays(variety.between(1, 6, "extended signed"))));
        return relationship
                .extended(EXTENDED_TO, Occurrence.of(proposed))
                .signed(Party.MENTEE, both)
                .signed(Party.MENTOR, both);
    }

    /** Given when the contract is signed. */
    static Commitments commitments(Appointments appointments) {
        Occurrence signed = menteeSigns(appointments);
        List<Commitment> made = new ArrayList<>();
        for (Party party : Party.values()) {
            for (CommitmentKind kind : CommitmentKind.values()) {
                made.add(Commitment.of(party, kind, signed));
            }
        }
        return Commitments.of(Acceptance.of(signed), made.toArray(Commitment[]::new));
    }
}
