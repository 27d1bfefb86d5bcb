/**
 * The answer: who is paired with whom, why, and why somebody is not.
 *
 * <p>A {@link io.github.mentoring4j.matching.plan.MatchPlan} lists every {@link
 * io.github.mentoring4j.matching.plan.MatchedPair} with its score by criterion, and everybody with {@link
 * io.github.mentoring4j.matching.plan.OpenPlaces}, with the {@link io.github.mentoring4j.matching.plan.OpenReason}. What
 * the plan was chosen from, and what leaving out other pairs can have cost, is {@link
 * io.github.mentoring4j.matching.plan.Considered}.
 * A {@link io.github.mentoring4j.matching.plan.PlanProof} says what is proven of it, a {@link
 * io.github.mentoring4j.matching.plan.WhyNot} why two people are not paired in it, and a {@link
 * io.github.mentoring4j.matching.plan.PlanDiff} what changed since an earlier one.
 * Everything is sorted by id; nothing shows a name or an attribute's value.
 */
@NullMarked
package io.github.mentoring4j.matching.plan;

import org.jspecify.annotations.NullMarked;
