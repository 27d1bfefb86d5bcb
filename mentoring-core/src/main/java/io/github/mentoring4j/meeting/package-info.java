/**
 * Meetings, what was on their agendas, and how the two kept to what they had agreed.
 *
 * <p>A {@link io.github.mentoring4j.meeting.Meeting} records that and when the two met, the {@link
 * io.github.mentoring4j.meeting.AgendaItem}s, and three things about it: {@link io.github.mentoring4j.meeting.Attendance} (time),
 * {@link io.github.mentoring4j.meeting.Preparation} (before and after) and {@link io.github.mentoring4j.meeting.MeetingConduct}
 * (initiative, and the mentor's roles). A {@link io.github.mentoring4j.meeting.MissedMeeting} is one that did not take place.
 *
 * <p>An item says what it is for ({@link io.github.mentoring4j.meeting.ItemPurpose}), which private area it touched and what
 * competence it called for. What it is about is confidential text, and no part of the library reads it. What is not on record
 * is empty: nothing is ever taken to be fine because nobody wrote it down.
 */
@NullMarked
package io.github.mentoring4j.meeting;

import org.jspecify.annotations.NullMarked;
