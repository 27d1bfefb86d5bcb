package io.github.mentoring4j.ethics.followup;

import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;

/**
 * When somebody should ask. The day of a limit is in time.
 *
 * @param firstMeetingDays the days after the match within which the two are to have met, 1 to 366
 * @param silentDays the days after a meeting within which they are to have met again, 1 to 366
 * @param askedDays the days within which one of them is to have been asked, again and again, 1 to 366
 */
public record FollowUpLimits(int firstMeetingDays, int silentDays, int askedDays) {

    private static final FollowUpLimits USUAL = new FollowUpLimits(30, 60, 120);

    /**
     * Checks the ranges.
     *
     * @throws InvalidRecordException if a number is out of range
     */
    public FollowUpLimits {
        Invariants.of(FollowUpLimits.class)
                .within("firstMeetingDays", firstMeetingDays, 1, 366)
                .within("silentDays", silentDays, 1, 366)
                .within("askedDays", askedDays, 1, 366)
                .orThrow();
    }

    /**
     * The first meeting within 30 days, no more than 60 days without one, asked every 120 days.
     *
     * @return always the same
     */
    public static FollowUpLimits usual() {
        return USUAL;
    }
}
