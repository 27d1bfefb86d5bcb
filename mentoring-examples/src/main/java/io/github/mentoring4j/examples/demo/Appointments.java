package io.github.mentoring4j.examples.demo;

import static io.github.mentoring4j.examples.demo.ProgrammeYear.workday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * When a pair meets in its usual year.
 *
 * @param variety what makes the pair differ from others
 * @param days the days of the meetings, all working days
 * @param interval how many days lie between two meetings, more or less
 */
record Appointments(Variety variety, List<LocalDate> days, int interval) {

    /** However many there are, they last until early summer. */
    private static final int COURSE_DAYS = 300;

    /** Copies the list. */
    Appointments {
        days = List.copyOf(days);
    }

    static Appointments of(Variety variety) {
        int meetings = variety.between(6, 10, "meetings");
        int interval = COURSE_DAYS / meetings;
        LocalDate first = ProgrammeYear.TERM.start().plusDays(variety.below(18, "first"));
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < meetings; i++) {
            days.add(workday(first.plusDays((long) i * interval + variety.below(4, "day" + i))));
        }
        return new Appointments(variety, days, interval);
    }

    int count() {
        return days.size();
    }

    LocalDate day(int index) {
        return days.get(index);
    }

    LocalDate first() {
        return days.get(0);
    }

    LocalDate last() {
        return days.get(days.size() - 1);
    }

    /** The index of the meeting at which they begin to set the direction. */
    int direction() {
        return variety.between(1, 2, "direction");
    }

    /** The index of the meeting at which they go to work. */
    int progress() {
        return direction() == 2 && count() > 7 ? variety.between(3, 4, "progress") : 3;
    }
}
