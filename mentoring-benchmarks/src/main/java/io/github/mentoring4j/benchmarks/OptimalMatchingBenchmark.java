package io.github.mentoring4j.benchmarks;

import com.google.ortools.Loader;
import com.google.ortools.graph.LinearSumAssignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jgrapht.Graph;
import org.jgrapht.alg.matching.KuhnMunkresMinimalWeightBipartitePerfectMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
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
 * The optimal plan for as many mentors as mentees, beside OR-Tools' assignment solver and JGraphT's Kuhn–Munkres.
 *
 * <p>Every side builds what it solves from the same graph within its measurement, as an embedding system would. JGraphT needs
 * a complete graph, so it takes part only where the graph is dense, and only while that is small.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class OptimalMatchingBenchmark {

    /** People on each side, and arcs of a mentee. */
    @Param({"200x200", "1000x1000", "10000x50"})
    public String shape = "200x200";

    private CandidateGraph graph = RandomGraphs.uniform(1, 1, 0);

    /** Makes the graph, and asserts that all sides find the same worth. */
    @Setup(Level.Trial)
    public void agree() {
        Loader.loadNativeLibraries();
        String[] numbers = shape.split("x", -1);
        graph = RandomGraphs.uniform(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), 42);
        long ours = mentoring4j();
        requireSame("OR-Tools", ours, orTools());
        if (graph.menteeCount() <= 200) {
            requireSame("JGraphT", ours, jgrapht());
        }
    }

    private static void requireSame(String peer, long ours, long theirs) {
        if (ours != theirs) {
            throw new IllegalStateException("we find " + ours + ", " + peer + " finds " + theirs);
        }
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
     * OR-Tools' cost-scaling assignment, in C++.
     *
     * @return the total score
     */
    @Benchmark
    public long orTools() {
        LinearSumAssignment solver = new LinearSumAssignment();
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            solver.addArcWithCost(graph.mentee(arc), graph.mentor(arc), -graph.score(arc));
        }
        if (solver.solve() != LinearSumAssignment.Status.OPTIMAL) {
            throw new IllegalStateException("OR-Tools found no perfect matching");
        }
        return -solver.getOptimalCost();
    }

    /**
     * JGraphT's Kuhn–Munkres, in Java; only for small dense graphs.
     *
     * @return the total score, or zero where it takes no part
     */
    @Benchmark
    public long jgrapht() {
        int people = graph.menteeCount();
        if (people > 200) {
            return 0;
        }
        Graph<Integer, DefaultWeightedEdge> weighted = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        Set<Integer> mentees = new LinkedHashSet<>();
        Set<Integer> mentors = new LinkedHashSet<>();
        for (int person = 0; person < people; person++) {
            mentees.add(person);
            mentors.add(people + person);
            weighted.addVertex(person);
            weighted.addVertex(people + person);
        }
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            DefaultWeightedEdge edge = weighted.addEdge(graph.mentee(arc), people + graph.mentor(arc));
            weighted.setEdgeWeight(edge, -graph.score(arc));
        }
        double least = new KuhnMunkresMinimalWeightBipartitePerfectMatching<>(weighted, mentees, mentors)
                .getMatching()
                .getWeight();
        return Math.round(-least);
    }
}
