/**
 * What the two want to learn, and what they learn: a learning alliance goes both ways.
 *
 * <p>A {@link io.github.mentoring4j.learning.Goal} and an {@link io.github.mentoring4j.learning.Insight} belong to either of
 * the two and lie in one of two {@link io.github.mentoring4j.learning.Field}s of awareness: the person and the enterprise. A
 * {@link io.github.mentoring4j.learning.FieldBalance} says how attention is spread over them; {@link
 * io.github.mentoring4j.learning.Learning#learners} shows an alliance in which only one side ever learns.
 */
@NullMarked
package io.github.mentoring4j.learning;

import org.jspecify.annotations.NullMarked;
