package io.github.mentoring4j.matching.proof;

import io.github.mentoring4j.matching.graph.Assignment;
import java.util.Objects;

/**
 * An assignment with the proof that it is fair.
 *
 * @param assignment the arcs taken
 * @param certificate what {@link FairnessVerifier} accepts as proof
 */
public record FairAssignment(Assignment assignment, FairnessCertificate certificate) {

    /**
     * Takes both.
     *
     * @throws NullPointerException if either is null
     */
    public FairAssignment {
        Objects.requireNonNull(assignment, "assignment");
        Objects.requireNonNull(certificate, "certificate");
    }
}
