/**
 * How a relationship comes to its end: freely, together, and without pressure.
 *
 * <p>{@link io.github.mentoring4j.ending.Ending} holds each {@link io.github.mentoring4j.ending.EndingRequest}, any {@link
 * io.github.mentoring4j.ending.Pressure} that followed it, the {@link io.github.mentoring4j.ending.ClosingConversation}, and
 * who was no longer at hand for one. The day on which the relationship ended stands in the relationship itself.
 */
@NullMarked
package io.github.mentoring4j.ending;

import org.jspecify.annotations.NullMarked;
