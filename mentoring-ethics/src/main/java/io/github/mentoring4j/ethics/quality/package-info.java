/**
 * What makes a programme succeed, by what one knows good developmental mentoring, and whether it is developmental at all.
 *
 * <p>{@link io.github.mentoring4j.ethics.quality.SuccessFactors} asks the ten success factors, {@link
 * io.github.mentoring4j.ethics.quality.MarksOfMentoring} the eight marks, and {@link
 * io.github.mentoring4j.ethics.quality.FormOfMentoring} tells trait by trait where a programme that calls itself developmental is built
 * as sponsorship. Each is a rule set over a {@link io.github.mentoring4j.ethics.programme.ProgrammeRecord}.
 */
@NullMarked
package io.github.mentoring4j.ethics.quality;

import org.jspecify.annotations.NullMarked;
