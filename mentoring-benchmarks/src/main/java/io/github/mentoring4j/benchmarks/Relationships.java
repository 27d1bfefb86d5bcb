package io.github.mentoring4j.benchmarks;

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
import io.github.mentoring4j.rights.ComplaintsProcedure;
import io.github.mentoring4j.rights.ProcedureVersion;
import io.github.mentoring4j.rights.Rights;
import io.github.mentoring4j.text.ConfidentialText;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Relationships with ten meetings of three items each, some of them with something wrong; always the same. */
final class Relationships {

    static final LocalDate MATCH = LocalDate.of(2026, 1, 1);

    private static final int MEETINGS = 10;
    private static final int ITEMS = 3;

    private Relationships() {}

    static MentoringRelationship[] some(int number) {
        Random random = new Random(42);
        MentoringRelationship[] some = new MentoringRelationship[number];
        for (int i = 0; i < number; i++) {
            some[i] = relationship(i, random);
        }
        return some;
    }

    private static Occurrence on(int day) {
        return Occurrence.of(MATCH.plusDays(day));
    }

    private static MentoringRelationship relationship(int number, Random random) {
        RelationshipBuilder builder = MentoringRelationship.builder(
                        RelationshipId.of("r-" + number),
                        ProgrammeId.of("p-1"),
                        Pair.of(ParticipantId.of("mentor-" + number), ParticipantId.of("mentee-" + number)),
                        on(0))
                .contract(contract(random))
                .meetings(meetings(random))
                .interests(interests(random))
                .rights(rights(random));
        if (random.nextInt(4) == 0) {
            builder.disclosures(List.of(Disclosure.of(
                    DisclosureId.of("d-1"), on(100), Party.MENTOR, Audience.SPONSOR, InformationKind.THEMES)));
        }
        return random.nextInt(5) == 0 ? builder.ended(on(320)).build() : builder.build();
    }

    private static MentoringContract contract(Random random) {
        ConfidentialityTerms terms = ConfidentialityTerms.of(
                List.of(SharingRule.of(Audience.SPONSOR, InformationKind.THAT_MEETINGS_TAKE_PLACE)),
                NotesHandling.EACH_KEEPS_OWN,
                Set.of(ExceptionGround.DANGER_TO_LIFE));
        int signed = random.nextInt(3) == 0 ? 60 : 8;
        ContractVersion version = ContractVersion.builder(
                        1,
                        on(5),
                        Term.of(MATCH, MATCH.plusDays(365)),
                        MeetingTerms.of(MEETINGS, Duration.ofMinutes(90), 30, MeetingPlace.NEUTRAL_GROUND))
                .confidentiality(terms)
                .build();
        return MentoringContract.of(version.signedBy(Party.MENTOR, on(6)).signedBy(Party.MENTEE, on(signed)));
    }

    private static List<Meeting> meetings(Random random) {
        List<Meeting> meetings = new ArrayList<>();
        int day = 10;
        for (int m = 0; m < MEETINGS; m++) {
            AgendaItem[] items = new AgendaItem[ITEMS];
            for (int i = 0; i < ITEMS; i++) {
                Party party = random.nextInt(5) < 2 ? Party.MENTOR : Party.MENTEE;
                items[i] = AgendaItem.of(AgendaItemId.of("m-" + m + "-" + i), party, ConfidentialText.of("a theme"));
            }
            Duration length = Duration.ofMinutes(random.nextInt(60) == 0 ? 200 : 90);
            meetings.add(Meeting.of(MeetingId.of("m-" + m), on(day), length, items));
            day += random.nextInt(40) == 0 ? 75 : 30;
        }
        return meetings;
    }

    private static Interests interests(Random random) {
        List<InterestStatement> asked = List.of(
                InterestStatement.of(StatementId.of("s-1"), Party.MENTOR, on(2)),
                InterestStatement.of(StatementId.of("s-2"), Party.MENTEE, on(3)));
        TieKind kind = random.nextInt(4) == 0 ? TieKind.LINE_OF_COMMAND : TieKind.COMMERCIAL;
        Tie tie = Tie.of(TieId.of("t-1"), kind, on(20));
        List<Tie> ties = switch (random.nextInt(6)) {
            case 0 -> List.of(tie);
            case 1 -> List.of(tie.declared(on(25)));
            default -> List.of();
        };
        List<Benefit> benefits = random.nextInt(6) == 0
                ? List.of(Benefit.of(
                        BenefitId.of("b-1"),
                        random.nextBoolean() ? BenefitKind.MONEY : BenefitKind.GIFT,
                        Party.MENTEE,
                        on(90),
                        200))
                : List.of();
        return Interests.of(asked, ties, benefits);
    }

    private static Rights rights(Random random) {
        ComplaintsProcedure procedure = ComplaintsProcedure.of(ProcedureVersion.of("v1", MATCH, 14));
        List<Acknowledgement> given = random.nextInt(4) == 0
                ? List.of()
                : List.of(Acknowledgement.of(AcknowledgementId.of("a-1"), on(9), "v1"));
        return Rights.of(procedure, given, List.of());
    }
}
