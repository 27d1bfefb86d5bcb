package io.github.mentoring4j.matching;

import io.github.mentoring4j.matching.criterion.Eligibility;
import io.github.mentoring4j.matching.criterion.Preference;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.CandidateGraphBuilder;
import io.github.mentoring4j.matching.index.AllPairs;
import io.github.mentoring4j.matching.index.Field;
import io.github.mentoring4j.matching.index.PreparedCriteria;
import io.github.mentoring4j.matching.plan.Considered;
import io.github.mentoring4j.matching.strategy.MatchingProgress;
import io.github.mentoring4j.matching.strategy.MatchingStep;
import io.github.mentoring4j.participant.Pair;
import java.util.ArrayList;
import java.util.List;
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
    private final CandidateGraph graph;

    private CompiledRequest(MatchRequest request, MatchingProgress progress) {
        mentors = new Roster(request.mentors());
        mentees = new Roster(request.mentees());
        must = request.must();
        should = request.should();
        pinned = PairSet.of(request.pinned(), mentors, mentees);
        excluded = PairSet.of(request.excluded(), mentors, mentees);
        criteria = PreparedCriteria.of(must, should, mentors.participants(), mentees.participants());
        field = Field.of(criteria, mentors.capacities(), mentees.capacities(), barred());
        graph = buildGraph(progress);
    }

    /** Takes a steady progress, which stops for an interrupt. */
    static CompiledRequest of(MatchRequest request, MatchingProgress progress) {
        return new CompiledRequest(request, progress);
    }

    private CandidateGraph buildGraph(MatchingProgress progress) {
        int[] mentorCapacities = mentors.capacities();
        int[] menteeCapacities = mentees.capacities();
        for (long pin : pinned.keys()) {
            mentorCapacities[PairSet.mentor(pin)]--;
            menteeCapacities[PairSet.mentee(pin)]--;
        }
        CandidateGraphBuilder builder = CandidateGraph.builder(mentorCapacities, menteeCapacities);
        AllPairs.addTo(builder, field, progress);
        CandidateGraph built = builder.build();
        progress.reached(MatchingStep.COMPILE, 1, 1);
        return built;
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

    /** What all preferences give to a pair. */
    long totalPoints(int mentor, int mentee) {
        long sum = 0;
        for (int preference = 0; preference < should.size(); preference++) {
            sum += points(preference, mentor, mentee);
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
        return Considered.all(field.pairs(), graph.arcCount());
    }
}
