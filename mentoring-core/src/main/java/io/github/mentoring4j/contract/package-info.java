/**
 * What the two agree, in versions that both sign.
 *
 * <p>A {@link io.github.mentoring4j.contract.MentoringContract} is its {@link
 * io.github.mentoring4j.contract.ContractVersion}s. A version is agreed on the day of the second {@link
 * io.github.mentoring4j.contract.Signature}; an amendment is a new version, and the one agreed last is in force.
 */
@NullMarked
package io.github.mentoring4j.contract;

import org.jspecify.annotations.NullMarked;
