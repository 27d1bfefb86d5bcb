package io.github.mentoring4j.examples.demo;

import static io.github.mentoring4j.examples.demo.ProgrammeYear.workday;

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
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.interest.Benefit;
import io.github.mentoring4j.interest.BenefitId;
import io.github.mentoring4j.interest.BenefitKind;
import io.github.mentoring4j.interest.InterestStatement;
import io.github.mentoring4j.interest.Interests;
import io.github.mentoring4j.interest.StatementId;
import io.github.mentoring4j.meeting.AgendaItem;
import io.github.mentoring4j.meeting.AgendaItemId;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.MeetingId;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.phase.Phase;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.relationship.RelationshipId;
import io.github.mentoring4j.rights.Acknowledgement;
import io.github.mentoring4j.rights.AcknowledgementId;
import io.github.mentoring4j.rights.Rights;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** A year in which a pair does what it should: contract, confidentiality, meetings, phases, interests, rights. */
final class UsualCourse {

    private static final List<Duration> LENGTHS =
            List.of(Duration.ofMinutes(60), Duration.ofMinutes(90), Duration.ofMinutes(90), Duration.ofMinutes(120));

    private final Pair pair;
    private final Variety variety;
    private final List<LocalDate> meetingDays = new ArrayList<>();

    private UsualCourse(Pair pair) {
        this.pair = pair;
        this.variety = new Variety(pair);
        int meetings = variety.between(6, 10, "meetings");
        // However many there are, they last until early summer.
        int interval = 300 / meetings;
        LocalDate first = ProgrammeYear.TERM.start().plusDays(variety.below(18, "first"));
        for (int i = 0; i < meetings; i++) {
            meetingDays.add(workday(first.plusDays((long) i * interval + variety.below(4, "day" + i))));
        }
    }

    /** What is on record of a pair that was matched and nothing more. */
    static MentoringRelationship matched(Pair pair) {
        RelationshipId id = RelationshipId.of("NL-" + pair.mentee() + "-" + pair.mentor());
        return MentoringRelationship.builder(id, ProgrammeYear.PROGRAMME, pair, Occurrence.of(ProgrammeYear.MATCHED))
                .build();
    }

    /** The record of a pair's year, up to the day on which the programme lead looks back. */
    static MentoringRelationship of(Pair pair) {
        return new UsualCourse(pair).record();
    }

    private MentoringRelationship record() {
        MentoringRelationship relationship = matched(pair).toBuilder()
                .interests(interests())
                .rights(rights())
                .disclosures(disclosures())
                .build();
        relationship = agreed(relationship);
        for (int i = 0; i < meetingDays.size(); i++) {
            relationship = relationship.met(meeting(i));
        }
        relationship = phases(relationship);
        return variety.oneIn(6, "amended") ? amended(relationship) : relationship;
    }

    private Interests interests() {
        LocalDate asked = workday(ProgrammeYear.MATCHED.plusDays(1));
        List<Benefit> benefits = variety.oneIn(9, "token")
                ? List.of(Benefit.of(
                        BenefitId.of("b1"),
                        BenefitKind.GIFT,
                        Party.MENTEE,
                        Occurrence.of(LocalDate.of(2025, 12, 15).plusDays(variety.below(4, "given"))),
                        variety.between(12, 40, "worth") * 10))
                : List.of();
        return Interests.of(
                List.of(
                        statement("s1", Party.MENTOR, asked.plusDays(variety.below(3, "mentor asked"))),
                        statement("s2", Party.MENTEE, asked.plusDays(variety.below(3, "mentee asked")))),
                List.of(),
                benefits);
    }

    private static InterestStatement statement(String id, Party by, LocalDate day) {
        return InterestStatement.of(StatementId.of(id), by, Occurrence.of(day));
    }

    private Rights rights() {
        LocalDate told = meetingDays.get(0);
        LocalDate toldAgain = workday(ProgrammeYear.SPRING_VERSION_FROM.plusDays(variety.below(24, "spring")));
        return Rights.of(
                ProgrammeYear.PROCEDURE,
                List.of(
                        Acknowledgement.of(
                                AcknowledgementId.of("a1"), Occurrence.of(told), ProgrammeYear.FIRST_VERSION),
                        Acknowledgement.of(
                                AcknowledgementId.of("a2"), Occurrence.of(toldAgain), ProgrammeYear.SPRING_VERSION)),
                List.of());
    }

    private List<Disclosure> disclosures() {
        if (!variety.oneIn(4, "told")) {
            return List.of();
        }
        Occurrence when = Occurrence.of(workday(LocalDate.of(2026, 1, 12).plusDays(variety.below(10, "told on"))));
        return List.of(Disclosure.of(
                DisclosureId.of("d1"),
                when,
                Party.MENTEE,
                Audience.PROGRAMME_LEAD,
                InformationKind.THAT_MEETINGS_TAKE_PLACE));
    }

    private MentoringRelationship agreed(MentoringRelationship relationship) {
        LocalDate proposed = meetingDays.get(0);
        return relationship
                .amended(ContractVersion.of(1, Occurrence.of(proposed), ProgrammeYear.TERM, meetingTerms(1), terms()))
                .signed(Party.MENTEE, Occurrence.of(workday(proposed.plusDays(variety.below(5, "mentee signs")))))
                .signed(Party.MENTOR, Occurrence.of(workday(proposed.plusDays(variety.between(1, 9, "mentor signs")))));
    }

    private MeetingTerms meetingTerms(int more) {
        return MeetingTerms.of(
                meetingDays.size() + more,
                variety.oneOf(LENGTHS, "length"),
                35,
                variety.oneOf(List.of(MeetingPlace.values()), "place"));
    }

    private ConfidentialityTerms terms() {
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

    private Meeting meeting(int index) {
        List<AgendaItem> agenda = new ArrayList<>();
        int items = variety.between(2, 3, "items" + index);
        for (int i = 1; i <= items; i++) {
            String which = index + "." + i;
            Party by = variety.oneIn(5, "raised" + which) ? Party.MENTOR : Party.MENTEE;
            agenda.add(AgendaItem.of(
                    AgendaItemId.of("m" + (index + 1) + "." + i), by, AgendaTopics.of(variety, "topic" + which)));
        }
        Duration length = variety.oneOf(LENGTHS, "length").plusMinutes(5L * variety.between(-2, 3, "late" + index));
        return new Meeting(MeetingId.of("m" + (index + 1)), Occurrence.of(meetingDays.get(index)), length, agenda);
    }

    private MentoringRelationship phases(MentoringRelationship relationship) {
        int direction = variety.between(1, 2, "direction");
        MentoringRelationship advanced = relationship
                .advancedTo(Phase.RAPPORT_BUILDING, Occurrence.of(meetingDays.get(0)))
                .advancedTo(Phase.DIRECTION_SETTING, Occurrence.of(meetingDays.get(direction)))
                .advancedTo(Phase.PROGRESS_MAKING, Occurrence.of(meetingDays.get(direction + 1)));
        return variety.oneIn(3, "winding up")
                ? advanced.advancedTo(Phase.WINDING_UP, Occurrence.of(meetingDays.get(meetingDays.size() - 1)))
                : advanced;
    }

    /** Half-way they agree on more meetings; everything else stays. */
    private MentoringRelationship amended(MentoringRelationship relationship) {
        Occurrence proposed = Occurrence.of(workday(LocalDate.of(2026, 2, 3).plusDays(variety.below(9, "amended on"))));
        ContractVersion first = relationship.contract().versions().get(0);
        ContractVersion second =
                new ContractVersion(2, proposed, first.term(), meetingTerms(3), first.confidentiality(), List.of());
        Occurrence both = Occurrence.of(workday(proposed.on().plusDays(variety.between(1, 6, "amended signed"))));
        return relationship.amended(second).signed(Party.MENTEE, both).signed(Party.MENTOR, both);
    }
}
