/**
 * Assertions about plans, reports and assessments, in the manner of AssertJ.
 *
 * <p>{@link io.github.mentoring4j.testkit.assertions.MentoringAssertions} is the way in; it stands beside AssertJ's own {@code
 * Assertions}, and both can be imported statically in one test:
 *
 * <pre>{@code
 * assertThat(request.match(strategy)).isOptimal().isStable().respectsCapacities();
 * assertThat(report).breachesExactly(Guideline.G03);
 * assertThat(assessment).reaches("silver").hasNoGapIn(Standard.P5);
 * }</pre>
 *
 * <p>What fails says what was expected, what came, and on what evidence: ids, figures and keys, and never a name or anybody's words.
 */
@NullMarked
package io.github.mentoring4j.testkit.assertions;

import org.jspecify.annotations.NullMarked;
