/**
 * Evaluation of a programme, on the way and at the end.
 *
 * <p>{@link io.github.mentoring4j.evaluation.Evaluations} are planned and done in the four {@link
 * io.github.mentoring4j.evaluation.EvaluationCell}s of Clutterbuck's matrix. They say how many answered and never who or what,
 * and nothing is reported on a group so small that it would single people out. An {@link
 * io.github.mentoring4j.evaluation.ExpectedBenefit} is stated ahead and evaluated later.
 */
@NullMarked
package io.github.mentoring4j.evaluation;

import org.jspecify.annotations.NullMarked;
