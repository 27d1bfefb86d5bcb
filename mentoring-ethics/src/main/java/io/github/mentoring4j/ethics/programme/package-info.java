/**
 * What is judged where a programme is judged as a whole.
 *
 * <p>A {@link io.github.mentoring4j.ethics.programme.ProgrammeRecord} is a programme with all its relationships. {@link
 * io.github.mentoring4j.ethics.standards.ProgrammeStandards} asks whether it is built to work; {@link
 * io.github.mentoring4j.ethics.followup.FollowUpList} and {@link io.github.mentoring4j.ethics.followup.ProgrammeSummary} tell how it
 * goes.
 *
 * <p>An item is answered by a document, a date, or a share of the relationships. A share is told as a band ("at least 80%"), never
 * as a number, and no band gives away that fewer people than the programme's smallest group are on one side of it.
 */
@NullMarked
package io.github.mentoring4j.ethics.programme;

import org.jspecify.annotations.NullMarked;
