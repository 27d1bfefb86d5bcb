package io.github.mentoring4j.examples.demo;

import static io.github.mentoring4j.examples.demo.ProgrammeYear.workday;
import static io.github.mentoring4j.examples.demo.ProgrammeYear.workdayUntil;

import io.github.mentoring4j.contact.Contact;
import io.github.mentoring4j.contact.ContactId;
import io.github.mentoring4j.contact.ContactTime;
import io.github.mentoring4j.contact.Contacts;
import io.github.mentoring4j.contact.StopRequest;
import io.github.mentoring4j.contact.StopRequestId;
import io.github.mentoring4j.contact.StopScope;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.meeting.MeetingId;
import io.github.mentoring4j.meeting.MissedMeeting;
import io.github.mentoring4j.participant.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What happens beside the meetings: a message now and then, and an appointment that falls through. */
final class UsualContacts {

    private UsualContacts() {}

    /** Most come in autumn, and most from the mentee, who leans on the mentor less and less. */
    static Contacts of(Appointments appointments) {
        Variety variety = appointments.variety();
        List<Contact> contacts = new ArrayList<>();
        int early = variety.between(2, 4, "early contacts");
        for (int i = 0; i < early; i++) {
            Party by = i == 2 && variety.oneIn(2, "mentor writes") ? Party.MENTOR : Party.MENTEE;
            LocalDate day = LocalDate.of(2025, 9, 22).plusDays(20L * i + variety.below(8, "early" + i));
            contacts.add(contact(contacts.size(), by, day, ContactTime.WITHIN_AGREED_HOURS));
        }
        int late = variety.below(4, "late contacts");
        for (int i = 0; i < late; i++) {
            LocalDate day = LocalDate.of(2026, 2, 9).plusDays(35L * i + variety.below(8, "late" + i));
            contacts.add(contact(contacts.size(), Party.MENTEE, day, ContactTime.WITHIN_AGREED_HOURS));
        }
        if (!variety.oneIn(12, "asked to stop")) {
            return Contacts.of(contacts, List.of());
        }
        LocalDate evening = LocalDate.of(2025, 10, 7).plusDays(variety.below(3, "evening"));
        contacts.add(contact(contacts.size(), Party.MENTOR, evening, ContactTime.OUTSIDE_AGREED_HOURS));
        Occurrence asked = Occurrence.of(evening.plusDays(1));
        StopRequest request =
                StopRequest.of(StopRequestId.of("q1"), Party.MENTEE, asked).limitedTo(StopScope.OUTSIDE_AGREED_HOURS);
        return Contacts.of(contacts, List.of(request));
    }

    private static Contact contact(int before, Party by, LocalDate day, ContactTime time) {
        LocalDate made = time == ContactTime.WITHIN_AGREED_HOURS ? workday(day) : day;
        return Contact.of(ContactId.of("k" + (before + 1)), by, Occurrence.of(made), time);
    }

    static List<MissedMeeting> missed(Appointments appointments) {
        Variety variety = appointments.variety();
        List<MissedMeeting> missed = new ArrayList<>();
        if (variety.oneIn(6, "cancelled")) {
            LocalDate due = workdayUntil(appointments.day(3).minusDays(8));
            Party by = variety.oneIn(2, "cancelled by") ? Party.MENTOR : Party.MENTEE;
            Occurrence cancelled = Occurrence.of(due.minusDays(3));
            missed.add(
                    MissedMeeting.cancelled(MeetingId.of("x1"), due, cancelled, by, variety.between(50, 80, "notice")));
        }
        if (variety.oneIn(12, "did not come")) {
            Occurrence due = Occurrence.of(workdayUntil(appointments.day(4).minusDays(7)));
            missed.add(MissedMeeting.noShow(MeetingId.of("x2"), due, Party.MENTEE));
        }
        return missed;
    }
}
