/**
 * Finds out which pairs may be made, and the best of them, without asking every criterion of every pair.
 *
 * <p>{@link io.github.mentoring4j.matching.index.PreparedCriteria} are a request's criteria, asked by number. {@link
 * io.github.mentoring4j.matching.index.Facets} put people in groups whom the criteria treat alike. Over these, {@link
 * io.github.mentoring4j.matching.index.AllPairs} lists every pair that may be made.
 */
@NullMarked
package io.github.mentoring4j.matching.index;

import org.jspecify.annotations.NullMarked;
