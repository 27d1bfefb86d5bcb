/**
 * Matching of mentors and mentees, in three steps that never mix.
 *
 * <ol>
 *   <li><b>Compile</b>: a {@link io.github.mentoring4j.matching.MatchRequest} holds the people and the {@linkplain
 *       io.github.mentoring4j.matching.criterion criteria}, and turns them into a {@linkplain
 *       io.github.mentoring4j.matching.graph graph} of numbers. Where there are too many pairs to consider all, a {@link
 *       io.github.mentoring4j.matching.CandidateLimit} says how many candidates of each mentee there are to choose from.
 *   <li><b>Solve</b>: a {@linkplain io.github.mentoring4j.matching.strategy strategy} sees that graph alone, and chooses.
 *   <li><b>Explain</b>: what it chose is checked and becomes a {@linkplain io.github.mentoring4j.matching.plan plan}, which
 *       says why everybody got what they got.
 * </ol>
 *
 * <p>A {@link io.github.mentoring4j.matching.Matching} keeps what was matched, to ask why two people are not paired and what it would
 * cost. A {@link io.github.mentoring4j.matching.Rematch} matches again while pairs are at work. Whether a plan is what it says is
 * {@linkplain io.github.mentoring4j.matching.verification verified} without trust in the rest, and how it serves groups of people is
 * {@linkplain io.github.mentoring4j.matching.fairness reported}.
 *
 * <p>Of the same criteria, other shapes of mentoring are made: {@linkplain io.github.mentoring4j.matching.group groups} that learn
 * together, and {@linkplain io.github.mentoring4j.matching.peer peers} of whom neither stands above. In reverse mentoring those who
 * stand below are the mentors, with a {@code gap} below zero. Between two matchings, {@linkplain
 * io.github.mentoring4j.matching.offer offers} are answered or not.
 */
@NullMarked
package io.github.mentoring4j.matching;

import org.jspecify.annotations.NullMarked;
