package io.github.mentoring4j.matching.group;

import io.github.mentoring4j.matching.plan.WhyNot;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.Invariants;
import java.util.Objects;

/**
 * Why a mentee is not in a mentor's group.
 *
 * <p>The answer is that for pairs. A mentee who is pinned to another group, and a mentor whose group is full of pinned mentees, are
 * {@linkplain WhyNot.Forbidden#pinnedFull full by pins}: the pin binds. Where there is a {@linkplain WhyNot.Costs cost}, it is that
 * of the groups with the mentee pinned to this one, which is held then.
 *
 * @param answer what forbids it, or what it would cost
 * @param missing how many mentees more would be missing from the least size of groups with pinned mentees, this one among them;
 *     zero if there is no cost. Above zero the group cannot be made as large as it has to be, unless others become too small
 * @param exact whether the cost is what the best groups with this pair lose against the best without; true if there is no cost. It
 *     is not where a search ended before it was done, or not all pairs were considered: then the cost is that of what was found,
 *     and can be a gain
 */
public record GroupWhyNot(WhyNot answer, int missing, boolean exact) {

    /**
     * Checks the number.
     *
     * @throws NullPointerException if there is no answer
     * @throws io.github.mentoring4j.validation.InvalidRecordException if the number is negative
     */
    public GroupWhyNot {
        Objects.requireNonNull(answer, "answer");
        Invariants.of(GroupWhyNot.class)
                .require(missing >= 0, "missing", FaultCode.TOO_SMALL, "0")
                .orThrow();
    }
}
