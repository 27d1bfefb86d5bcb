package io.github.mentoring4j.testkit.matching;

import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.criterion.PairCondition;
import io.github.mentoring4j.matching.criterion.PairPoints;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What may be made of a request, by asking pair by pair. */
final class OneByOne {

    private OneByOne() {}

    /** Everybody with everybody but themself. */
    static List<Pair> pairs(MatchRequest request) {
        List<Pair> pairs = new ArrayList<>();
        for (Participant mentor : participants(request.mentors())) {
            for (Participant mentee : participants(request.mentees())) {
                if (!mentor.id().equals(mentee.id())) {
                    pairs.add(pair(mentor, mentee));
                }
            }
        }
        return pairs;
    }

    /** Asks every criterion of every pair: the score, and how much either side likes it. */
    static SortedMap<Pair, List<Integer>> arcs(MatchRequest request) {
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
