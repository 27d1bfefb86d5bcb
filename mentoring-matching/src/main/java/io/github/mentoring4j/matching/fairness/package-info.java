/**
 * Whether a plan serves some groups of people less than others.
 *
 * <p>{@link io.github.mentoring4j.matching.fairness.FairnessReport} counts, for whatever attribute the caller names, how many of each
 * group have a partner and how well their pairs score, sets that in relation to the group served best, and says which groups
 * fall short of four fifths of it. Groups of a few people are never shown, nor can they be worked out from what is.
 */
@NullMarked
package io.github.mentoring4j.matching.fairness;

import org.jspecify.annotations.NullMarked;
