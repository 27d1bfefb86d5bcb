package io.github.mentoring4j.ethics.guidelines.limits;

import static io.github.mentoring4j.ethics.record.Courses.contact;
import static io.github.mentoring4j.ethics.record.Courses.outsideHours;
import static io.github.mentoring4j.ethics.record.Courses.sound;
import static io.github.mentoring4j.ethics.record.Courses.stop;
import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.on;

import io.github.mentoring4j.contact.Contact;
import io.github.mentoring4j.contact.Contacts;
import io.github.mentoring4j.contact.StopRequest;
import io.github.mentoring4j.contact.StopScope;
import io.github.mentoring4j.ethics.guidelines.RuleContract;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.util.List;

class ContactStoppedTest extends RuleContract {

    private static final List<StopRequest> MENTEES = List.of(stop("q-1", Party.MENTEE, 50));
    private static final List<StopRequest> HOURS =
            List.of(stop("q-1", Party.MENTEE, 50).limitedTo(StopScope.OUTSIDE_AGREED_HOURS));
    private static final List<StopRequest> TAKEN_BACK =
            List.of(stop("q-1", Party.MENTEE, 50).withdrawn(on(70)));

    ContactStoppedTest() {
        super("G09-contact-stopped");
    }

    @Override
    protected List<Row> table() {
        return List.of(
                row("nobody asked", "not-asked", 100, sound()),
                row("contact outside hours that nobody objects to", "not-asked", 100, with(List.of(), mentors(60))),
                row("nothing but the match", "not-asked", 0, bare()),
                row("the request is yet to come", "not-asked", 49, with(MENTEES, mentors(40))),
                row("nothing since", "heeded", 100, with(MENTEES)),
                row("on the day of the request", "heeded", 100, with(MENTEES, mentors(50))),
                row("on the day after", "went-on", 100, with(MENTEES, mentors(51)))
                        .measuring(1, 0),
                row("on the day after, which is yet to come", "heeded", 50, with(MENTEES, mentors(51))),
                row(
                                "within agreed hours, where all is to stop",
                                "went-on",
                                100,
                                with(MENTEES, contact("k-9", Party.MENTOR, 60)))
                        .measuring(1, 0),
                row(
                        "within agreed hours, where contact outside them is to stop",
                        "heeded",
                        100,
                        with(HOURS, contact("k-9", Party.MENTOR, 60))),
                row("outside agreed hours, where that is to stop", "went-on", 100, with(HOURS, mentors(60)))
                        .measuring(1, 0),
                row("before it was taken back", "went-on", 100, with(TAKEN_BACK, mentors(69)))
                        .measuring(1, 0),
                row("on the day it was taken back", "heeded", 100, with(TAKEN_BACK, mentors(70))),
                row("after it was taken back", "heeded", 100, with(TAKEN_BACK, mentors(71))),
                row("by the one who asked", "heeded", 100, with(MENTEES, outsideHours("k-1", Party.MENTEE, 60))),
                row(
                                "the mentor asked",
                                "went-on",
                                100,
                                with(
                                        List.of(stop("q-1", Party.MENTOR, 50)),
                                        outsideHours("k-1", Party.MENTEE, 60),
                                        mentors(70)))
                        .measuring(1, 0),
                row(
                                "both asked, and both went on",
                                "went-on",
                                100,
                                with(
                                        List.of(stop("q-1", Party.MENTOR, 50), stop("q-2", Party.MENTEE, 20)),
                                        outsideHours("k-1", Party.MENTEE, 60),
                                        mentors(30),
                                        mentors(40)))
                        .measuring(3, 0),
                row(
                                "the first of two requests decides",
                                "went-on",
                                100,
                                with(
                                        List.of(stop("q-1", Party.MENTEE, 70), stop("q-2", Party.MENTEE, 50)),
                                        mentors(60)))
                        .measuring(1, 0),
                row(
                                "the relationship was over by then",
                                "went-on",
                                100,
                                with(MENTEES, mentors(90)).ended(on(80)))
                        .measuring(1, 0));
    }

    private static Contact mentors(int day) {
        return outsideHours("k-m" + day, Party.MENTOR, day);
    }

    private static RelationshipBuilder with(List<StopRequest> requests, Contact... contacts) {
        return sound().contacts(Contacts.of(List.of(contacts), requests));
    }
}
