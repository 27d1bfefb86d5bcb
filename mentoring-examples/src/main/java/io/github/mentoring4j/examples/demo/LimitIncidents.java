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
import io.github.mentoring4j.contract.MentoringContract;
import io.github.mentoring4j.contract.Term;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.meeting.MeetingId;
import io.github.mentoring4j.meeting.MissedMeeting;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.phase.Phase;
import io.github.mentoring4j.phase.PhaseHistory;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/** What goes wrong with appointments, with contact beside the meetings, and with letting go. */
final class LimitIncidents {

    private LimitIncidents() {}

    static MentoringRelationship threeNoShows(MentoringRelationship usual) {
        List<MissedMeeting> missed = new ArrayList<>(usual.missedMeetings());
        for (int index : List.of(2, 3, 5)) {
            LocalDate due = workdayUntil(usual.meetings().get(index).held().on().minusDays(9));
            missed.add(MissedMeeting.noShow(MeetingId.of("x" + (index + 4)), Occurrence.of(due), Party.MENTEE));
        }
        return usual.toBuilder().missedMeetings(missed).build();
    }

    static MentoringRelationship messagesAfterBeingAskedToStop(MentoringRelationship usual) {
        List<StopRequest> requests = new ArrayList<>(usual.contacts().stopRequests());
        requests.add(StopRequest.of(StopRequestId.of("q9"), Party.MENTEE, Occurrence.of(2025, 10, 20))
                .limitedTo(StopScope.OUTSIDE_AGREED_HOURS));
        List<Contact> contacts = new ArrayList<>(usual.contacts().contacts());
        for (int i = 1; i <= 3; i++) {
            Occurrence made = Occurrence.of(LocalDate.of(2025, 10, 19).plusDays(6L * i));
            contacts.add(Contact.of(ContactId.of("k9" + i), Party.MENTOR, made, ContactTime.OUTSIDE_AGREED_HOURS));
        }
        return usual.toBuilder().contacts(Contacts.of(contacts, requests)).build();
    }

    /** From winter on the mentor writes every week. */
    static MentoringRelationship grewDependent(MentoringRelationship usual) {
        List<Contact> contacts = new ArrayList<>(usual.contacts().contacts());
        for (int i = 1; i <= 9; i++) {
            LocalDate made = workday(LocalDate.of(2026, 2, 11).plusWeeks(i));
            contacts.add(Contact.of(
                    ContactId.of("k9" + i), Party.MENTOR, Occurrence.of(made), ContactTime.WITHIN_AGREED_HOURS));
        }
        return usual.toBuilder()
                .contacts(Contacts.of(contacts, usual.contacts().stopRequests()))
                .build();
    }

    /** Their own contract was for eight months. */
    static MentoringRelationship metAfterTheEnd(MentoringRelationship usual) {
        Term term = Term.of(ProgrammeYear.TERM.start(), LocalDate.of(2026, Month.APRIL, 30));
        MentoringContract shorter = new MentoringContract(usual.contract().versions().stream()
                .map(version -> version.toBuilder().term(term).build())
                .toList());
        PhaseHistory phases = new PhaseHistory(usual.phases().entries().stream()
                .filter(entry -> entry.phase() != Phase.WINDING_UP)
                .toList());
        return usual.toBuilder().contract(shorter).phases(phases).build();
    }
}
