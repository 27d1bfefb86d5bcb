/**
 * What the two agree, in versions that both sign.
 *
 * <p>A {@link io.github.mentoring4j.contract.MentoringContract} is its {@link
 * io.github.mentoring4j.contract.ContractVersion}s. A version is agreed on the day of the second {@link
 * io.github.mentoring4j.contract.Signature}; an amendment is a new version, and the one agreed last is in force.
 *
 * <p>A version says how long the course lasts ({@link io.github.mentoring4j.contract.Term}), how often, how long and where the
 * two meet, how confidence is kept, what form of mentoring it is, and has {@link io.github.mentoring4j.contract.LearningTerms},
 * {@link io.github.mentoring4j.contract.CollaborationTerms} (ground rules, preparation, feedback), {@link
 * io.github.mentoring4j.contract.ExitAndExtension} and days of review. It is made with a {@link
 * io.github.mentoring4j.contract.ContractVersionBuilder}.
 */
@NullMarked
package io.github.mentoring4j.contract;

import org.jspecify.annotations.NullMarked;
