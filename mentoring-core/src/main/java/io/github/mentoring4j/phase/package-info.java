/**
 * The phases of a mentoring relationship and the steps between them.
 *
 * <p>Five phases after Clutterbuck's public model. A relationship's history is a list of {@link
 * io.github.mentoring4j.phase.PhaseEntry}s; it may end from any phase. A {@link io.github.mentoring4j.phase.PhasePlan}
 * says what a programme requires before each step.
 */
@NullMarked
package io.github.mentoring4j.phase;

import org.jspecify.annotations.NullMarked;
