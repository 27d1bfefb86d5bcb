package io.github.mentoring4j.matching;

import io.github.mentoring4j.matching.plan.CriterionCeiling;
import io.github.mentoring4j.matching.plan.CriterionScore;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.matching.plan.OpenPlaces;
import io.github.mentoring4j.matching.strategy.MatchingProgress;
import io.github.mentoring4j.matching.strategy.MatchingStep;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Turns pairs of numbers into a plan. */
final class Explanation {

    private final CompiledRequest request;
    private final Pairing pairing;
    private final MatchingProgress progress;

    Explanation(CompiledRequest request, Pairing pairing, MatchingProgress progress) {
        this.request = request;
        this.pairing = pairing;
        this.progress = progress;
    }

    MatchPlan plan(String strategy) {
        List<MatchedPair> pairs = new ArrayList<>();
        for (long key : pairing.keys()) {
            pairs.add(matched(PairSet.mentor(key), PairSet.mentee(key)));
        }
        List<CriterionCeiling> ceilings = request.should().stream()
                .map(preference -> new CriterionCeiling(preference.id(), preference.most()))
                .collect(Collectors.toList());
        List<OpenPlaces> mentees = open(Party.MENTEE);
        List<OpenPlaces> mentors = open(Party.MENTOR);
        progress.reached(MatchingStep.EXPLAIN, 1, 1);
        return new MatchPlan(strategy, ceilings, pairs, mentees, mentors);
    }

    private MatchedPair matched(int mentor, int mentee) {
        List<CriterionScore> scores = new ArrayList<>();
        for (int place = 0; place < request.should().size(); place++) {
            String id = request.should().get(place).id();
            scores.add(new CriterionScore(id, request.points(place, mentor, mentee)));
        }
        boolean pinned = request.pinned().contains(mentor, mentee);
        Pair pair = Pair.of(request.mentors().id(mentor), request.mentees().id(mentee));
        return new MatchedPair(pair, scores, pinned, pinned ? waived(mentor, mentee) : List.of());
    }

    private List<String> waived(int mentor, int mentee) {
        List<String> waived = new ArrayList<>();
        for (int place = 0; place < request.must().size(); place++) {
            if (!request.permits(place, mentor, mentee)) {
                waived.add(request.must().get(place).id());
            }
        }
        return waived;
    }

    private long people() {
        return (long) request.mentees().size() + request.mentors().size();
    }

    private List<OpenPlaces> open(Party side) {
        SideReasons reasons = new SideReasons(request, pairing, side);
        Roster people = side == Party.MENTOR ? request.mentors() : request.mentees();
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
