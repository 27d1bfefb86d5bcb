package io.github.mentoring4j.confidentiality;

import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Who outside the pair may hear what.
 *
 * @param audience who
 * @param kinds what they may hear; at least one kind, in the order of the kinds
 */
public record SharingRule(Audience audience, Set<InformationKind> kinds) {

    /**
     * Copies the kinds.
     *
     * @throws InvalidRecordException if there is no kind
     */
    public SharingRule {
        Objects.requireNonNull(audience, "audience");
        Invariants.of(SharingRule.class)
                .require(!kinds.isEmpty(), "kinds", FaultCode.TOO_FEW, "1")
                .orThrow();
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    }

    /**
     * A rule.
     *
     * @param audience who
     * @param kinds what they may hear
     * @return the rule
     * @throws InvalidRecordException as the constructor
     */
    public static SharingRule of(Audience audience, InformationKind... kinds) {
        return new SharingRule(audience, Set.copyOf(List.of(kinds)));
    }
}
