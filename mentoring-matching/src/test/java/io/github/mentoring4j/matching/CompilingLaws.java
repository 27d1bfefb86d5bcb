package io.github.mentoring4j.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.criterion.PairCondition;
import io.github.mentoring4j.matching.criterion.PairPoints;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.plan.Considered;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.Party;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CompilingLaws {

    @Provide
    Arbitrary<MatchRequest> requests() {
        return Arbitraries.randomValue(random -> RandomRequests.of(random, 24, 2));
    }

    @Property(tries = 500, seed = "5")
    void whoIsAlikeIsJudgedAsOneByOne(@ForAll("requests") MatchRequest request) {
        assertThat(arcs(request)).isEqualTo(oneByOne(request));
    }

    @Property(tries = 200, seed = "5")
    void aPlanTellsThatAllPairsWereConsidered(@ForAll("requests") MatchRequest request) {
        Considered considered = request.plan(MatchingStrategy.greedy()).considered();

        assertThat(considered.complete()).isTrue();
        assertThat(considered.omitted()).isZero();
        assertThat(considered.pairs())
                .isEqualTo(oneByOne(new MatchRequest(
                                request.mentors(),
                                request.mentees(),
                                List.of(),
                                List.of(),
                                request.pinned(),
                                request.excluded()))
                        .size());
        assertThat(considered.kept()).isEqualTo(oneByOne(request).size());
    }

    private static SortedMap<Pair, List<Integer>> arcs(MatchRequest request) {
        CandidateGraph graph = request.graph();
        List<Participant> mentors = people(request.mentors());
        List<Participant> mentees = people(request.mentees());
        SortedMap<Pair, List<Integer>> arcs = new TreeMap<>();
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            arcs.put(
                    Pair.of(
                            mentors.get(graph.mentor(arc)).id(),
                            mentees.get(graph.mentee(arc)).id()),
                    List.of(graph.score(arc), graph.mentorLiking(arc), graph.menteeLiking(arc)));
        }
        return arcs;
    }

    private static List<Participant> people(List<Candidate> candidates) {
        return candidates.stream()
                .map(Candidate::participant)
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }

    /** Asks every criterion of every pair. */
    static SortedMap<Pair, List<Integer>> oneByOne(MatchRequest request) {
        List<Participant> mentors = participants(request.mentors());
        List<Participant> mentees = participants(request.mentees());
        List<PairCondition> must = request.must().stream()
                .map(criterion -> criterion.prepare(mentors, mentees))
                .toList();
        List<PairPoints> should = request.should().stream()
                .map(criterion -> criterion.prepare(mentors, mentees))
                .toList();
        SortedMap<Pair, List<Integer>> arcs = new TreeMap<>();
        for (int mentor = 0; mentor < mentors.size(); mentor++) {
            for (int mentee = 0; mentee < mentees.size(); mentee++) {
                int one = mentor;
                int other = mentee;
                if (mentors.get(mentor).id().equals(mentees.get(mentee).id())) {
                    continue;
                }
                Pair pair = pair(mentors.get(mentor), mentees.get(mentee));
                if (!request.mentors().get(mentor).paused()
                        && !request.mentees().get(mentee).paused()
                        && !request.excluded().contains(pair)
                        && !request.pinned().contains(pair)
                        && must.stream().allMatch(condition -> condition.permits(one, other))) {
                    arcs.put(
                            pair,
                            List.of(
                                    sum(request, should, one, other, voice -> true),
                                    sum(request, should, one, other, voice -> voice == Party.MENTOR),
                                    sum(request, should, one, other, voice -> voice == Party.MENTEE)));
                }
            }
        }
        return arcs;
    }

    /** What those preferences give that nobody voices or somebody who counts. */
    private static int sum(
            MatchRequest request, List<PairPoints> should, int mentor, int mentee, Predicate<Party> counts) {
        return IntStream.range(0, should.size())
                .filter(place -> request.should()
                        .get(place)
                        .voice()
                        .filter(counts.negate())
                        .isEmpty())
                .map(place -> should.get(place).points(mentor, mentee))
                .sum();
    }

    private static Pair pair(Participant mentor, Participant mentee) {
        return Pair.of(mentor.id(), mentee.id());
    }

    private static List<Participant> participants(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::participant).toList();
    }
}
