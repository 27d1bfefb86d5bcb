/**
 * Measurements side by side with peers. Every benchmark first asserts that both sides give results of the same worth, and
 * figures are quoted as ratios within one run.
 */
@NullMarked
package io.github.mentoring4j.benchmarks;

import org.jspecify.annotations.NullMarked;
