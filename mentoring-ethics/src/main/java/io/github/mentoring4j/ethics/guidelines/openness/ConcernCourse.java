package io.github.mentoring4j.ethics.guidelines.openness;

import io.github.mentoring4j.openness.Concern;
import io.github.mentoring4j.openness.ConcernKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What became of a concern; the constants stand in the order in which one outweighs the next. */
enum ConcernCourse {
    /** Kept from the partner beyond the limit, and still is, or was to the end. */
    KEPT,
    /** Taken up with the partner, beyond the limit. */
    LATE,
    /** Not taken up, with days left, or days left when the relationship ended. */
    OPEN,
    /** Taken up with the partner in time. */
    SETTLED,
    /** About somebody's safety: need not be taken up with the partner. */
    SAFETY,
    /** Raised after the relationship had ended. */
    AFTERWARDS;

    static ConcernCourse of(Concern concern, LocalDate last, int limit) {
        if (concern.raised().on().isAfter(last)) {
            return AFTERWARDS;
        } else if (concern.kind() == ConcernKind.SAFETY) {
            return SAFETY;
        }
        boolean late = days(concern, last) > limit;
        if (concern.takenUp().isEmpty()) {
            return late ? KEPT : OPEN;
        }
        return late ? LATE : SETTLED;
    }

    /** For how many days a concern was kept from the partner, to the last day at most where it was never taken up. */
    static long days(Concern concern, LocalDate last) {
        LocalDate until =
                concern.takenUp().isPresent() ? concern.takenUp().get().on() : last;
        return ChronoUnit.DAYS.between(concern.raised().on(), until);
    }
}
