/**
 * What every matching strategy owes, as a test to extend, for jqwik; and graphs to try one on.
 *
 * <p>{@link io.github.mentoring4j.testkit.matching.MatchingStrategyContract} asks for the strategy and puts it to the laws, over
 * the graphs of {@link io.github.mentoring4j.testkit.matching.MatchingArbitraries}.
 */
@NullMarked
package io.github.mentoring4j.testkit.matching;

import org.jspecify.annotations.NullMarked;
