/**
 * What every rule and every code of ethics owes, as tests to extend, for jqwik; and records, reports and scores to try things on.
 *
 * <p>{@link io.github.mentoring4j.testkit.ethics.RelationshipRuleContract} is for a rule over relationships, {@link
 * io.github.mentoring4j.testkit.ethics.RuleContract} for one over anything else; each asks for the rule set and the rule's id,
 * and puts the rule to the laws. {@link io.github.mentoring4j.testkit.ethics.RelationshipCodeContract} and {@link
 * io.github.mentoring4j.testkit.ethics.ProgrammeCodeContract} are for a whole code with its texts. {@link io.github.mentoring4j.testkit.ethics.RuleTable} is a decision table, case by case.
 *
 * <p>{@link io.github.mentoring4j.testkit.ethics.ProgrammeRecordArbitraries} gives programmes with their relationships, {@link
 * io.github.mentoring4j.testkit.ethics.ReportArbitraries} and {@link io.github.mentoring4j.testkit.ethics.FollowUpArbitraries} what
 * is told of them, {@link io.github.mentoring4j.testkit.ethics.RuleArbitraries} policies and waivers.
 */
@NullMarked
package io.github.mentoring4j.testkit.ethics;

import org.jspecify.annotations.NullMarked;
