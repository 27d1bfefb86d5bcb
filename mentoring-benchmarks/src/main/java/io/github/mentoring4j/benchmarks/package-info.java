/**
 * Measurements side by side with peers. Every benchmark first asserts that both sides give results of the same worth, and
 * figures are quoted as ratios within one run.
 *
 * <p>To run them, of evaluation for example, with what each allocates, on one thread:
 *
 * <pre>{@code
 * mvn -Pbenchmarks package -DskipTests -pl mentoring-benchmarks -am
 * java -jar mentoring-benchmarks/target/benchmarks.jar EvaluationBenchmark -prof gc -t 1
 * java -cp mentoring-benchmarks/target/benchmarks.jar io.github.mentoring4j.benchmarks.FirstFinding mentoring4j
 * }</pre>
 */
@NullMarked
package io.github.mentoring4j.benchmarks;

import org.jspecify.annotations.NullMarked;
