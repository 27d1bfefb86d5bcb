/**
 * What only a person at a terminal sees.
 *
 * <p>{@link io.github.mentoring4j.examples.terminal.ProgressBar} tells how far long work has come and leaves nothing behind;
 * {@link io.github.mentoring4j.examples.terminal.Terminal} tells whether anybody is there to see it, and {@link
 * io.github.mentoring4j.examples.terminal.Stop} lets Ctrl-C end the work between two files rather than within one.
 */
@NullMarked
package io.github.mentoring4j.examples.terminal;

import org.jspecify.annotations.NullMarked;
