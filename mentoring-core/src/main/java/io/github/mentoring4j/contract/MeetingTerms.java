package io.github.mentoring4j.contract;

import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Objects;

/**
 * How often, how long and where the two meet.
 *
 * @param count the number of meetings agreed, 1 to 1,000
 * @param length the length of one meeting, a minute to a day
 * @param intervalDays the days between meetings, 1 to 366
 * @param place where
 */
public record MeetingTerms(
        @Min(value = LEAST, message = "{io.github.mentoring4j.contract.FewMeetings.message}")
        int count,

        Duration length,
        int intervalDays,
        MeetingPlace place) {

    /** Fewer meetings than this make no course of development; a validator says so. */
    static final int LEAST = 3;

    private static final Duration SHORTEST = Duration.ofMinutes(1);

    private static final Duration LONGEST = Duration.ofDays(1);

    /**
     * Checks the ranges.
     *
     * @throws InvalidRecordException if a number is out of range
     */
    public MeetingTerms {
        Objects.requireNonNull(place, "place");
        Invariants.of(MeetingTerms.class)
                .within("count", count, 1, 1000)
                .within("length", length, SHORTEST, LONGEST)
                .within("intervalDays", intervalDays, 1, 366)
                .orThrow();
    }

    /**
     * Terms.
     *
     * @param count the number of meetings
     * @param length the length of one
     * @param intervalDays the days between meetings
     * @param place where
     * @return the terms
     * @throws InvalidRecordException as the constructor
     */
    public static MeetingTerms of(int count, Duration length, int intervalDays, MeetingPlace place) {
        return new MeetingTerms(count, length, intervalDays, place);
    }
}
