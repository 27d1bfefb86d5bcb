/**
 * An arbitrary for every public record of the library, found by jqwik by itself.
 *
 * <p>With the dependency alone, a property may ask for any record:
 *
 * <pre>{@code
 * @Property
 * void anImportKeepsTheDayOfTheMatch(@ForAll MentoringRelationship relationship) { ... }
 * }</pre>
 *
 * <p>{@link io.github.mentoring4j.testkit.records.RecordArbitraries} gives the same arbitraries to build on. Records that only come
 * of work, such as a report or a plan, come of that work here too: generated input, really evaluated or matched.
 */
@NullMarked
package io.github.mentoring4j.testkit.records;

import org.jspecify.annotations.NullMarked;
