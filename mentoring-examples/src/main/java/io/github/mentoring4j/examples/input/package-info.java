/**
 * Files in: read once, checked wholly, every fault told with its place.
 *
 * <p>An {@link io.github.mentoring4j.examples.input.InputFile} is a file's bytes under the name that the user gave; what is
 * wrong with it gathers in {@link io.github.mentoring4j.examples.input.InputFaults} as {@link
 * io.github.mentoring4j.examples.input.FileFault}s, and {@link
 * io.github.mentoring4j.examples.input.InputFaults#throwIfAny} ends the run with all of them at once. {@link
 * io.github.mentoring4j.examples.input.JsonInput} reads a record from a JSON file, {@link
 * io.github.mentoring4j.examples.input.TableReader} a {@link io.github.mentoring4j.examples.input.Table} from CSV.
 *
 * <p>No fault shows what stands in a cell or a value; ids and names of columns are shown.
 */
@NullMarked
package io.github.mentoring4j.examples.input;

import org.jspecify.annotations.NullMarked;
