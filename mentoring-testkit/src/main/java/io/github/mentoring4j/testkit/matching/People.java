package io.github.mentoring4j.testkit.matching;

import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.MatchRequestBuilder;
import io.github.mentoring4j.matching.criterion.Preference;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.ParticipantId;
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

    /** The pairs picked, each once. */
    List<Pair> pairs(List<Pick> picks) {
        return picks.stream()
                .map(pick -> Pair.of(
                        picked(mentors, pick.mentor()).participant().id(),
                        picked(mentees, pick.mentee()).participant().id()))
                .distinct()
                .toList();
    }

    boolean haveAPlace(Pair pair) {
        return hasAPlace(mentors, pair.mentor()) && hasAPlace(mentees, pair.mentee());
    }

    private static boolean hasAPlace(List<Candidate> side, ParticipantId id) {
        return side.stream().anyMatch(each -> each.participant().id().equals(id) && each.capacity() > 0);
    }

    private static Candidate picked(List<Candidate> side, int pick) {
        return side.get(pick % side.size());
    }
}
