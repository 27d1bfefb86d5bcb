package io.github.mentoring4j.matching.group;

import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.Invariants;
import java.util.Objects;

/**
 * A group that is held for its pinned mentees and is under its least size.
 *
 * <p>Why nobody else is in it, {@link io.github.mentoring4j.matching.plan.MatchPlan#openMentors} tells of the mentor.
 *
 * @param mentor the mentor
 * @param missing how many mentees it lacks of the least size, from one
 */
public record ShortGroup(ParticipantId mentor, int missing) implements Comparable<ShortGroup> {

    /**
     * Checks the number.
     *
     * @throws NullPointerException if the mentor is null
     * @throws io.github.mentoring4j.validation.InvalidRecordException if nobody is missing
     */
    public ShortGroup {
        Objects.requireNonNull(mentor, "mentor");
        Invariants.of(ShortGroup.class)
                .require(missing >= 1, "missing", FaultCode.TOO_SMALL, "1")
                .orThrow();
    }

    /** Compares by the mentor's id. */
    @Override
    public int compareTo(ShortGroup other) {
        return mentor.compareTo(other.mentor);
    }
}
