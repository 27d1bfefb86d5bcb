package io.github.mentoring4j.matching.plan;

/**
 * A plan in figures.
 *
 * @param pairs how many pairs are made
 * @param menteesMatched how many mentees have at least one mentor
 * @param mentorsMatched how many mentors have at least one mentee
 * @param score the sum of all pairs' scores
 */
public record PlanTotals(int pairs, int menteesMatched, int mentorsMatched, long score) {}
