package io.github.mentoring4j.benchmarks;

import com.google.ortools.Loader;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * All families of plans beside OR-Tools, run by turns, in the time that a processor gives to the thread, so that it may be
 * measured on a machine that does other work too; collecting garbage, which other threads do, is not in it. Prints medians in
 * milliseconds, ours first, and their ratio.
 */
public final class Families {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    /** In milliseconds, so that a turn of small plans can be measured. */
    private static final double SHORTEST = 200;

    private Families() {}

    /**
     * Measures.
     *
     * @param arguments how many turns; then shapes such as {@code DENSE:1000}, {@code ONE:10000}, {@code TIGHT:10000}, each on all
     *     families, or on one: {@code DENSE:1000:TIES}
     */
    public static void main(String[] arguments) {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("expected a number of turns, and shapes such as DENSE:1000");
        }
        Loader.loadNativeLibraries();
        int turns = Integer.parseInt(arguments[0]);
        for (String shape : Arrays.asList(arguments).subList(1, arguments.length)) {
            String[] parts = shape.split(":", -1);
            int people = Integer.parseInt(parts[1]);
            for (MatchingFamily family : MatchingFamily.values()) {
                if (parts.length == 2 || family.name().equals(parts[2])) {
                    measure(family, parts[0], people, turns);
                }
            }
        }
    }

    private static void measure(MatchingFamily family, String shape, int people, int turns) {
        CandidateGraph graph;
        boolean flow = false;
        if (shape.equals("DENSE")) {
            graph = family.dense(people, 42);
        } else {
            Capacities places = Capacities.valueOf(shape);
            graph = family.sparse(people, Math.min(50, people), places.of(people), 42);
            flow = places != Capacities.ONE;
        }
        LongSupplier peer = flow ? () -> Peers.orToolsFlow(graph) : () -> Peers.orTools(graph);
        LongSupplier ours = () -> MatchingStrategy.optimal().solve(graph).score(graph);
        long worth = peer.getAsLong();
        double[] oursMillis = new double[turns];
        double[] peerMillis = new double[turns];
        int times = 1;
        for (int turn = -turns; turn < turns; turn++) {
            double mine = millis(ours, worth, times);
            double theirs = millis(peer, worth, times);
            if (turn < 0) {
                times = (int) Math.max(1, times * SHORTEST / Math.max(SHORTEST / 100, times * (mine + theirs)));
            } else {
                oursMillis[turn] = mine;
                peerMillis[turn] = theirs;
            }
        }
        Arrays.sort(oursMillis);
        Arrays.sort(peerMillis);
        System.out.println(String.format(
                Locale.ROOT,
                "%-12s %-12s %8d %12.4f %12.4f %6.3f",
                shape,
                family,
                people,
                oursMillis[turns / 2],
                peerMillis[turns / 2],
                oursMillis[turns / 2] / peerMillis[turns / 2]));
    }

    /** Every run must find the same worth. */
    private static double millis(LongSupplier work, long worth, int times) {
        long start = THREADS.getCurrentThreadCpuTime();
        for (int time = 0; time < times; time++) {
            Peers.requireSame("the other", worth, work.getAsLong());
        }
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e6 / times;
    }
}
