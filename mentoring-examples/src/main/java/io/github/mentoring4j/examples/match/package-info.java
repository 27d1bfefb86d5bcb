/**
 * {@code mentoring match}: people and a policy in, an explained plan out.
 *
 * <p>{@link io.github.mentoring4j.examples.match.MatchCommand} reads everything, matches, and writes three views of the one
 * plan: for programs ({@code PlanDocument}, ids only), for spreadsheets ({@code PlanCsv}) and for people ({@code PlanPage}).
 * {@code mentoring peers} does the same for one table of people who are each other's peers.
 */
@NullMarked
package io.github.mentoring4j.examples.match;

import org.jspecify.annotations.NullMarked;
