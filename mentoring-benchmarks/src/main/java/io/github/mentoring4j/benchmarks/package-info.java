/**
 * Measurements side by side with peers. Every benchmark first asserts that both sides give results of the same worth, and
 * figures are quoted as ratios within one run.
 *
 * <p>{@code mvn -q package -DskipTests -Pbenchmarks -pl mentoring-benchmarks -am} makes one jar to run. Then, for matching,
 *
 * <pre>
 * java -jar mentoring-benchmarks/target/benchmarks.jar benchmarks.DenseMatching
 * java -jar mentoring-benchmarks/target/benchmarks.jar SmallDenseMatching
 * java -jar mentoring-benchmarks/target/benchmarks.jar SparseMatching
 * java -jar mentoring-benchmarks/target/benchmarks.jar CapacityMatching
 * java -Xmx10g -cp mentoring-benchmarks/target/benchmarks.jar io.github.mentoring4j.benchmarks.LargeMatching UNIFORM ONE 1000000
 * java -Xmx12g -cp mentoring-benchmarks/target/benchmarks.jar io.github.mentoring4j.benchmarks.EndToEnd 1000000
 * </pre>
 *
 * <p>where the last goes from people to the explained plan, and for evaluation, with what each allocates, on one thread:
 *
 * <pre>
 * java -jar mentoring-benchmarks/target/benchmarks.jar EvaluationBenchmark -prof gc -t 1
 * java -cp mentoring-benchmarks/target/benchmarks.jar io.github.mentoring4j.benchmarks.FirstFinding mentoring4j
 * </pre>
 */
@NullMarked
package io.github.mentoring4j.benchmarks;

import org.jspecify.annotations.NullMarked;
