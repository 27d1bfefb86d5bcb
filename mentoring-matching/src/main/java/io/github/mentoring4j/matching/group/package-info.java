/**
 * Group mentoring: one mentor with several mentees who learn together.
 *
 * <pre>{@code
 * GroupPlan plan = GroupRequest.of(request, GroupSize.of(3, 6)).plan();
 * plan.groups().forEach(group -> invite(group.mentor(), group.mentees()));
 * plan.tooSmall().forEach(group -> recruit(group.missing(), group.mentor()));
 * }</pre>
 *
 * <p>A {@link io.github.mentoring4j.matching.group.GroupRequest} is a {@link io.github.mentoring4j.matching.MatchRequest} with a
 * {@link io.github.mentoring4j.matching.group.GroupSize}: a mentor has one group of that size or none. Pinned mentees are in
 * their mentor's group in any case. A {@link io.github.mentoring4j.matching.group.GroupPlan} never has a group under its least size,
 * unless it is held for pinned mentees, which the plan tells, and says whether it is proven that none is better, for to find the
 * best is hard: see {@link io.github.mentoring4j.matching.group.GroupRequest#plan(int)}. A {@link
 * io.github.mentoring4j.matching.group.GroupMatching} says why somebody is not in a group, and what changed since an earlier plan.
 *
 * <p>Where groups are at work already, a {@link io.github.mentoring4j.matching.Rematch} keeps people where they are:
 *
 * <pre>{@code
 * MatchRequest again = Rematch.of(request, earlier.plan()).keepingAt(20).request();
 * PlanDiff changes = GroupRequest.of(again, GroupSize.of(3, 6)).match().since(earlier.plan());
 * }</pre>
 */
@NullMarked
package io.github.mentoring4j.matching.group;

import org.jspecify.annotations.NullMarked;
