package io.github.mentoring4j.matching.proof;

import java.util.Objects;

/**
 * What proves that an assignment is fair: as many people as can be, then no pair below a score that could be higher, then the
 * highest total.
 *
 * @param threshold the score that no pair lies below; means nothing if no pair is made
 * @param people prices that prove, scores left out, that as many people are matched as can be
 * @param total prices that prove, among the pairs that do not lie below the threshold, that the total is the highest
 * @param above the most people who can be matched by pairs above the threshold alone, scores left out, as proof that they are
 *     fewer; its arcs are numbered among these pairs
 */
public record FairnessCertificate(int threshold, Certificate people, Certificate total, CertifiedAssignment above) {

    /**
     * Takes all.
     *
     * @throws NullPointerException if anything is null
     */
    public FairnessCertificate {
        Objects.requireNonNull(people, "people");
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(above, "above");
    }
}
