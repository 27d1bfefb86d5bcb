package io.github.mentoring4j.matching;

import io.github.mentoring4j.matching.criterion.Preference;
import io.github.mentoring4j.matching.criterion.Retention;
import io.github.mentoring4j.matching.plan.CriterionCeiling;
import io.github.mentoring4j.matching.plan.CriterionScore;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.matching.plan.OpenPlaces;
import io.github.mentoring4j.matching.plan.PlanProof;
import io.github.mentoring4j.matching.plan.PlanTotals;
import io.github.mentoring4j.matching.strategy.MatchingProgress;
import io.github.mentoring4j.matching.strategy.MatchingStep;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Turns pairs of numbers into a plan. */
final class Explanation {

    private final CompiledRequest request;
    private final Pairing pairing;
    private final MatchingProgress progress;

    private final Optional<PairPrices> prices;
    private final Choice choice;

    Explanation(CompiledRequest request, Choice choice, MatchingProgress progress) {
        this.request = request;
        this.progress = progress;
        this.choice = choice;
        this.pairing = Pairing.of(request.graph(), choice.assignment(), request.pinned());
        this.prices = choice.certificate()
                .map(certificate -> new PairPrices(request.graph(), request.pinned(), pairing, certificate));
    }

    Pairing pairing() {
        return pairing;
    }

    /** What pairs that are not made would cost, if the strategy proved its choice. */
    Optional<PairPrices> prices() {
        return prices;
    }

    /** The figures of any pairs of this request, by what counts in the choice. */
    PlanTotals totals(Pairing pairs) {
        long score = LongStream.of(pairs.keys())
                .map(key -> request.worth(PairSet.mentor(key), PairSet.mentee(key)))
                .sum();
        return new PlanTotals(pairs.keys().length, matched(pairs, Party.MENTEE), matched(pairs, Party.MENTOR), score);
    }

    private int matched(Pairing pairs, Party side) {
        int people = people(side).size();
        return (int) IntStream.range(0, people)
                .filter(person -> pairs.partners(side, person).length > 0)
                .count();
    }

    MatchPlan plan(MatchingStrategy strategy) {
        List<MatchedPair> pairs = new ArrayList<>();
        for (long key : pairing.keys()) {
            pairs.add(matched(PairSet.mentor(key), PairSet.mentee(key)));
        }
        List<CriterionCeiling> ceilings = request.should().stream()
                .filter(preference -> !(preference instanceof Retention))
                .map(preference -> new CriterionCeiling(preference.id(), preference.most()))
                .collect(Collectors.toList());
        List<OpenPlaces> mentees = open(Party.MENTEE);
        List<OpenPlaces> mentors = open(Party.MENTOR);
        progress.reached(MatchingStep.EXPLAIN, 1, 1);
        return new MatchPlan(
                strategy.name(), ceilings, pairs, mentees, mentors, proof(), request.considered(), strategy.choices());
    }

    /** What is proven of some of the pairs is proven of the whole only if the others could add nothing. */
    private PlanProof proof() {
        return request.considered().complete() ? choice.proof(request) : new PlanProof.Unproven();
    }

    /** A pair with its score by criterion. */
    MatchedPair matched(int mentor, int mentee) {
        List<CriterionScore> scores = new ArrayList<>();
        int retention = 0;
        for (int place = 0; place < request.should().size(); place++) {
            Preference preference = request.should().get(place);
            int points = request.points(place, mentor, mentee);
            if (preference instanceof Retention) {
                retention = points;
            } else {
                scores.add(new CriterionScore(preference.id(), points));
            }
        }
        boolean pinned = request.pinned().contains(mentor, mentee);
        Pair pair = request.pair(PairSet.key(mentor, mentee));
        return new MatchedPair(pair, scores, pinned, pinned ? request.unmet(mentor, mentee) : List.of(), retention);
    }

    private Roster people(Party side) {
        return side == Party.MENTOR ? request.mentors() : request.mentees();
    }

    private long people() {
        return (long) request.mentees().size() + request.mentors().size();
    }

    private List<OpenPlaces> open(Party side) {
        SideReasons reasons = new SideReasons(request, pairing, prices, side);
        Roster people = people(side);
        int before = side == Party.MENTOR ? request.mentees().size() : 0;
        List<OpenPlaces> open = new ArrayList<>();
        for (int person = 0; person < people.size(); person++) {
            progress.reached(MatchingStep.EXPLAIN, before + person, people());
            int capacity = people.capacity(person);
            int filled = pairing.partners(side, person).length;
            if (capacity == 0 || filled < capacity) {
                open.add(new OpenPlaces(people.id(person), capacity, filled, reasons.of(person)));
            }
        }
        return open;
    }
}
