package io.github.mentoring4j.ethics.guidelines.needs;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Threshold;
import io.github.mentoring4j.ethics.engine.Units;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.guidelines.agenda.Agendas;
import io.github.mentoring4j.ethics.guidelines.course.CourseUnits;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.meeting.Meeting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The last meetings that have an agenda on record, latest first: no more than the policy looks at, and fewer where there are
 * not as many.
 */
final class Recent {

    static final Threshold MEETINGS = Threshold.of("G01.recent-meetings", Units.MEETINGS, 3, 1, 100);

    private final List<Meeting> meetings;
    private final int wanted;

    private Recent(List<Meeting> meetings, int wanted) {
        this.meetings = meetings;
        this.wanted = wanted;
    }

    /** The last of those held on a day or later. */
    static Recent since(LocalDate day, List<Meeting> held, Setting setting) {
        int wanted = setting.limit(MEETINGS);
        List<Meeting> last = new ArrayList<>(Math.min(wanted, held.size()));
        for (int i = held.size() - 1; i >= 0 && last.size() < wanted; i--) {
            Meeting meeting = held.get(i);
            if (meeting.held().on().isBefore(day)) {
                break;
            } else if (!meeting.agenda().isEmpty()) {
                last.add(meeting);
            }
        }
        return new Recent(last, wanted);
    }

    List<Meeting> meetings() {
        return meetings;
    }

    boolean areTooFew() {
        return meetings.size() < wanted;
    }

    /** How many there are and how many it takes. */
    Verdict tooFew(Answer answer) {
        return Verdict.of(answer)
                .saying(Argument.of(meetings.size(), CourseUnits.COUNT), Argument.of(wanted, Units.MEETINGS))
                .restingOn(grounds());
    }

    /** How many meetings were looked at. */
    Argument count() {
        return Argument.of(meetings.size(), Units.MEETINGS);
    }

    /** The meetings, in a list of the caller's own. */
    List<EvidenceRef> grounds() {
        List<EvidenceRef> grounds = new ArrayList<>(meetings.size());
        for (Meeting meeting : meetings) {
            grounds.add(Agendas.ref(meeting));
        }
        return grounds;
    }

    /** A share in percent, rounded up, so that it exceeds a limit in whole percent just where the exact share does. */
    static long percent(int part, int whole) {
        return (100L * part + whole - 1) / whole;
    }
}
