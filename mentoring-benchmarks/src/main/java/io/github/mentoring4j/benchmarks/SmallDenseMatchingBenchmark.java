package io.github.mentoring4j.benchmarks;

import com.google.ortools.Loader;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The optimal plan where everybody may be paired with everybody, beside OR-Tools and JGraphT, which is slow on larger ones.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SmallDenseMatchingBenchmark {

    /** People on each side. */
    @Param({"10", "200"})
    public int people = 200;

    private CandidateGraph graph = MatchingFamily.UNIFORM.dense(1, 0);

    /** Makes the graph, and asserts that all find the same worth. */
    @Setup(Level.Trial)
    public void agree() {
        Loader.loadNativeLibraries();
        graph = MatchingFamily.UNIFORM.dense(people, 42);
        Peers.requireSame("OR-Tools", mentoring4j(), orTools());
        Peers.requireSame("JGraphT", mentoring4j(), jgrapht());
    }

    /**
     * Ours.
     *
     * @return the total score
     */
    @Benchmark
    public long mentoring4j() {
        return MatchingStrategy.optimal().solve(graph).score(graph);
    }

    /**
     * OR-Tools' assignment solver.
     *
     * @return the total score
     */
    @Benchmark
    public long orTools() {
        return Peers.orTools(graph);
    }

    /**
     * JGraphT's Kuhn–Munkres.
     *
     * @return the total score
     */
    @Benchmark
    public long jgrapht() {
        return Peers.jgrapht(graph);
    }
}
