package io.github.mentoring4j.matching;

import io.github.mentoring4j.matching.criterion.Eligibility;
import io.github.mentoring4j.matching.criterion.Preference;
import io.github.mentoring4j.matching.criterion.Retention;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.CandidateGraphBuilder;
import io.github.mentoring4j.matching.graph.ScoresBeyond;
import io.github.mentoring4j.matching.index.AllPairs;
import io.github.mentoring4j.matching.index.CandidateIndex;
import io.github.mentoring4j.matching.index.Field;
import io.github.mentoring4j.matching.index.Findings;
import io.github.mentoring4j.matching.index.Obstacles;
import io.github.mentoring4j.matching.index.PreparedCriteria;
import io.github.mentoring4j.matching.plan.Considered;
import io.github.mentoring4j.matching.plan.Prices;
import io.github.mentoring4j.matching.proof.Certificate;
import io.github.mentoring4j.matching.strategy.MatchingProgress;
import io.github.mentoring4j.matching.strategy.MatchingStep;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** A request in numbers: people by number, criteria made ready, and the graph of what may be made. */
final class CompiledRequest {

    private final Roster mentors;
    private final Roster mentees;
    private final List<Eligibility> must;
    private final List<Preference> should;
    private final PairSet pinned;
    private final PairSet excluded;
    private final PreparedCriteria criteria;
    private final Field field;
    private final Optional<CandidateIndex> index;
    private final CandidateGraph graph;
    private final Considered considered;

    private CompiledRequest(MatchRequest request, MatchingProgress progress) {
        mentors = new Roster(request.mentors());
        mentees = new Roster(request.mentees());
        must = request.must();
        should = request.should();
        pinned = PairSet.of(request.pinned(), mentors, mentees);
        excluded = PairSet.of(request.excluded(), mentors, mentees);
        criteria = PreparedCriteria.of(must, should, mentors.participants(), mentees.participants());
        field = Field.of(criteria, mentors.capacities(), mentees.capacities(), barred());
        CandidateGraphBuilder builder = builder();
        if (request.considering().all(mentors.size(), mentees.size())) {
            index = Optional.empty();
            AllPairs.addTo(builder, field, progress);
            graph = builder.build();
            considered = Considered.all(field.pairs(), graph.arcCount());
        } else {
            CandidateIndex found = CandidateIndex.of(field);
            builder.beyond(field.scores());
            index = Optional.of(found);
            long looks = found.addBest(builder, request.considering().best(), prices(), progress);
            graph = builder.build();
            considered =
                    new Considered(field.pairs(), Math.min(field.pairs(), looks), graph.arcCount(), Optional.empty());
        }
        progress.reached(MatchingStep.COMPILE, 1, 1);
    }

    private CompiledRequest(CompiledRequest other, CandidateGraph graph, Considered considered) {
        mentors = other.mentors;
        mentees = other.mentees;
        must = other.must;
        should = other.should;
        pinned = other.pinned;
        excluded = other.excluded;
        criteria = other.criteria;
        field = other.field;
        index = other.index;
        this.graph = graph;
        this.considered = considered;
    }

    /** Takes a steady progress, which stops for an interrupt. */
    static CompiledRequest of(MatchRequest request, MatchingProgress progress) {
        return new CompiledRequest(request, progress);
    }

    /** This with further candidates. */
    CompiledRequest with(Findings findings) {
        CandidateGraphBuilder builder = builder().beyond(graph.beyond());
        findings.addTo(builder, graph);
        return new CompiledRequest(this, builder.build(), considered);
    }

    /** This with a statement of what was considered in the end. */
    CompiledRequest with(Considered stated) {
        return new CompiledRequest(this, graph, stated);
    }

    private CandidateGraphBuilder builder() {
        int[] mentorCapacities = mentors.capacities();
        int[] menteeCapacities = mentees.capacities();
        for (long pin : pinned.keys()) {
            mentorCapacities[PairSet.mentor(pin)]--;
            menteeCapacities[PairSet.mentee(pin)]--;
        }
        CandidateGraphBuilder builder = CandidateGraph.builder(mentorCapacities, menteeCapacities);
        for (long pin : pinned.keys()) {
            builder.mentored(PairSet.mentee(pin));
        }
        return builder;
    }

    /** Nobody costs anything but those whose places are all pinned. */
    private long[] prices() {
        int[] room = mentors.capacities();
        for (long pin : pinned.keys()) {
            room[PairSet.mentor(pin)]--;
        }
        return Arrays.stream(room)
                .mapToLong(places -> places > 0 ? 0 : CandidateIndex.PROHIBITIVE)
                .toArray();
    }

    /** Nobody is paired with themself, nor as excluded or as pinned. */
    private long[] barred() {
        LongStream selves = IntStream.range(0, mentees.size())
                .filter(mentee -> mentors.number(mentees.id(mentee)) >= 0)
                .mapToLong(mentee -> PairSet.key(mentors.number(mentees.id(mentee)), mentee));
        return LongStream.concat(
                        selves, LongStream.concat(LongStream.of(pinned.keys()), LongStream.of(excluded.keys())))
                .toArray();
    }

    int points(int preference, int mentor, int mentee) {
        return criteria.points(preference, mentor, mentee);
    }

    /** What counts for a pair in the choice: the points of all preferences. */
    long worth(int mentor, int mentee) {
        long sum = 0;
        for (int preference = 0; preference < should.size(); preference++) {
            sum += points(preference, mentor, mentee);
        }
        return sum;
    }

    /** What a pair scores: what counts for it, but not that it stood before. */
    long score(int mentor, int mentee) {
        long sum = 0;
        for (int preference = 0; preference < should.size(); preference++) {
            sum += should.get(preference) instanceof Retention ? 0 : points(preference, mentor, mentee);
        }
        return sum;
    }

    /** How a side likes a pair: what counts for it, but not what is the other side's own wish. */
    long liking(Party side, int mentor, int mentee) {
        long sum = 0;
        for (int preference = 0; preference < should.size(); preference++) {
            boolean counts = should.get(preference).voice().orElse(side) == side;
            sum += counts ? points(preference, mentor, mentee) : 0;
        }
        return sum;
    }

    /** The ids of the eligibilities that a pair does not meet, in the order of the request. */
    List<String> unmet(int mentor, int mentee) {
        List<String> unmet = new ArrayList<>();
        for (int place = 0; place < must.size(); place++) {
            if (!permits(place, mentor, mentee)) {
                unmet.add(must.get(place).id());
            }
        }
        return unmet;
    }

    /** The pair of a {@link PairSet#key key}. */
    Pair pair(long key) {
        return Pair.of(mentors.id(PairSet.mentor(key)), mentees.id(PairSet.mentee(key)));
    }

    /** Prices by the people's numbers as prices by their ids. */
    Prices byId(Certificate prices) {
        return new Prices(prices.pairWorth(), byId(mentors, prices::mentorPrice), byId(mentees, prices::menteePrice));
    }

    private static Map<ParticipantId, Long> byId(Roster people, IntToLongFunction price) {
        Map<ParticipantId, Long> prices = new TreeMap<>();
        for (int person = 0; person < people.size(); person++) {
            prices.put(people.id(person), price.applyAsLong(person));
        }
        return prices;
    }

    boolean permits(int eligibility, int mentor, int mentee) {
        return criteria.permits(eligibility, mentor, mentee);
    }

    Roster mentors() {
        return mentors;
    }

    Roster mentees() {
        return mentees;
    }

    List<Eligibility> must() {
        return must;
    }

    List<Preference> should() {
        return should;
    }

    PairSet pinned() {
        return pinned;
    }

    PairSet excluded() {
        return excluded;
    }

    CandidateGraph graph() {
        return graph;
    }

    Considered considered() {
        return considered;
    }

    PreparedCriteria criteria() {
        return criteria;
    }

    /** Counts what forbids the pairs of people of a side; nothing if that takes asking every pair. */
    Optional<Obstacles> obstacles(Party side) {
        return Obstacles.of(field, side);
    }

    /** Finds further candidates, unless all pairs are considered. */
    Optional<CandidateIndex> index() {
        return index;
    }

    /** Between which scores all pairs lie that may be made, also those that are not considered. */
    ScoresBeyond scores() {
        ScoresBeyond beyond = graph.beyond();
        return new ScoresBeyond(
                IntStream.range(0, graph.arcCount()).mapToLong(graph::score).reduce(beyond.least(), Math::min),
                IntStream.range(0, graph.arcCount()).mapToLong(graph::score).reduce(beyond.greatest(), Math::max));
    }
}
