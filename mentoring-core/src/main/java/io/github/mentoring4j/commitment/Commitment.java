package io.github.mentoring4j.commitment;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.participant.Party;
import java.util.Objects;

/**
 * That one of the two committed themself to something.
 *
 * @param by who
 * @param kind to what
 * @param made when
 */
public record Commitment(Party by, CommitmentKind kind, Occurrence made) {

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if anything is null
     */
    public Commitment {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(made, "made");
    }

    /**
     * A commitment.
     *
     * @param by who
     * @param kind to what
     * @param made when
     * @return the commitment
     */
    public static Commitment of(Party by, CommitmentKind kind, Occurrence made) {
        return new Commitment(by, kind, made);
    }
}
