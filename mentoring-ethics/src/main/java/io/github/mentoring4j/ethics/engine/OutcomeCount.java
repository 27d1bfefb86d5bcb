package io.github.mentoring4j.ethics.engine;

import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.Objects;

/**
 * How many subjects came to an outcome, or to one of several that follow each other.
 *
 * @param worst the first of the outcomes counted
 * @param mildest the last of them; the same as the worst if one alone is counted
 * @param count how many subjects
 */
public record OutcomeCount(Outcome worst, Outcome mildest, long count) {

    /**
     * Checks the order.
     *
     * @throws InvalidRecordException if the mildest outcome outweighs the worst, or the count is negative
     */
    public OutcomeCount {
        Objects.requireNonNull(worst, "worst");
        Objects.requireNonNull(mildest, "mildest");
        Invariants.of(OutcomeCount.class)
                .require(worst.compareTo(mildest) <= 0, "mildest", FaultCode.CONTRADICTION, "worst")
                .require(count >= 0, "count", FaultCode.TOO_SMALL, "0")
                .orThrow();
    }

    /**
     * Whether several outcomes are counted together.
     *
     * @return false if the count is for one outcome alone
     */
    public boolean merged() {
        return worst != mildest;
    }

    /**
     * Whether an outcome is counted here.
     *
     * @param outcome any outcome
     * @return true if it is neither worse than the worst nor milder than the mildest
     */
    public boolean covers(Outcome outcome) {
        return worst.compareTo(outcome) <= 0 && outcome.compareTo(mildest) <= 0;
    }
}
