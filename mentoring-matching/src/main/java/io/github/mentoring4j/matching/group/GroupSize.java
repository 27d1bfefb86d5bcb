package io.github.mentoring4j.matching.group;

import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.Invariants;

/**
 * How many mentees a group has.
 *
 * @param least below this it is not held, from one
 * @param most above this nobody learns, at least as many, to {@value Candidate#GREATEST_CAPACITY}
 */
public record GroupSize(int least, int most) {

    /**
     * Checks both.
     *
     * @throws io.github.mentoring4j.validation.InvalidRecordException if either lies outside, or the most is below the least
     */
    public GroupSize {
        Invariants.of(GroupSize.class)
                .within("least", least, 1, Candidate.GREATEST_CAPACITY)
                .within("most", most, 1, Candidate.GREATEST_CAPACITY)
                .require(least <= most, "most", FaultCode.TOO_SMALL, Integer.toString(least))
                .orThrow();
    }

    /**
     * A size.
     *
     * @param least the fewest mentees
     * @param most the most mentees
     * @return the size
     * @throws io.github.mentoring4j.validation.InvalidRecordException as the constructor
     */
    public static GroupSize of(int least, int most) {
        return new GroupSize(least, most);
    }
}
