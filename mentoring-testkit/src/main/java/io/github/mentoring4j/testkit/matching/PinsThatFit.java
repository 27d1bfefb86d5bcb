package io.github.mentoring4j.testkit.matching;

import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.matching.group.GroupSize;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.ParticipantId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes pins for as long as there is a place for them in a group that can be held. Not reusable. */
final class PinsThatFit {

    private final Map<ParticipantId, Integer> mentors = new HashMap<>();
    private final Map<ParticipantId, Integer> mentees = new HashMap<>();

    private PinsThatFit() {}

    static PinsThatFit of(List<Candidate> mentors, List<Candidate> mentees, GroupSize size) {
        PinsThatFit pins = new PinsThatFit();
        mentors.stream()
                .filter(each -> each.capacity() >= size.least())
                .forEach(each -> pins.mentors.put(each.participant().id(), Math.min(each.capacity(), size.most())));
        mentees.forEach(each -> pins.mentees.put(each.participant().id(), each.capacity()));
        return pins;
    }

    List<Pair> among(List<Pair> pairs) {
        return pairs.stream().distinct().filter(this::takes).toList();
    }

    private boolean takes(Pair pair) {
        boolean room = isOpen(mentors, pair.mentor()) && isOpen(mentees, pair.mentee());
        if (room) {
            mentors.merge(pair.mentor(), -1, Integer::sum);
            mentees.merge(pair.mentee(), -1, Integer::sum);
        }
        return room;
    }

    private static boolean isOpen(Map<ParticipantId, Integer> places, ParticipantId person) {
        return Optional.ofNullable(places.get(person)).orElse(0) > 0;
    }
}
