package io.github.mentoring4j.contract;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.participant.Party;
import java.util.Objects;

/**
 * That one of the two signed a version of the contract.
 *
 * @param party who
 * @param when when
 */
public record Signature(Party party, Occurrence when) {

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if one is null
     */
    public Signature {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(when, "when");
    }

    /**
     * A signature.
     *
     * @param party who
     * @param when when
     * @return the signature
     */
    public static Signature of(Party party, Occurrence when) {
        return new Signature(party, when);
    }
}
