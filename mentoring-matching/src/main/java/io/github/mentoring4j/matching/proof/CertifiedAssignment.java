package io.github.mentoring4j.matching.proof;

import io.github.mentoring4j.matching.graph.Assignment;
import java.util.Objects;

/**
 * An assignment with the proof that no other is better.
 *
 * @param assignment the arcs taken
 * @param certificate the prices that prove it
 */
public record CertifiedAssignment(Assignment assignment, Certificate certificate) {

    /** Requires both. */
    public CertifiedAssignment {
        Objects.requireNonNull(assignment, "assignment");
        Objects.requireNonNull(certificate, "certificate");
    }
}
