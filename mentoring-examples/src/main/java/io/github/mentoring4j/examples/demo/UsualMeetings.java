package io.github.mentoring4j.examples.demo;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.meeting.AgendaItem;
import io.github.mentoring4j.meeting.Attendance;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.MeetingConduct;
import io.github.mentoring4j.meeting.MeetingId;
import io.github.mentoring4j.meeting.Preparation;
import io.github.mentoring4j.meeting.ReflectionNote;
import io.github.mentoring4j.participant.MentorRole;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Party;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The meetings that a pair holds: prepared and led by the mentee but for a lapse now and then, which happens to anybody.
 *
 * @param appointments when they meet
 */
record UsualMeetings(Appointments appointments) {

    List<Meeting> all() {
        List<Meeting> meetings = new ArrayList<>();
        for (int i = 0; i < appointments.count(); i++) {
            meetings.add(meeting(i));
        }
        return meetings;
    }

    private Meeting meeting(int index) {
        Variety variety = appointments.variety();
        Occurrence held = Occurrence.of(appointments.day(index));
        Duration length = UsualContract.length(variety).plusMinutes(5L * variety.between(-2, 3, "late" + index));
        List<AgendaItem> agenda = new UsualAgenda(appointments, index).items();
        return new Meeting(MeetingId.of("m" + (index + 1)), held, length, agenda)
                .attended(
                        Attendance.of(variety.below(4, "mentor late" + index), variety.below(6, "mentee late" + index)))
                .prepared(preparation(index, held))
                .conducted(conduct(index));
    }

    /** Of any three meetings in a row, one at most lacks the preparation, the agenda or the note. */
    private Preparation preparation(int index, Occurrence held) {
        Variety variety = appointments.variety();
        boolean unprepared = index % 3 == 1 && variety.oneIn(5, "unprepared" + index);
        boolean withoutAgenda = index % 3 == 0 && variety.oneIn(5, "without agenda" + index);
        boolean withoutNote = index % 3 == 2 && variety.oneIn(4, "without note" + index);
        List<ReflectionNote> notes = new ArrayList<>();
        if (!withoutNote) {
            notes.add(note(Party.MENTEE, held, variety.below(4, "note" + index)));
        }
        if (variety.oneIn(3, "mentors note" + index)) {
            notes.add(note(Party.MENTOR, held, variety.below(2, "mentors note" + index)));
        }
        return Preparation.of(
                unprepared ? Parties.MENTOR : Parties.BOTH,
                withoutAgenda ? Parties.NEITHER : orBoth(Parties.MENTEE, "agenda" + index),
                notes.toArray(ReflectionNote[]::new));
    }

    private static ReflectionNote note(Party by, Occurrence held, int daysLater) {
        return ReflectionNote.of(by, Occurrence.of(held.on().plusDays(daysLater)));
    }

    /** Many a mentor calls for the first meeting; after that the mentee takes the initiative. */
    private MeetingConduct conduct(int index) {
        MentorRole role = appointments.variety().oneOf(List.of(MentorRole.values()), "role" + index);
        return MeetingConduct.of(orBoth(index == 0 ? Parties.MENTOR : Parties.MENTEE, "initiative" + index), role);
    }

    private Parties orBoth(Parties usually, String what) {
        return appointments.variety().oneIn(4, what) ? Parties.BOTH : usually;
    }
}
