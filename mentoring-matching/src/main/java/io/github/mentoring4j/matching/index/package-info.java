/**
 * Finds out which pairs may be made, and the best of them, without asking every criterion of every pair.
 *
 * <p>{@link io.github.mentoring4j.matching.index.PreparedCriteria} are a request's criteria, asked by number. {@link
 * io.github.mentoring4j.matching.index.Facets} put people in groups whom the criteria treat alike. Over these, {@link
 * io.github.mentoring4j.matching.index.AllPairs} lists every pair that may be made, a {@link
 * io.github.mentoring4j.matching.index.CandidateIndex} finds the best for each mentee without looking at the others, and {@link
 * io.github.mentoring4j.matching.index.Obstacles} count what forbids the pairs of a person.
 */
@NullMarked
package io.github.mentoring4j.matching.index;

import org.jspecify.annotations.NullMarked;
