/**
 * What every matching strategy owes, as a test to extend, for jqwik; and requests, graphs and plans to try things on.
 *
 * <p>{@link io.github.mentoring4j.testkit.matching.MatchingStrategyContract} asks for the strategy and puts it to the laws, over
 * the graphs of {@link io.github.mentoring4j.testkit.matching.MatchingArbitraries}. What
 * is best in a small graph, {@link io.github.mentoring4j.testkit.matching.EveryAssignment} tells by trying everything.
 *
 * <p>{@link io.github.mentoring4j.testkit.matching.RequestArbitraries} gives requests of people, {@link
 * io.github.mentoring4j.testkit.matching.PlanArbitraries} the plans that come of them; {@link
 * io.github.mentoring4j.testkit.matching.GroupArbitraries} and {@link io.github.mentoring4j.testkit.matching.PeerArbitraries} do the
 * same for groups and peers.
 */
@NullMarked
package io.github.mentoring4j.testkit.matching;

import org.jspecify.annotations.NullMarked;
