/**
 * Is this programme built to work? The six standards, with evidence, scores and what is missing.
 *
 * <p>{@link io.github.mentoring4j.ethics.standards.ProgrammeStandards#assess} answers with an {@link
 * io.github.mentoring4j.ethics.standards.Assessment}: the report item by item, a {@link
 * io.github.mentoring4j.ethics.standards.Score} overall and for each {@link io.github.mentoring4j.ethics.standards.Standard}, the
 * level on an {@link io.github.mentoring4j.ethics.standards.AwardScale}, and the {@link
 * io.github.mentoring4j.ethics.standards.NextLevel}.
 *
 * <p>For limits of your own put the {@link io.github.mentoring4j.ethics.standards.ProgrammeStandards#ruleSet} under a policy, and
 * make the assessment from its report. docs/standards.md lists every item with what it rests on and what it can say.
 */
@NullMarked
package io.github.mentoring4j.ethics.standards;

import org.jspecify.annotations.NullMarked;
