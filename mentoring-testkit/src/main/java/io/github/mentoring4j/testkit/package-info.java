/**
 * Generators for property-based tests over the records, for jqwik.
 *
 * <p>jqwik finds an arbitrary for any public record by itself: {@code @ForAll MentoringRelationship relationship} is enough; see
 * {@link io.github.mentoring4j.testkit.records}. The factories here are for tests that want more of one kind.
 *
 * <p>Named factories by theme: {@link io.github.mentoring4j.testkit.ParticipantArbitraries}, {@link
 * io.github.mentoring4j.testkit.ContractArbitraries}, {@link io.github.mentoring4j.testkit.ConductArbitraries} (ties,
 * disclosures, rights) and {@link io.github.mentoring4j.testkit.RelationshipArbitraries}. All give valid records whose parts
 * happen on {@link io.github.mentoring4j.testkit.Dates} close to each other, so that boundaries are hit often. Every text and
 * name carries {@link io.github.mentoring4j.testkit.ConductArbitraries#MARKER}, which must never show up where it should not.
 */
@NullMarked
package io.github.mentoring4j.testkit;

import org.jspecify.annotations.NullMarked;
