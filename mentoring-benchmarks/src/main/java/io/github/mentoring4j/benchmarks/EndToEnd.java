package io.github.mentoring4j.benchmarks;

import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.matching.CandidateLimit;
import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.plan.Considered;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.PlanTotals;
import io.github.mentoring4j.matching.strategy.MatchingProgress;
import io.github.mentoring4j.matching.strategy.MatchingStep;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
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

    private final Map<MatchingStep, Long> ends = new EnumMap<>(MatchingStep.class);

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
        long start = System.nanoTime();
        Workforce workforce = new Workforce(people);
        List<Candidate> mentors = workforce.mentors();
        List<Candidate> mentees = workforce.mentees();
        long generated = System.nanoTime();
        print("generate", generated - start);
        MatchRequest request = Workforce.request(mentors, mentees, limit);
        EndToEnd steps = new EndToEnd();
        long checked = System.nanoTime();
        print("check the request", checked - generated);
        MatchPlan plan = request.plan(MatchingStrategy.optimal(), steps);
        long end = System.nanoTime();
        long last = checked;
        for (Map.Entry<MatchingStep, Long> step : steps.ends.entrySet()) {
            print(step.getKey().name().toLowerCase(Locale.ROOT), step.getValue() - last);
            last = step.getValue();
        }
        print("from the request to the plan", end - checked);
        tell(plan);
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.println("heap afterwards: " + (runtime.totalMemory() - runtime.freeMemory() >> 20) + " MB");
    }

    private static CandidateLimit limit(String best) {
        return best.equals("all") ? CandidateLimit.all() : CandidateLimit.best(Integer.parseInt(best));
    }

    private static void print(String what, long nanos) {
        System.out.println(String.format(Locale.ROOT, "%-32s %9.2f s", what, nanos / 1e9));
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
        ends.put(step, System.nanoTime());
    }
}
