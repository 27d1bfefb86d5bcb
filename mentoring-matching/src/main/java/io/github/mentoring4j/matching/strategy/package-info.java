/**
 * How pairs are chosen from all that may be made.
 *
 * <p>A {@link io.github.mentoring4j.matching.strategy.MatchingStrategy} is one method from a graph to an assignment. {@link
 * io.github.mentoring4j.matching.strategy.MatchingStrategy#optimal}, {@link
 * io.github.mentoring4j.matching.strategy.MatchingStrategy#highestTotal} and {@link
 * io.github.mentoring4j.matching.strategy.MatchingStrategy#greedy} are ready-made; a lambda will do for one of your own. A {@link
 * io.github.mentoring4j.matching.strategy.CertifyingStrategy} proves what it gives. A {@link
 * io.github.mentoring4j.matching.strategy.MatchingProgress} hears how far the work has come.
 */
@NullMarked
package io.github.mentoring4j.matching.strategy;

import org.jspecify.annotations.NullMarked;
