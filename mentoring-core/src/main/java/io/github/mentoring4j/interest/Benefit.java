package io.github.mentoring4j.interest;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.Objects;
import java.util.Optional;

/**
 * Something of worth that one of the two gave the other.
 *
 * @param id identifies it within the relationship
 * @param kind what kind of benefit
 * @param by who gave it; the other received it
 * @param given when
 * @param worth what it was worth in whole units of the programme's currency, 0 or more; empty if nobody knows
 */
public record Benefit(BenefitId id, BenefitKind kind, Party by, Occurrence given, Optional<Integer> worth) {

    /**
     * Checks the worth.
     *
     * @throws InvalidRecordException if it is negative
     */
    public Benefit {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(given, "given");
        Invariants.of(Benefit.class)
                .require(worth.isEmpty() || worth.get() >= 0, "worth", FaultCode.TOO_SMALL, "0")
                .orThrow();
    }

    /**
     * A benefit of known worth.
     *
     * @param id identifies it within the relationship
     * @param kind what kind of benefit
     * @param by who gave it
     * @param given when
     * @param worth what it was worth, 0 or more
     * @return the benefit
     * @throws InvalidRecordException as the constructor
     */
    public static Benefit of(BenefitId id, BenefitKind kind, Party by, Occurrence given, int worth) {
        return new Benefit(id, kind, by, given, Optional.of(worth));
    }
}
