package io.github.mentoring4j.benchmarks;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.CandidateGraphBuilder;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.participant.Party;
import java.util.Arrays;
import java.util.Random;
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
 * The stable plan that is best for the mentees, beside a bare Gale–Shapley on arrays, from the same graph. What the bare one
 * takes once all its lists are in order stands apart.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class StableMatchingBenchmark {

    private static final int LEVELS = 1_000_000;

    /** People on each side, and how many candidates each mentee has. */
    @Param({"100000/20", "5000/5000"})
    public String size = "100000/20";

    private CandidateGraph graph =
            CandidateGraph.builder(new int[0], new int[0]).build();
    private BareGaleShapley ready = BareGaleShapley.of(graph);

    /** Makes the graph, and asserts that both find the same pairs. */
    @Setup(Level.Trial)
    public void agree() {
        int slash = size.indexOf('/');
        graph = graph(Integer.parseInt(size.substring(0, slash)), Integer.parseInt(size.substring(slash + 1)));
        ready = BareGaleShapley.of(graph);
        if (!mentoring4j().equals(assignment(ready.solve()))) {
            throw new IllegalStateException("the two find different pairs");
        }
    }

    private static CandidateGraph graph(int people, int degree) {
        Random random = new Random(42);
        int[] ones = new int[people];
        Arrays.fill(ones, 1);
        CandidateGraphBuilder builder = CandidateGraph.builder(ones, ones);
        int[] mentors = new int[people];
        Arrays.setAll(mentors, mentor -> mentor);
        for (int mentee = 0; mentee < people; mentee++) {
            for (int mentor : chosen(mentors, degree, random)) {
                builder.arc(mentor, mentee, 0, random.nextInt(LEVELS), random.nextInt(LEVELS));
            }
        }
        return builder.build();
    }

    private static int[] chosen(int[] mentors, int degree, Random random) {
        for (int place = 0; place < degree && degree < mentors.length; place++) {
            int other = place + random.nextInt(mentors.length - place);
            int swapped = mentors[place];
            mentors[place] = mentors[other];
            mentors[other] = swapped;
        }
        int[] chosen = Arrays.copyOf(mentors, degree);
        Arrays.sort(chosen);
        return chosen;
    }

    private Assignment assignment(int[] menteeOf) {
        int[] arcs = new int[menteeOf.length];
        int count = 0;
        for (int mentor = 0; mentor < menteeOf.length; mentor++) {
            if (menteeOf[mentor] >= 0) {
                arcs[count++] = graph.arcBetween(mentor, menteeOf[mentor]);
            }
        }
        return Assignment.of(Arrays.copyOf(arcs, count));
    }

    /**
     * Ours, from the graph.
     *
     * @return the pairs
     */
    @Benchmark
    public Assignment mentoring4j() {
        return MatchingStrategy.stable(Party.MENTEE).solve(graph);
    }

    /**
     * The bare one, from the graph: lists put in order, then solved.
     *
     * @return the mentee by mentor
     */
    @Benchmark
    public int[] bare() {
        return BareGaleShapley.of(graph).solve();
    }

    /**
     * The bare one where all lists stand in order already.
     *
     * @return the mentee by mentor
     */
    @Benchmark
    public int[] bareOnReadyLists() {
        return ready.solve();
    }
}
