/**
 * Files out: all of them or none.
 *
 * <p>{@link io.github.mentoring4j.examples.output.OutputFiles} gathers what a run makes and writes it in one go at its end.
 */
@NullMarked
package io.github.mentoring4j.examples.output;

import org.jspecify.annotations.NullMarked;
