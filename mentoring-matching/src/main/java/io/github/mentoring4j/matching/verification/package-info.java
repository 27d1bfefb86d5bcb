/**
 * Whether a plan is what it says, checked against the request alone.
 *
 * <p>{@link io.github.mentoring4j.matching.verification.PlanVerifier} asks the criteria of the request for itself, and hands what it
 * found to the {@linkplain io.github.mentoring4j.matching.proof verifiers of graphs}. It uses nothing of what compiles, solves or
 * explains, so whoever mistrusts a plan need read no more than these two packages. {@link
 * io.github.mentoring4j.matching.verification.PeerVerifier} and {@link
 * io.github.mentoring4j.matching.verification.GroupVerifier} do the same for peers and groups.
 */
@NullMarked
package io.github.mentoring4j.matching.verification;

import org.jspecify.annotations.NullMarked;
