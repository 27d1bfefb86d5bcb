/**
 * Group mentoring: one mentor with several mentees who learn together.
 *
 * <pre>{@code
 * GroupPlan plan = GroupRequest.of(request, GroupSize.of(3, 6)).plan();
 * plan.groups().forEach(group -> invite(group.mentor(), group.mentees()));
 * }</pre>
 *
 * <p>A {@link io.github.mentoring4j.matching.group.GroupRequest} is a {@link io.github.mentoring4j.matching.MatchRequest} with a
 * {@link io.github.mentoring4j.matching.group.GroupSize}: a mentor has one group of that size or none. It takes no pins. A {@link
 * io.github.mentoring4j.matching.group.GroupPlan} never has a group under its least size, and says whether it is proven that
 * none is better, for to find the best is hard: see {@link io.github.mentoring4j.matching.group.GroupRequest#plan(int)}.
 */
@NullMarked
package io.github.mentoring4j.matching.group;

import org.jspecify.annotations.NullMarked;
