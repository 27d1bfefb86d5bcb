/**
 * Somebody else's solver as a matching strategy.
 *
 * <p>{@link io.github.mentoring4j.examples.solver.OrToolsStrategy} puts Google's OR-Tools behind the one method of {@link
 * io.github.mentoring4j.matching.strategy.MatchingStrategy}. Whoever uses it brings the solver: it is no part of the program.
 */
@NullMarked
package io.github.mentoring4j.examples.solver;

import org.jspecify.annotations.NullMarked;
