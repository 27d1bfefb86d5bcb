package io.github.mentoring4j.meeting;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;

/**
 * A meeting that was agreed and did not take place.
 *
 * <p>Ordered by the day it was due, then by id.
 *
 * @param id identifies it within the relationship; no meeting has the same
 * @param due the day it was to take place
 * @param happened when it fell through: the day it was cancelled, not after it was due, or the day somebody did not come
 * @param why one of the two cancelled it, with the notice that the two days allow, or did not come
 */
public record MissedMeeting(MeetingId id, LocalDate due, Occurrence happened, Miss why)
        implements Comparable<MissedMeeting> {

    private static final Comparator<MissedMeeting> ORDER =
            Comparator.comparing(MissedMeeting::due).thenComparing(MissedMeeting::id);

    /** A day has 25 hours when the clocks are put back. */
    private static final long LONGEST_DAY_HOURS = 25;

    /**
     * Checks the days against each other.
     *
     * @throws InvalidRecordException if it was cancelled after it was due or with more notice than there was time, or
     *     somebody failed to come on another day than that
     */
    public MissedMeeting {
        Objects.requireNonNull(id, "id");
        long daysAhead = ChronoUnit.DAYS.between(happened.on(), due);
        Invariants.of(MissedMeeting.class)
                .notBefore("due", due, "happened", happened.on())
                .require(daysAhead <= 0 || why instanceof Miss.Cancelled, "happened", FaultCode.TOO_EARLY, "due")
                .require(
                        why.match(each -> each.noticeHours() <= (daysAhead + 1) * LONGEST_DAY_HOURS, each -> true),
                        "why.noticeHours",
                        FaultCode.CONTRADICTION,
                        "happened")
                .orThrow();
    }

    /**
     * A meeting that one of the two cancelled.
     *
     * @param id identifies it within the relationship
     * @param due the day it was to take place
     * @param cancelled when it was cancelled
     * @param by who cancelled
     * @param noticeHours how many hours before the meeting
     * @return the missed meeting
     * @throws InvalidRecordException as the constructor
     */
    public static MissedMeeting cancelled(
            MeetingId id, LocalDate due, Occurrence cancelled, Party by, int noticeHours) {
        return new MissedMeeting(id, due, cancelled, new Miss.Cancelled(by, noticeHours));
    }

    /**
     * A meeting to which one of the two did not come.
     *
     * @param id identifies it within the relationship
     * @param due when it was to take place
     * @param by who did not come
     * @return the missed meeting
     */
    public static MissedMeeting noShow(MeetingId id, Occurrence due, Party by) {
        return new MissedMeeting(id, due.on(), due, new Miss.NoShow(by));
    }

    /** Compares by the day it was due, then the id. */
    @Override
    public int compareTo(MissedMeeting other) {
        return ORDER.compare(this, other);
    }
}
