/**
 * Exact solvers on primitive arrays. Not exported: strategies are the way in, and {@link
 * io.github.mentoring4j.matching.solver.OptimalSolver} is theirs, with {@link
 * io.github.mentoring4j.matching.solver.DeferredAcceptance} for stable plans and {@link
 * io.github.mentoring4j.matching.solver.LowestPair} for fair ones, and {@link
 * io.github.mentoring4j.matching.solver.PossibleArcs} for what can be offered.
 *
 * <p>Where mentees may have several mentors, or the total alone counts, {@code ShortestPaths} does all. Else {@code UnitMentees}
 * lets a {@code MaximumMatching} find out who can be matched, and a {@code Partition} part the graph where mentees compete from
 * the rest; in either part one side is matched in full. {@code ProblemSolver} chooses for each:
 *
 * <ul>
 *   <li>{@code DenseSolver} for full rows of 32 bits: column reduction, row reduction, shortest augmenting paths, and an
 *       auction first where those are long;
 *   <li>{@code SparseSolver}: {@code Augmentation} alone where many places stay empty; an {@code Auction}, a {@code Reduction} and a
 *       {@code JointAugmentation} first where none do. Where few do, a {@code FilledProblem} makes it none.
 * </ul>
 *
 * <p>All pause at a {@link io.github.mentoring4j.matching.solver.Checkpoint} at least every few thousand rows, to tell how far they
 * have come and to be stopped.
 *
 * <p>All give prices, so whatever they do is proven by {@link io.github.mentoring4j.matching.proof.OptimalityVerifier}, which uses
 * nothing of theirs. Nothing depends on the order of the input, for the graph has none.
 */
@NullMarked
package io.github.mentoring4j.matching.solver;

import org.jspecify.annotations.NullMarked;
