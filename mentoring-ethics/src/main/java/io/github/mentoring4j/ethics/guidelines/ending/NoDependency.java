package io.github.mentoring4j.ethics.guidelines.ending;

import io.github.mentoring4j.contact.Contact;
import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Threshold;
import io.github.mentoring4j.ethics.engine.Units;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.guidelines.course.Course;
import io.github.mentoring4j.ethics.guidelines.course.CourseUnits;
import io.github.mentoring4j.ethics.guidelines.course.Grounds;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;
import java.util.List;

/**
 * Does contact beside the meetings not grow while the mentee leads less of it?
 *
 * <p>Early and late are the two halves of the time from the match to the day of the evaluation or to the end; a day in the
 * middle is early. Contact after the end belongs to the late half, for it is what dependency looks like. A sign of
 * dependency takes both: more contacts late than early, and a smaller share of them on the mentee's initiative. Where there
 * were fewer early ones than the policy asks for, or the course is shorter than it asks for, there is nothing to compare, and
 * nobody can tell.
 */
final class NoDependency implements Rule<MentoringRelationship> {

    static final Threshold EARLY = Threshold.of("G10.early-contacts", CourseUnits.CONTACTS, 2, 1, 1_000);
    static final Threshold COURSE = Threshold.of("G10.course-days", Units.DAYS, 60, 1, 3_660);

    private static final Answer GROWING = Answer.atRisk("growing");
    private static final Answer GREW = Answer.atRisk("grew");
    private static final Answer TOO_LITTLE_KNOWN = Answer.undetermined("too-little-known");
    private static final Answer NO_SIGN = Answer.upheld("no-sign");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("G10-no-dependency", "G10")
            .restingOn(EvidenceKind.CONTACT)
            .limitedBy(EARLY, COURSE)
            .answering(GROWING, GREW, TOO_LITTLE_KNOWN, NO_SIGN);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        long matched = relationship.matched().on().toEpochDay();
        LocalDate last = Course.lastDay(relationship, setting.asOf());
        long middle = Math.floorDiv(matched + last.toEpochDay(), 2L);
        List<Contact> contacts = relationship.contacts().contacts();
        int early = 0;
        int earlyByMentee = 0;
        int late = 0;
        int lateByMentee = 0;
        for (Contact contact : contacts) {
            long day = contact.made().on().toEpochDay();
            int mentees = contact.by() == Party.MENTEE ? 1 : 0;
            if (day > middle) {
                late++;
                lateByMentee += mentees;
            } else if (day >= matched) {
                early++;
                earlyByMentee += mentees;
            }
        }
        boolean lessLed = (long) lateByMentee * early < (long) earlyByMentee * late;
        Answer grows = Course.isOver(relationship) ? GREW : GROWING;
        Answer compared = late > early && lessLed ? grows : NO_SIGN;
        boolean known = early >= setting.limit(EARLY) && last.toEpochDay() - matched >= setting.limit(COURSE);
        return grounds(contacts, matched)
                .verdict(
                        known ? compared : TOO_LITTLE_KNOWN,
                        late,
                        early,
                        CourseUnits.CONTACTS,
                        Argument.of(earlyByMentee, CourseUnits.COUNT),
                        Argument.of(early, CourseUnits.CONTACTS),
                        Argument.of(lateByMentee, CourseUnits.COUNT),
                        Argument.of(late, CourseUnits.CONTACTS));
    }

    private static Grounds grounds(List<Contact> contacts, long matched) {
        Grounds grounds = new Grounds(contacts.size());
        for (Contact contact : contacts) {
            if (contact.made().on().toEpochDay() >= matched) {
                grounds.add(EvidenceRef.of(EvidenceKind.CONTACT, contact.id()));
            }
        }
        return grounds;
    }
}
