/**
 * The command line program {@code mentoring}.
 *
 * <p>{@link io.github.mentoring4j.examples.Mentoring} is its entry; each subcommand has a package of its own. They share
 * {@link io.github.mentoring4j.examples.input} (files in, every fault told), {@link io.github.mentoring4j.examples.output}
 * (files out, all or none) and {@link io.github.mentoring4j.examples.page} (how HTML looks). {@link
 * io.github.mentoring4j.examples.ExitCode} lists what the program answers to the shell.
 */
@NullMarked
package io.github.mentoring4j.examples;

import org.jspecify.annotations.NullMarked;
