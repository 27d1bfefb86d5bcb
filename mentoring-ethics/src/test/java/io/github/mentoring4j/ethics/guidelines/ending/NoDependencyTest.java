package io.github.mentoring4j.ethics.guidelines.ending;

import static io.github.mentoring4j.ethics.record.Courses.contact;
import static io.github.mentoring4j.ethics.record.Courses.sound;
import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.on;

import io.github.mentoring4j.contact.Contact;
import io.github.mentoring4j.contact.Contacts;
import io.github.mentoring4j.ethics.engine.Policy;
import io.github.mentoring4j.ethics.guidelines.RuleContract;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.util.ArrayList;
import java.util.List;

class NoDependencyTest extends RuleContract {

    NoDependencyTest() {
        super("G10-no-dependency");
    }

    @Override
    protected List<Row> table() {
        return List.of(
                row("less contact late", "no-sign", 100, early("ee").late("o")).measuring(1, 2),
                row(
                                "as much contact late, less of it led",
                                "no-sign",
                                100,
                                early("ee").late("oo"))
                        .restingOn("k-5", "k-6", "k-70", "k-71")
                        .measuring(2, 2),
                row(
                                "more contact late, all of it led",
                                "no-sign",
                                100,
                                early("ee").late("eee"))
                        .measuring(3, 2),
                row(
                                "more contact late, the same share led",
                                "no-sign",
                                100,
                                early("eo").late("eeoo"))
                        .measuring(4, 2),
                row(
                                "more contact late, a greater share led",
                                "no-sign",
                                100,
                                early("eo").late("eeo"))
                        .measuring(3, 2),
                row(
                                "more contact late, a smaller share led",
                                "growing",
                                100,
                                early("ee").late("eeo"))
                        .measuring(3, 2),
                row(
                                "more contact late, none of it led",
                                "growing",
                                100,
                                early("eo").late("ooo"))
                        .measuring(3, 2),
                row("never led", "no-sign", 100, early("oo").late("ooo")).measuring(3, 2),
                row(
                                "the day in the middle is early",
                                "no-sign",
                                100,
                                plain(
                                        contact("k-1", Party.MENTEE, 10),
                                        contact("k-2", Party.MENTEE, 50),
                                        contact("k-3", Party.MENTOR, 51),
                                        contact("k-4", Party.MENTOR, 52)))
                        .measuring(2, 2),
                row(
                                "the day after the middle is late",
                                "growing",
                                99,
                                plain(
                                        contact("k-1", Party.MENTEE, 10),
                                        contact("k-2", Party.MENTEE, 49),
                                        contact("k-3", Party.MENTOR, 50),
                                        contact("k-4", Party.MENTOR, 51),
                                        contact("k-5", Party.MENTOR, 52)))
                        .measuring(3, 2),
                row(
                                "contact before the match does not count",
                                "too-little-known",
                                100,
                                plain(contact("k-1", Party.MENTEE, -1), contact("k-2", Party.MENTEE, 0)))
                        .restingOn("k-2")
                        .measuring(0, 1),
                row(
                                "what is yet to come does not count",
                                "no-sign",
                                69,
                                early("ee").late("ooo"))
                        .measuring(0, 2),
                row(
                                "over with a smaller share led",
                                "grew",
                                120,
                                early("ee").late("ooo").ended(on(100)))
                        .measuring(3, 2),
                row(
                                "contact after the end",
                                "grew",
                                400,
                                early("ee").late("ooo").ended(on(69)))
                        .measuring(3, 2),
                row("one early contact", "too-little-known", 100, early("e").late("ooo"))
                        .measuring(3, 1),
                row("no contact", "too-little-known", 100, early("").late("")).measuring(0, 0),
                row("nothing but the match", "too-little-known", 0, bare()).measuring(0, 0),
                row("59 days", "too-little-known", 59, early("ee").late("")).measuring(0, 2),
                row("60 days", "no-sign", 60, early("ee").late("")).measuring(0, 2),
                row(
                                "over after 59 days",
                                "too-little-known",
                                300,
                                early("ee").late("").ended(on(59)))
                        .measuring(0, 2),
                row("a policy of three, at it", "growing", 100, early("eee").late("oooo"))
                        .measuring(4, 3)
                        .under(Policy.of("three").limiting("G10.early-contacts", 3)),
                row(
                                "a policy of three, under it",
                                "too-little-known",
                                100,
                                early("ee").late("oooo"))
                        .measuring(4, 2)
                        .under(Policy.of("three").limiting("G10.early-contacts", 3)),
                row("a policy of 20 days, at it", "no-sign", 20, early("ee").late(""))
                        .measuring(0, 2)
                        .under(Policy.of("short").limiting("G10.course-days", 20)),
                row(
                                "a policy of 20 days, under it",
                                "too-little-known",
                                19,
                                early("ee").late(""))
                        .measuring(0, 2)
                        .under(Policy.of("short").limiting("G10.course-days", 20)));
    }

    private static RelationshipBuilder plain(Contact... contacts) {
        return sound().contacts(Contacts.of(List.of(contacts), List.of()));
    }

    /** Contacts from day 5 on, by the mentee (e) or the mentor (o). */
    private static Early early(String signs) {
        return new Early(contacts(signs, 5));
    }

    private static List<Contact> contacts(String signs, int from) {
        List<Contact> contacts = new ArrayList<>();
        for (int place = 0; place < signs.length(); place++) {
            char sign = signs.charAt(place);
            int day = from + contacts.size();
            contacts.add(contact("k-" + day, sign == 'e' ? Party.MENTEE : Party.MENTOR, day));
        }
        return contacts;
    }

    private record Early(List<Contact> contacts) {

        /** And contacts from day 70 on. */
        RelationshipBuilder late(String signs) {
            List<Contact> all = new ArrayList<>(contacts);
            all.addAll(NoDependencyTest.contacts(signs, 70));
            return plain(all.toArray(Contact[]::new));
        }
    }
}
