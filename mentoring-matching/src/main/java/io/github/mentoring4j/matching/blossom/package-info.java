/**
 * An exact solver for pairs within one set of people, on primitive arrays. Not exported: {@link
 * io.github.mentoring4j.matching.peer.PeerRequest} is the way in.
 *
 * <p>{@link io.github.mentoring4j.matching.blossom.BlossomSolver} is Edmonds' weighted blossom algorithm, a primal-dual method,
 * with Galil's lists of the best edges between blossoms: <i>O</i>(<i>n</i><sup>3</sup>) for <i>n</i> people. Everybody has a
 * price. A {@code Search} grows alternating trees along edges that are worth their prices ({@code Prices}) until two trees meet,
 * shrinks the odd cycles that it closes ({@code Nesting}), and moves the prices where it gets no further. Its prices prove what
 * it gives, and {@link io.github.mentoring4j.matching.blossom.BlossomVerifier} checks them, using nothing of the solver.
 *
 * <p>An edge has two darts, one each way: dart <i>d</i> and its reverse <i>d</i> ^ 1 belong to edge <i>d</i> / 2.
 */
@NullMarked
package io.github.mentoring4j.matching.blossom;

import org.jspecify.annotations.NullMarked;
