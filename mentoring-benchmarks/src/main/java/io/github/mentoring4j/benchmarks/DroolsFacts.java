package io.github.mentoring4j.benchmarks;

import io.github.mentoring4j.confidentiality.Audience;
import io.github.mentoring4j.confidentiality.Disclosure;
import io.github.mentoring4j.confidentiality.InformationKind;
import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.interest.Benefit;
import io.github.mentoring4j.interest.BenefitKind;
import io.github.mentoring4j.interest.Tie;
import io.github.mentoring4j.interest.TieKind;
import io.github.mentoring4j.meeting.AgendaItem;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.rights.Acknowledgement;
import java.util.List;
import org.kie.api.runtime.KieSession;

/** A relationship taken apart into facts, as is the idiom of Drools, and the twelve simple rules over these. */
public final class DroolsFacts {

    /** The rules; those over several facts fire once for all of them. */
    static final String RULES = """
            package decomposed
            import io.github.mentoring4j.benchmarks.DroolsFacts.Course
            import io.github.mentoring4j.benchmarks.DroolsFacts.Held
            import io.github.mentoring4j.benchmarks.DroolsFacts.Item
            import io.github.mentoring4j.benchmarks.DroolsFacts.Agreed
            import io.github.mentoring4j.benchmarks.DroolsFacts.Bond
            import io.github.mentoring4j.benchmarks.DroolsFacts.Gift
            import io.github.mentoring4j.benchmarks.DroolsFacts.Told
            import io.github.mentoring4j.benchmarks.DroolsFacts.Known
            global io.github.mentoring4j.benchmarks.Engines.Violations violations
            rule mentorRaisesMost when
                accumulate(Item($w : weight()); $sum : sum($w); $sum > 0)
            then violations.add(); end
            rule metBeforeAgreeing when
                Held(number() == 2, $day : day())
                not Agreed(day() <= $day)
            then violations.add(); end
            rule metWithoutAgenda when exists Held(items() == 0) then violations.add(); end
            rule wasSilentTooLong when
                exists (Held($number : number(), $day : day()) and Held(number() == $number + 1, day() - $day > 60))
            then violations.add(); end
            rule hasLineOfCommand when exists Bond(command()) then violations.add(); end
            rule hasUndeclaredTie when exists Bond(!declared()) then violations.add(); end
            rule tookMoney when exists Gift(money()) then violations.add(); end
            rule metTooLong when exists Held(minutes() > 180) then violations.add(); end
            rule lacksAcknowledgement when not Known() then violations.add(); end
            rule metTooSeldom when
                accumulate($held : Held(); $meetings : count($held); $meetings < 3)
            then violations.add(); end
            rule toldTheSponsorMore when exists Told(sponsor(), more()) then violations.add(); end
            rule endedWithoutClosing when Course(ended(), !closed()) then violations.add(); end
            """;

    private DroolsFacts() {}

    /** How the relationship stands. */
    public record Course(boolean ended, boolean closed) {}

    /** A meeting, counted from 1. */
    public record Held(int number, long day, long minutes, int items) {}

    /** An item; it weighs 1 if the mentor raised it, otherwise -1. */
    public record Item(int meeting, int weight) {}

    /** A version that both signed. */
    public record Agreed(long day) {}

    /** A tie. */
    public record Bond(boolean command, boolean declared) {}

    /** A benefit. */
    public record Gift(boolean money) {}

    /** A disclosure. */
    public record Told(boolean sponsor, boolean more) {}

    /** An acknowledgement of the procedure. */
    public record Known(String version) {}

    static void insert(MentoringRelationship relationship, KieSession session) {
        session.insert(new Course(
                relationship.ended().isPresent(),
                relationship.ending().closing().isPresent()));
        insertMeetings(relationship.meetings(), session);
        for (ContractVersion version : relationship.contract().versions()) {
            version.agreedOn().ifPresent(day -> session.insert(new Agreed(day.toEpochDay())));
        }
        for (Tie tie : relationship.interests().ties()) {
            session.insert(new Bond(
                    tie.kind() == TieKind.LINE_OF_COMMAND, tie.declared().isPresent()));
        }
        for (Benefit benefit : relationship.interests().benefits()) {
            session.insert(new Gift(benefit.kind() == BenefitKind.MONEY));
        }
        for (Disclosure each : relationship.disclosures()) {
            session.insert(
                    new Told(each.to() == Audience.SPONSOR, each.kind() != InformationKind.THAT_MEETINGS_TAKE_PLACE));
        }
        for (Acknowledgement each : relationship.rights().acknowledgements()) {
            session.insert(new Known(each.procedureVersion()));
        }
    }

    private static void insertMeetings(List<Meeting> meetings, KieSession session) {
        for (int i = 0; i < meetings.size(); i++) {
            Meeting meeting = meetings.get(i);
            session.insert(new Held(
                    i + 1,
                    meeting.held().on().toEpochDay(),
                    meeting.length().toMinutes(),
                    meeting.agenda().size()));
            for (AgendaItem item : meeting.agenda()) {
                session.insert(new Item(i + 1, item.raisedBy() == Party.MENTOR ? 1 : -1));
            }
        }
    }
}
