/**
 * Proofs that a plan is as good as a strategy says, and verifiers that trust nothing of what made them.
 *
 * <p>A {@link io.github.mentoring4j.matching.proof.Certificate} of prices comes with an optimal assignment; an {@link
 * io.github.mentoring4j.matching.proof.OptimalityVerifier} checks the two against the graph in one linear pass, and a {@link
 * io.github.mentoring4j.matching.proof.StabilityVerifier} looks for two people who would both rather have each other. A {@link
 * io.github.mentoring4j.matching.proof.FairnessCertificate} proves that no pair need be as low as a threshold, and nobody left out.
 * A {@link io.github.mentoring4j.matching.proof.ChoicesVerifier} sees whether any of some offers can be taken up.
 * Each verifier gives a {@link io.github.mentoring4j.matching.proof.Verification}. Nothing here uses any part of a solver.
 */
@NullMarked
package io.github.mentoring4j.matching.proof;

import org.jspecify.annotations.NullMarked;
