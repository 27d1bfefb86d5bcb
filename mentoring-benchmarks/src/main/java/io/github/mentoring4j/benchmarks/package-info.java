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
 * java -Xmx3g -jar mentoring-benchmarks/target/benchmarks.jar StableMatching
 * java -cp mentoring-benchmarks/target/benchmarks.jar io.github.mentoring4j.benchmarks.Families 5 DENSE:1000 ONE:10000 TIGHT:10000
 * java -Xmx10g -cp mentoring-benchmarks/target/benchmarks.jar io.github.mentoring4j.benchmarks.LargeMatching UNIFORM ONE 1000000
 * java -Xmx12g -cp mentoring-benchmarks/target/benchmarks.jar io.github.mentoring4j.benchmarks.EndToEnd 1000000
 * </pre>
 *
 * <p>where the last goes from people to the explained plan; and for evaluation, with what each allocates, on one thread and on two, and the time to the first finding, which is
 * counted in the same way for each engine: from the moment at which it is given its rules until it has told of the first
 * subject, in a process that has read that subject and asked the plain questions of it before.
 *
 * <pre>
 * java -jar mentoring-benchmarks/target/benchmarks.jar EvaluationBenchmark -prof gc -t 1
 * java -jar mentoring-benchmarks/target/benchmarks.jar EvaluationBenchmark.mentoring4j -t 2
 * java -cp mentoring-benchmarks/target/benchmarks.jar io.github.mentoring4j.benchmarks.FirstFinding mentoring4j
 * </pre>
 */
@NullMarked
package io.github.mentoring4j.benchmarks;

import org.jspecify.annotations.NullMarked;
