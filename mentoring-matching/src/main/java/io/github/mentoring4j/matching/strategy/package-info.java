/**
 * How pairs are chosen from all that may be made.
 *
 * <p>A {@link io.github.mentoring4j.matching.strategy.MatchingStrategy} is one method from a graph to an assignment; a lambda will
 * do for one of your own. Ready-made are
 *
 * <ul>
 *   <li>{@link io.github.mentoring4j.matching.strategy.MatchingStrategy#optimal}: the most people, then the highest total;
 *   <li>{@link io.github.mentoring4j.matching.strategy.MatchingStrategy#fair}: the most people, then nobody worse off than need be;
 *   <li>{@link io.github.mentoring4j.matching.strategy.MatchingStrategy#stable}: no two would leave their partners for each other;
 *   <li>{@link io.github.mentoring4j.matching.strategy.MatchingStrategy#shortlist}: several candidates to choose from;
 *   <li>{@link io.github.mentoring4j.matching.strategy.MatchingStrategy#highestTotal}: the highest total, however few are matched;
 *   <li>{@link io.github.mentoring4j.matching.strategy.MatchingStrategy#greedy}: the best pair first.
 * </ul>
 *
 * <p>A {@link io.github.mentoring4j.matching.strategy.CertifyingStrategy} proves what it gives by prices, and a {@link
 * io.github.mentoring4j.matching.strategy.FairStrategy} by more of them. A {@link
 * io.github.mentoring4j.matching.strategy.MatchingProgress} hears how far the work has come.
 */
@NullMarked
package io.github.mentoring4j.matching.strategy;

import org.jspecify.annotations.NullMarked;
