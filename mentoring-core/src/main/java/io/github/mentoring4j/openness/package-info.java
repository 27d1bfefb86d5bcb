/**
 * Openness and honesty between the two, and about the relationship itself.
 *
 * <p>{@link io.github.mentoring4j.openness.Openness} holds each {@link io.github.mentoring4j.openness.Concern} and whether the
 * partner heard of it, each {@link io.github.mentoring4j.openness.RelationshipReview} with both sides' ratings, and what was
 * established of a {@link io.github.mentoring4j.openness.Misrepresentation}.
 */
@NullMarked
package io.github.mentoring4j.openness;

import org.jspecify.annotations.NullMarked;
