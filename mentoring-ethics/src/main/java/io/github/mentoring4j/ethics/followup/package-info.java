/**
 * How a programme goes: for its lead by id, for others in counts.
 *
 * <p>Two things that are never mixed. {@link io.github.mentoring4j.ethics.followup.FollowUpList} is for the programme lead alone: by
 * relationship, with dates and counts, whom to ask and why. {@link io.github.mentoring4j.ethics.followup.ProgrammeSummary} is for
 * everybody: counts that give no small group away, neither alone nor beside those given earlier.
 *
 * <p>{@link io.github.mentoring4j.ethics.followup.EvaluationMatrix} shows what was evaluated when, {@link
 * io.github.mentoring4j.ethics.followup.BenefitReview} what was expected and found, and {@link
 * io.github.mentoring4j.ethics.followup.NetworkGraph} who met whom, for drawing.
 */
@NullMarked
package io.github.mentoring4j.ethics.followup;

import org.jspecify.annotations.NullMarked;
