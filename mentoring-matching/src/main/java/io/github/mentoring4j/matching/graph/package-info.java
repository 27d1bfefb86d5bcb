/**
 * What a strategy sees: numbers only.
 *
 * <p>A {@link io.github.mentoring4j.matching.graph.CandidateGraph} holds the capacities of mentors and mentees and one scored
 * arc for every pair that may be made. A strategy answers with an {@link io.github.mentoring4j.matching.graph.Assignment}:
 * the arcs that it took, which is {@linkplain io.github.mentoring4j.matching.graph.Assignment#requireFits checked} before it
 * becomes a plan.
 */
@NullMarked
package io.github.mentoring4j.matching.graph;

import org.jspecify.annotations.NullMarked;
