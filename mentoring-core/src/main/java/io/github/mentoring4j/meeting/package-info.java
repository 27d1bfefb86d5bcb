/**
 * Meetings and what was on their agendas.
 *
 * <p>A {@link io.github.mentoring4j.meeting.Meeting} records that and when the two met. What an {@link
 * io.github.mentoring4j.meeting.AgendaItem} is about is confidential text, and no part of the library reads it.
 */
@NullMarked
package io.github.mentoring4j.meeting;

import org.jspecify.annotations.NullMarked;
