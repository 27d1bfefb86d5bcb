/**
 * Records as JSON, at the border of a system: read strictly, with every fault at once, and written canonically.
 *
 * <p>{@link io.github.mentoring4j.jackson.RecordReader} turns bytes into a {@link io.github.mentoring4j.jackson.Reading}: the
 * record, or all that is wrong with the document, each {@link io.github.mentoring4j.validation.Fault} with its path. {@link
 * io.github.mentoring4j.jackson.RecordWriter} turns a record into bytes, the same ones on every machine; reading them gives an
 * equal record. Both work for the library's records and for an application's own, without annotations:
 *
 * <pre>{@code
 * Reading<Pair> reading = RecordReader.of().read(Pair.class, bytes);
 * String told = reading.match(pair -> "a pair", faults -> faults.size() + " faults");
 * }</pre>
 *
 * <p>An application that has a mapper of its own registers the {@link io.github.mentoring4j.jackson.MentoringModule}; then the
 * library's types look the same wherever they stand among the application's. {@link
 * io.github.mentoring4j.jackson.RecordSchema} says what the reader accepts as JSON Schema.
 *
 * <h2>How types look</h2>
 *
 * <table>
 *   <caption>Types and their JSON</caption>
 *   <tr><th>type</th><th>JSON</th><th>absent, or null</th></tr>
 *   <tr><td>record</td><td>an object, a property for each component by its name</td><td>what its {@code public static}
 *       method {@code none()} gives; a fault if it has none</td></tr>
 *   <tr><td>record whose one component is named {@code value}</td><td>what the component looks like, bare</td><td>as
 *       above</td></tr>
 *   <tr><td>sealed interface of records</td><td>the record's object with a property {@code type}, the simple name in lower
 *       case with hyphens: {@code "same-value"}</td><td>a fault</td></tr>
 *   <tr><td>enum</td><td>the constant's name in lower case with hyphens: {@code "programme-lead"}</td><td>a fault</td></tr>
 *   <tr><td>{@code String}</td><td>text</td><td>a fault</td></tr>
 *   <tr><td>{@code int}, {@code long}</td><td>a number without fraction or exponent, in the type's range</td><td>a
 *       fault</td></tr>
 *   <tr><td>{@code boolean}</td><td>{@code true} or {@code false}</td><td>a fault</td></tr>
 *   <tr><td>{@code LocalDate}</td><td>{@code "2026-08-17"}</td><td>a fault</td></tr>
 *   <tr><td>{@code Duration}</td><td>{@code "PT1H30M"}</td><td>a fault</td></tr>
 *   <tr><td>{@code Optional}</td><td>what is in it</td><td>empty</td></tr>
 *   <tr><td>{@code List}</td><td>an array</td><td>empty</td></tr>
 *   <tr><td>{@code Set}, {@code SortedSet}</td><td>an array, written in order; an element that stands twice is a
 *       fault</td><td>empty</td></tr>
 *   <tr><td>{@code Map}, {@code SortedMap}</td><td>an object; keys are anything that looks like text, or {@code
 *       Integer}; written in the order of the names</td><td>empty</td></tr>
 * </table>
 *
 * <p>A record may have a {@link io.github.mentoring4j.jackson.ShortForm} as well, set in a {@link
 * io.github.mentoring4j.jackson.RecordMapping}. Whatever reads the same when it is absent is not written.
 *
 * <h2>What the reader is strict about</h2>
 *
 * <p>UTF-8 (a byte order mark is skipped); JSON without comments, trailing commas or anything after its end; no property
 * twice; no property that is not known; no number in quotes. What a record's constructor refuses with {@link
 * io.github.mentoring4j.validation.InvalidRecordException} is told with the record's place in front of its paths.
 *
 * <h2>Modules</h2>
 *
 * <p>Only what a record shows is used: its canonical constructor, its accessors, {@code none()}. A public record in an
 * exported package, as all of the library's are, needs nothing. A record of an application's module that is not public or not
 * exported needs {@code opens its.package to io.github.mentoring4j.jackson;} in the application's {@code module-info}. On the
 * class path there is nothing to do.
 */
@NullMarked
package io.github.mentoring4j.jackson;

import org.jspecify.annotations.NullMarked;
