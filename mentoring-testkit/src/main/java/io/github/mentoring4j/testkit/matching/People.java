package io.github.mentoring4j.testkit.matching;

import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.MatchRequestBuilder;
import io.github.mentoring4j.matching.criterion.Preference;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import java.util.ArrayList;
import java.util.List;

/** Who is there to be matched. */
record People(List<Candidate> mentors, List<Candidate> mentees) {

    /** The same with ids by their places in the list. */
    static List<Candidate> numbered(String prefix, List<Candidate> side) {
        List<Candidate> all = new ArrayList<>();
        for (Candidate each : side) {
            ParticipantId id = ParticipantId.of(prefix + "-" + (all.size() + 1));
            all.add(Candidate.of(Participant.of(id, each.participant().profile()), each.capacity()));
        }
        return all;
    }

    /** The same, but that no mentor has a place. */
    People paused() {
        return new People(
                mentors.stream()
                        .map(each -> Candidate.of(each.participant(), 0))
                        .toList(),
                mentees);
    }

    MatchRequestBuilder request(List<Preference> should) {
        MatchRequestBuilder request = MatchRequest.builder().mentors(mentors).mentees(mentees);
        should.forEach(request::should);
        return request;
    }

    /** The pairs picked, each once; nobody with themself. */
    List<Pair> pairs(List<Pick> picks) {
        return picks.stream()
                .filter(pick -> !picked(mentors, pick.mentor()).equals(picked(mentees, pick.mentee())))
                .map(pick -> Pair.of(picked(mentors, pick.mentor()), picked(mentees, pick.mentee())))
                .distinct()
                .toList();
    }

    /** Those of the pairs that there are places for, beside the ones before them. */
    List<Pair> withPlaces(List<Pair> pairs) {
        List<Pair> placed = new ArrayList<>();
        for (Pair pair : pairs) {
            if (hasAPlace(Party.MENTOR, mentors, pair, placed) && hasAPlace(Party.MENTEE, mentees, pair, placed)) {
                placed.add(pair);
            }
        }
        return placed;
    }

    private static boolean hasAPlace(Party side, List<Candidate> people, Pair pair, List<Pair> placed) {
        ParticipantId id = pair.member(side);
        long taken =
                placed.stream().filter(other -> other.member(side).equals(id)).count();
        return people.stream().anyMatch(each -> each.participant().id().equals(id) && each.capacity() > taken);
    }

    private static ParticipantId picked(List<Candidate> side, int pick) {
        return side.get(pick % side.size()).participant().id();
    }
}
