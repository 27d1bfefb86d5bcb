package io.github.mentoring4j.matching;

import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.index.CandidateIndex;
import io.github.mentoring4j.matching.index.Findings;
import io.github.mentoring4j.matching.index.Prices;
import io.github.mentoring4j.matching.plan.Considered;
import io.github.mentoring4j.matching.plan.Shortfall;
import io.github.mentoring4j.matching.strategy.MatchingProgress;
import io.github.mentoring4j.matching.strategy.MatchingStep;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import java.util.Optional;

/**
 * Lets a strategy choose, and where it could not choose from all pairs, looks for what it lacked and lets it choose again, round
 * after round. A strategy that proves by prices lacks pairs that are worth more than their prices; when there is none, the choice
 * is the best over all pairs. Any other lacks mentors with room for those who were left out.
 */
final class Rounds {

    /** How often to look for more. */
    private static final int MOST_ROUNDS = 12;

    /** With more arcs than this, choosing takes seconds. */
    private static final int MANY_ARCS = 10_000_000;

    private static final long SHARES = 10_000;

    /** How many candidates a mentee gets more in a round, at most. */
    private static final int MORE = 8;

    /** Between what a mentor with room can be worth and what one without is worth. */
    private static final long ANYBODY_WITH_ROOM = -(1L << 60);

    private final MatchingStrategy strategy;
    private final MatchingProgress progress;
    private CompiledRequest request;
    private Choice choice;
    private long looks;

    private Rounds(CompiledRequest request, MatchingStrategy strategy, MatchingProgress progress) {
        this.request = request;
        this.strategy = strategy;
        this.progress = progress;
        choice = choose(request.index().isPresent() ? round(0) : progress);
    }

    static Rounds of(CompiledRequest request, MatchingStrategy strategy, MatchingProgress progress) {
        return of(request, strategy, progress, MOST_ROUNDS);
    }

    /** With so many rounds after the first choice, at most. */
    static Rounds of(CompiledRequest request, MatchingStrategy strategy, MatchingProgress progress, int most) {
        Rounds rounds = new Rounds(request, strategy, progress);
        request.index().ifPresent(index -> rounds.complete(index, most));
        return rounds;
    }

    private Choice choose(MatchingProgress listener) {
        return Choice.by(strategy, request.graph(), listener);
    }

    /** How many rounds there will be is not known, so each is told as half of what is left. */
    private MatchingProgress round(int round) {
        return (step, done, total) -> progress.reached(step, ((2L << round) - 2) * total + done, (2L << round) * total);
    }

    private void complete(CandidateIndex index, int most) {
        int round = 0;
        Findings findings = look(index);
        while (findings.size() > 0 && round < most && findings.gain() > negligible()) {
            request = request.with(findings);
            round++;
            choice = choose(round(round));
            findings = look(index);
        }
        progress.reached(MatchingStep.SOLVE, 1, 1);
        long lookedAt = request.considered().lookedAt() + looks;
        Considered considered = request.considered();
        request = request.with(new Considered(
                considered.pairs(),
                Math.min(considered.pairs(), lookedAt),
                request.graph().arcCount(),
                shortfall(findings.gain())));
    }

    /** Where choosing takes long, it is not done again for a ten thousandth of the score. */
    private long negligible() {
        CandidateGraph graph = request.graph();
        return graph.arcCount() > MANY_ARCS ? choice.assignment().score(graph) / SHARES : 0;
    }

    private Findings look(CandidateIndex index) {
        Findings findings = index.beyond(request.graph(), prices(), MORE, progress);
        looks += findings.looks();
        return findings;
    }

    private Prices prices() {
        CandidateGraph graph = request.graph();
        Loads loads = Loads.of(graph, choice.assignment());
        long[] mentors = new long[graph.mentorCount()];
        for (int mentor = 0; mentor < mentors.length; mentor++) {
            mentors[mentor] = price(graph, loads, mentor);
        }
        long[] floors = new long[graph.menteeCount()];
        for (int mentee = 0; mentee < floors.length; mentee++) {
            floors[mentee] = floor(graph, loads, mentee);
        }
        return new Prices(mentors, floors);
    }

    private long price(CandidateGraph graph, Loads loads, int mentor) {
        if (graph.mentorCapacity(mentor) == 0) {
            return CandidateIndex.PROHIBITIVE;
        }
        long otherwise = loads.openToMentor(mentor) > 0 ? 0 : CandidateIndex.PROHIBITIVE;
        return choice.certificate().map(prices -> prices.mentorPrice(mentor)).orElse(otherwise);
    }

    private long floor(CandidateGraph graph, Loads loads, int mentee) {
        if (graph.menteeCapacity(mentee) == 0) {
            return Prices.NOBODY;
        }
        boolean leftOut = loads.openToMentee(mentee) == graph.menteeCapacity(mentee);
        return choice.certificate()
                .map(prices -> prices.menteePrice(mentee) - prices.pairWorth())
                .orElse(leftOut ? ANYBODY_WITH_ROOM : Prices.NOBODY);
    }

    private Optional<Shortfall> shortfall(long gain) {
        Loads loads = Loads.of(request.graph(), choice.assignment());
        return choice.certificate().map(prices -> loads.shortfall(gain, prices.pairWorth(), request.scores()));
    }

    /** The request with the candidates that the choice was made from, and what was considered. */
    CompiledRequest request() {
        return request;
    }

    Choice choice() {
        return choice;
    }
}
