/**
 * The people of a programme, their roles, and what is known of them for matching.
 *
 * <p>A {@link io.github.mentoring4j.participant.Participant} has an id, perhaps a {@link
 * io.github.mentoring4j.participant.PersonName}, and a {@link io.github.mentoring4j.participant.Profile}: the values of
 * whatever {@link io.github.mentoring4j.participant.Attribute}s an organisation keeps. A {@link
 * io.github.mentoring4j.participant.Pair} is a mentor and a mentee; within it, a {@link
 * io.github.mentoring4j.participant.Party} says which of the two did something. {@link
 * io.github.mentoring4j.participant.Role} and {@link io.github.mentoring4j.participant.Responsibility} say who answers for
 * what in the programme; {@link io.github.mentoring4j.participant.MentorRole} and {@link
 * io.github.mentoring4j.participant.RoleMap}, how a mentor can meet a mentee.
 */
@NullMarked
package io.github.mentoring4j.participant;

import org.jspecify.annotations.NullMarked;
