package io.github.mentoring4j.commitment;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.participant.Responsibility;
import io.github.mentoring4j.participant.Role;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * That the mentee knows and accepts their responsibility for the relationship.
 *
 * @param given when
 * @param responsibilities which of the mentee's eight were accepted, in their order; at least one
 */
public record Acceptance(Occurrence given, Set<Responsibility> responsibilities) {

    /**
     * Copies the responsibilities.
     *
     * @throws InvalidRecordException if there is none, or one is not the mentee's
     */
    public Acceptance {
        Objects.requireNonNull(given, "given");
        boolean mentees = responsibilities.stream().allMatch(each -> each.role() == Role.MENTEE);
        Invariants.of(Acceptance.class)
                .require(!responsibilities.isEmpty(), "responsibilities", FaultCode.TOO_FEW, "1")
                .require(mentees, "responsibilities", FaultCode.NOT_ONE_OF, names())
                .orThrow();
        responsibilities = Collections.unmodifiableSet(EnumSet.copyOf(responsibilities));
    }

    private static String names() {
        return String.join(
                ", ",
                Role.MENTEE.responsibilities().stream().map(Responsibility::key).toList());
    }

    /**
     * An acceptance of all eight.
     *
     * @param given when
     * @return the acceptance
     */
    public static Acceptance of(Occurrence given) {
        return new Acceptance(given, EnumSet.copyOf(Role.MENTEE.responsibilities()));
    }

    /**
     * Whether all that a mentee answers for was accepted.
     *
     * @return true if none of the eight is missing
     */
    public boolean isWhole() {
        return responsibilities.containsAll(Role.MENTEE.responsibilities());
    }
}
