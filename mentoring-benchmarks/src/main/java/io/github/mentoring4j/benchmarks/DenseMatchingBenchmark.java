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
 * The optimal plan for as many mentors as mentees, everybody with everybody, by how the scores are spread, beside OR-Tools.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DenseMatchingBenchmark {

    /** How scores are spread. */
    @Param({"UNIFORM", "COSINE", "LEVELS", "TIES", "MACHOL_WIEN", "LOW_RANK", "CRITERIA", "DISTANCE"})
    public String family = "UNIFORM";

    /** People on each side. */
    @Param("1000")
    public int people = 1000;

    private CandidateGraph graph = MatchingFamily.UNIFORM.dense(1, 0);

    /** Makes the graph, and asserts that all find the same worth. */
    @Setup(Level.Trial)
    public void agree() {
        Loader.loadNativeLibraries();
        graph = MatchingFamily.valueOf(family).dense(people, 42);
        Peers.requireSame("OR-Tools", mentoring4j(), orTools());
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
}
