package io.github.mentoring4j.benchmarks;

import com.google.ortools.Loader;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.proof.CertifiedAssignment;
import io.github.mentoring4j.matching.proof.Objective;
import io.github.mentoring4j.matching.proof.OptimalityVerifier;
import io.github.mentoring4j.matching.proof.Verification;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Plans too large for many repetitions, beside OR-Tools in the same run: a family, places, and how many mentees, each with 50
 * candidates; optionally how often (3) and whether beside OR-Tools (true). Prints medians in milliseconds of the
 * time that a processor gave to the thread.
 */
public final class LargeMatching {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private LargeMatching() {}

    /**
     * Measures.
     *
     * @param arguments such as {@code UNIFORM ONE 100000}
     */
    public static void main(String[] arguments) {
        if (arguments.length < 3) {
            throw new IllegalArgumentException("expected a family, places and a number of mentees: UNIFORM ONE 100000");
        }
        Loader.loadNativeLibraries();
        int mentees = Integer.parseInt(arguments[2]);
        int times = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 3;
        boolean beside = arguments.length < 5 || Boolean.parseBoolean(arguments[4]);
        Capacities places = Capacities.valueOf(arguments[1]);
        CandidateGraph graph = MatchingFamily.valueOf(arguments[0]).sparse(mentees, 50, places.of(mentees), 42);
        long ours = requireProven(graph);
        double millis = median(
                times, ours, () -> MatchingStrategy.optimal().solve(graph).score(graph));
        System.out.println(String.format(Locale.ROOT, "mentoring4j %.0f ms", millis));
        if (beside) {
            LongSupplier peer = places == Capacities.ONE ? () -> Peers.orTools(graph) : () -> Peers.orToolsFlow(graph);
            double theirs = median(times, ours, peer);
            System.out.println(String.format(Locale.ROOT, "OR-Tools %.0f ms, ratio %.2f", theirs, millis / theirs));
        }
    }

    private static long requireProven(CandidateGraph graph) {
        CertifiedAssignment certified = MatchingStrategy.optimal().certify(graph);
        Verification verification = OptimalityVerifier.verify(
                graph, Objective.MOST_PEOPLE, certified.assignment(), certified.certificate());
        return verification.match(Verification.Proven::score, refuted -> {
            throw new IllegalStateException(refuted.reason());
        });
    }

    /** Every run must find the same worth. */
    private static double median(int times, long expected, LongSupplier work) {
        double[] millis = new double[times];
        for (int time = 0; time < times; time++) {
            long start = THREADS.getCurrentThreadCpuTime();
            long found = work.getAsLong();
            millis[time] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
            Peers.requireSame("another run", expected, found);
        }
        Arrays.sort(millis);
        return millis[times / 2];
    }
}
