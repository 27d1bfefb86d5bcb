package io.github.mentoring4j.meeting;

import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.time.Duration;
import java.util.Optional;

/**
 * How the two kept to the time of a meeting, as far as that is on record.
 *
 * @param agreedLength how long it was to last, where that differs from the contract; more than nothing and at most a day
 * @param mentorLateMinutes how late the mentor came; 0 to 1,440, 0 for in time
 * @param menteeLateMinutes how late the mentee came; 0 to 1,440, 0 for in time
 */
public record Attendance(
        Optional<Duration> agreedLength, Optional<Integer> mentorLateMinutes, Optional<Integer> menteeLateMinutes) {

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private static final Attendance NONE = new Attendance(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Checks the ranges.
     *
     * @throws InvalidRecordException if a length of time is out of range
     */
    public Attendance {
        Invariants.of(Attendance.class)
                .within("agreedLength", agreedLength.orElse(Meeting.SHORTEST), Meeting.SHORTEST, Meeting.LONGEST)
                .within("mentorLateMinutes", mentorLateMinutes.orElse(0), 0, MINUTES_OF_A_DAY)
                .within("menteeLateMinutes", menteeLateMinutes.orElse(0), 0, MINUTES_OF_A_DAY)
                .orThrow();
    }

    /**
     * Nothing on record.
     *
     * @return neither length nor lateness
     */
    public static Attendance none() {
        return NONE;
    }

    /**
     * How late each came to a meeting of the usual length.
     *
     * @param mentorLateMinutes how late the mentor came
     * @param menteeLateMinutes how late the mentee came
     * @return the attendance
     * @throws InvalidRecordException as the constructor
     */
    public static Attendance of(int mentorLateMinutes, int menteeLateMinutes) {
        return new Attendance(Optional.empty(), Optional.of(mentorLateMinutes), Optional.of(menteeLateMinutes));
    }

    /**
     * This attendance at a meeting that was agreed to last otherwise than usual.
     *
     * @param length how long it was to last
     * @return a changed copy
     * @throws InvalidRecordException as the constructor
     */
    public Attendance agreedToLast(Duration length) {
        return new Attendance(Optional.of(length), mentorLateMinutes, menteeLateMinutes);
    }

    /**
     * How late one of the two came.
     *
     * @param party which
     * @return the minutes, or empty if that is not on record
     */
    public Optional<Integer> lateMinutes(Party party) {
        return party == Party.MENTOR ? mentorLateMinutes : menteeLateMinutes;
    }
}
