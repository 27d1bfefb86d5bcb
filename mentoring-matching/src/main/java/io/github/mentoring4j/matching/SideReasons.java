package io.github.mentoring4j.matching;

import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.plan.NearestPair;
import io.github.mentoring4j.matching.plan.OpenReason;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Party;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds why people of one side have places left open. */
final class SideReasons {

    private final CompiledRequest request;
    private final CandidateGraph graph;
    private final Pairing pairing;
    private final Optional<PairPrices> prices;
    private final Party side;
    private final Roster people;
    private final Roster others;
    private final NobodyEligible nobody;

    SideReasons(CompiledRequest request, Pairing pairing, Optional<PairPrices> prices, Party side) {
        this.request = request;
        this.graph = request.graph();
        this.pairing = pairing;
        this.prices = prices;
        this.side = side;
        this.people = side == Party.MENTOR ? request.mentors() : request.mentees();
        this.others = side == Party.MENTOR ? request.mentees() : request.mentors();
        this.nobody = new NobodyEligible(request, pairing, side);
    }

    OpenReason of(int person) {
        if (people.paused(person)) {
            return new OpenReason.Paused();
        }
        int[] eligible = eligible(person);
        if (eligible.length == 0) {
            return nobody.of(person);
        }
        int open = (int) Arrays.stream(eligible).filter(this::hasRoom).count();
        return open > 0 ? new OpenReason.NotChosen(eligible.length, open) : taken(person, eligible);
    }

    /** Those who may be paired with a person, and are not. */
    private int[] eligible(int person) {
        IntStream all = side == Party.MENTOR
                ? IntStream.range(graph.firstPositionOfMentor(person), graph.firstPositionOfMentor(person + 1))
                        .map(position -> graph.mentee(graph.arcOfMentor(position)))
                : IntStream.range(graph.firstArcOfMentee(person), graph.firstArcOfMentee(person + 1))
                        .map(graph::mentor);
        return all.filter(other -> !paired(person, other)).toArray();
    }

    private int mentor(int person, int other) {
        return side == Party.MENTOR ? person : other;
    }

    private int mentee(int person, int other) {
        return side == Party.MENTOR ? other : person;
    }

    private boolean paired(int person, int other) {
        return pairing.contains(mentor(person, other), mentee(person, other));
    }

    private boolean hasRoom(int other) {
        return pairing.partners(side.other(), other).length < others.capacity(other);
    }

    private OpenReason taken(int person, int[] eligible) {
        FirstKeys first = new FirstKeys(OpenReason.MOST_HOLDERS);
        int held = 0;
        for (int other : eligible) {
            for (int partner : pairing.partners(side.other(), other)) {
                first.add(PairSet.key(mentor(partner, other), mentee(partner, other)));
                held++;
            }
        }
        List<Pair> holders = new ArrayList<>();
        for (long key : first.sorted()) {
            holders.add(request.pair(key));
        }
        Optional<NearestPair> nearest = prices.flatMap(costs -> nearest(costs, person, eligible));
        return side == Party.MENTOR
                ? new OpenReason.NobodyLeft(eligible.length, held, holders, nearest)
                : new OpenReason.EligibleButTaken(eligible.length, held, holders, nearest);
    }

    /** The pair that would cost least, the first of several; whose places are all pinned cannot give one up. */
    private Optional<NearestPair> nearest(PairPrices costs, int person, int[] eligible) {
        int best = -1;
        for (int other : eligible) {
            int arc = graph.arcBetween(mentor(person, other), mentee(person, other));
            int places = side == Party.MENTOR ? graph.menteeCapacity(other) : graph.mentorCapacity(other);
            if (places > 0 && (best < 0 || costs.of(arc).compareTo(costs.of(best)) < 0)) {
                best = arc;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(nearest(costs, best));
    }

    private NearestPair nearest(PairPrices costs, int arc) {
        int mentor = graph.mentor(arc);
        int mentee = graph.mentee(arc);
        Pair pair = request.pair(PairSet.key(mentor, mentee));
        return new NearestPair(pair, request.score(mentor, mentee), costs.of(arc));
    }
}
