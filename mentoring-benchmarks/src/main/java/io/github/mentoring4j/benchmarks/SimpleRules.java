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
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Twelve simple questions, which every engine asks. Each tells whether a relationship breaks a rule. */
public final class SimpleRules {

    private static final long LONGEST_SILENCE_DAYS = 60;
    private static final Duration LONGEST_MEETING = Duration.ofHours(3);
    private static final int FEWEST_MEETINGS = 3;

    private SimpleRules() {}

    /** How many items the mentor raised. */
    static int raisedByMentor(MentoringRelationship relationship) {
        int count = 0;
        for (Meeting meeting : relationship.meetings()) {
            for (AgendaItem item : meeting.agenda()) {
                count += item.raisedBy() == Party.MENTOR ? 1 : 0;
            }
        }
        return count;
    }

    private static int items(MentoringRelationship relationship) {
        int count = 0;
        for (Meeting meeting : relationship.meetings()) {
            count += meeting.agenda().size();
        }
        return count;
    }

    public static boolean mentorRaisesMost(MentoringRelationship relationship) {
        return 2 * raisedByMentor(relationship) > items(relationship);
    }

    public static boolean metBeforeAgreeing(MentoringRelationship relationship) {
        List<Meeting> meetings = relationship.meetings();
        if (meetings.size() < 2) {
            return false;
        }
        LocalDate second = meetings.get(1).held().on();
        for (ContractVersion version : relationship.contract().versions()) {
            if (version.agreedOn().isPresent() && !version.agreedOn().get().isAfter(second)) {
                return false;
            }
        }
        return true;
    }

    public static boolean metWithoutAgenda(MentoringRelationship relationship) {
        for (Meeting meeting : relationship.meetings()) {
            if (meeting.agenda().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    public static boolean wasSilentTooLong(MentoringRelationship relationship) {
        List<Meeting> meetings = relationship.meetings();
        for (int i = 1; i < meetings.size(); i++) {
            LocalDate before = meetings.get(i - 1).held().on();
            if (ChronoUnit.DAYS.between(before, meetings.get(i).held().on()) > LONGEST_SILENCE_DAYS) {
                return true;
            }
        }
        return false;
    }

    public static boolean hasLineOfCommand(MentoringRelationship relationship) {
        for (Tie tie : relationship.interests().ties()) {
            if (tie.kind() == TieKind.LINE_OF_COMMAND) {
                return true;
            }
        }
        return false;
    }

    public static boolean hasUndeclaredTie(MentoringRelationship relationship) {
        for (Tie tie : relationship.interests().ties()) {
            if (tie.declared().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    public static boolean tookMoney(MentoringRelationship relationship) {
        for (Benefit benefit : relationship.interests().benefits()) {
            if (benefit.kind() == BenefitKind.MONEY) {
                return true;
            }
        }
        return false;
    }

    public static boolean metTooLong(MentoringRelationship relationship) {
        for (Meeting meeting : relationship.meetings()) {
            if (meeting.length().compareTo(LONGEST_MEETING) > 0) {
                return true;
            }
        }
        return false;
    }

    public static boolean lacksAcknowledgement(MentoringRelationship relationship) {
        return relationship.rights().acknowledgements().isEmpty();
    }

    public static boolean metTooSeldom(MentoringRelationship relationship) {
        return relationship.meetings().size() < FEWEST_MEETINGS;
    }

    public static boolean toldTheSponsorMore(MentoringRelationship relationship) {
        for (Disclosure disclosure : relationship.disclosures()) {
            if (disclosure.to() == Audience.SPONSOR && disclosure.kind() != InformationKind.THAT_MEETINGS_TAKE_PLACE) {
                return true;
            }
        }
        return false;
    }

    public static boolean endedWithoutClosing(MentoringRelationship relationship) {
        return relationship.ended().isPresent()
                && relationship.ending().closing().isEmpty();
    }

    /** All twelve asked one after the other, in plain Java: the least that anybody can pay. */
    static int inline(MentoringRelationship relationship) {
        int violations = 0;
        violations += mentorRaisesMost(relationship) ? 1 : 0;
        violations += metBeforeAgreeing(relationship) ? 1 : 0;
        violations += metWithoutAgenda(relationship) ? 1 : 0;
        violations += wasSilentTooLong(relationship) ? 1 : 0;
        violations += hasLineOfCommand(relationship) ? 1 : 0;
        violations += hasUndeclaredTie(relationship) ? 1 : 0;
        violations += tookMoney(relationship) ? 1 : 0;
        violations += metTooLong(relationship) ? 1 : 0;
        violations += lacksAcknowledgement(relationship) ? 1 : 0;
        violations += metTooSeldom(relationship) ? 1 : 0;
        violations += toldTheSponsorMore(relationship) ? 1 : 0;
        violations += endedWithoutClosing(relationship) ? 1 : 0;
        return violations;
    }
}
