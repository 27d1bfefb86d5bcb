/**
 * Records from a seed, for plain JUnit tests, demonstrations and benchmarks.
 *
 * <p>{@link io.github.mentoring4j.testkit.samples.Samples} draws from the same arbitraries that properties use.
 */
@NullMarked
package io.github.mentoring4j.testkit.samples;

import org.jspecify.annotations.NullMarked;
