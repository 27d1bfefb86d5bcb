package io.github.mentoring4j.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.matching.CandidateLimit;
import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.plan.Considered;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.PlanTotals;
import io.github.mentoring4j.matching.strategy.MatchingProgress;
import io.github.mentoring4j.matching.strategy.MatchingStep;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import java.lang.management.ManagementFactory;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * From people to the explained plan, as a large employer would have it: a number of mentors and as many mentees, five preferences
 * and four eligibilities; optionally how many candidates each mentee has at first ({@code all} for all pairs). Prints the time of
 * each step, the memory in use, who is matched, and what was considered.
 */
public final class EndToEnd implements MatchingProgress {

    private final Map<MatchingStep, Span> ends = new EnumMap<>(MatchingStep.class);

    private EndToEnd() {}

    /**
     * Measures.
     *
     * @param arguments such as {@code 100000 50}
     */
    public static void main(String[] arguments) {
        if (arguments.length < 1) {
            throw new IllegalArgumentException("expected a number of people, and perhaps of candidates: 100000 50");
        }
        int people = Integer.parseInt(arguments[0]);
        CandidateLimit limit = arguments.length < 2 ? CandidateLimit.usual() : limit(arguments[1]);
        Span start = Span.now();
        Workforce workforce = new Workforce(people);
        List<Candidate> mentors = workforce.mentors();
        List<Candidate> mentees = workforce.mentees();
        Span generated = Span.now();
        print("generate", generated.since(start));
        MatchRequest request = Workforce.request(mentors, mentees, limit);
        Span checked = Span.now();
        print("check the request", checked.since(generated));
        EndToEnd steps = new EndToEnd();
        MatchPlan plan = request.plan(MatchingStrategy.optimal(), steps);
        Span last = checked;
        for (Map.Entry<MatchingStep, Span> step : steps.ends.entrySet()) {
            print(step.getKey().name().toLowerCase(Locale.ROOT), step.getValue().since(last));
            last = step.getValue();
        }
        print("from the request to the plan", Span.now().since(checked));
        tell(plan);
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.println("heap afterwards: " + ((runtime.totalMemory() - runtime.freeMemory()) >> 20) + " MB");
    }

    private static CandidateLimit limit(String best) {
        return best.equals("all") ? CandidateLimit.all() : CandidateLimit.best(Integer.parseInt(best));
    }

    private static void print(String what, Span span) {
        System.out.println(String.format(
                Locale.ROOT, "%-30s %8.2f s, of the processors %8.2f s", what, span.nanos / 1e9, span.cpu / 1e9));
    }

    private static void tell(MatchPlan plan) {
        PlanTotals totals = plan.totals();
        Considered considered = plan.considered();
        System.out.println("mentees matched: " + totals.menteesMatched() + ", pairs: " + totals.pairs() + ", score: "
                + totals.score());
        System.out.println(considered);
    }

    @Override
    public void reached(MatchingStep step, long done, long total) {
        ends.put(step, Span.now());
    }

    /**
     * A time, on the clock and of all processors together, for on a busy machine the latter says more.
     *
     * @param nanos on the clock
     * @param cpu of the processors
     */
    private record Span(long nanos, long cpu) {

        private static final OperatingSystemMXBean SYSTEM =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

        static Span now() {
            return new Span(System.nanoTime(), SYSTEM.getProcessCpuTime());
        }

        Span since(Span earlier) {
            return new Span(nanos - earlier.nanos, cpu - earlier.cpu);
        }
    }
}
