/**
 * A rule engine for codes of ethics, over any subject. It knows no guideline, no language and no clock.
 *
 * <p>A {@link io.github.mentoring4j.ethics.engine.Rule} puts one question to a subject and gives a {@link
 * io.github.mentoring4j.ethics.engine.Verdict}. A {@link io.github.mentoring4j.ethics.engine.RuleSet} holds rules in sections;
 * it cuts the subject to a {@link io.github.mentoring4j.evidence.Viewpoint}, asks every rule and reports every answer as a
 * {@link io.github.mentoring4j.ethics.engine.Finding}: breached, at risk, undetermined, upheld or not applicable. {@code
 * evaluate} returns the {@link io.github.mentoring4j.ethics.engine.Report}; {@code check} throws a {@link
 * io.github.mentoring4j.ethics.engine.BreachException} that carries it.
 *
 * <p>A {@link io.github.mentoring4j.ethics.engine.Batch} does so for many subjects: a stream of them in, a stream of reports
 * out, in the same order on any number of threads. A {@link io.github.mentoring4j.ethics.engine.Summary} counts what they say
 * without giving anybody away.
 *
 * <p>A {@link io.github.mentoring4j.ethics.engine.Policy} sets {@linkplain io.github.mentoring4j.ethics.engine.Threshold
 * limits} and severities and switches rules off; a {@link io.github.mentoring4j.ethics.engine.Waiver} marks what somebody in
 * charge has settled. Neither hides anything.
 *
 * <p>Nothing here can hold text that a person wrote in confidence, except a waiver's reason, which shows itself nowhere.
 */
@NullMarked
package io.github.mentoring4j.ethics.engine;

import org.jspecify.annotations.NullMarked;
