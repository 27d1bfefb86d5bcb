/**
 * What the rules found, in words: English and Norwegian bokmål.
 *
 * <p>{@link io.github.mentoring4j.ethics.text.FindingTexts} has the sentence for each finding and its remedy; {@link
 * io.github.mentoring4j.ethics.text.ReportText} renders a whole report as plain text, {@link
 * io.github.mentoring4j.ethics.text.SummaryText} what many reports say together; {@link
 * io.github.mentoring4j.ethics.text.ProgrammeTexts} has the words for a programme's course, {@link
 * io.github.mentoring4j.ethics.text.AssessmentText} renders its assessment; {@link
 * io.github.mentoring4j.ethics.text.RuleCatalogue} documents a rule set. Texts are made when somebody asks for them, never
 * during an evaluation. The same report gives the same characters on every machine and version of Java: dates and numbers are
 * written out here, not by the platform's locale data.
 */
@NullMarked
package io.github.mentoring4j.ethics.text;

import org.jspecify.annotations.NullMarked;
