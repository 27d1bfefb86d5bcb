/**
 * Ties between the two beside the mentoring, and benefits that changed hands.
 *
 * <p>Each party makes an {@link io.github.mentoring4j.interest.InterestStatement}: "these are all my ties", even if there are
 * none. A {@link io.github.mentoring4j.interest.Tie} arises, is declared, and something is agreed about it; a {@link
 * io.github.mentoring4j.interest.Benefit} is something of worth that one gave the other. {@link
 * io.github.mentoring4j.interest.Interests} holds all three.
 */
@NullMarked
package io.github.mentoring4j.interest;

import org.jspecify.annotations.NullMarked;
