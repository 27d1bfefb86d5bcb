package io.github.mentoring4j.matching;

import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.ParticipantId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The people of one side, numbered in the order of their ids. */
final class Roster {

    private final List<Candidate> candidates;
    private final List<Participant> participants;
    private final Map<ParticipantId, Integer> numbers = new HashMap<>();

    Roster(List<Candidate> people) {
        candidates = people.stream()
                .sorted(Comparator.comparing(
                        (Candidate person) -> person.participant().id()))
                .collect(Collectors.toUnmodifiableList());
        participants = candidates.stream().map(Candidate::participant).collect(Collectors.toUnmodifiableList());
        for (int number = 0; number < participants.size(); number++) {
            numbers.put(id(number), number);
        }
    }

    int size() {
        return candidates.size();
    }

    List<Participant> participants() {
        return participants;
    }

    ParticipantId id(int number) {
        return participants.get(number).id();
    }

    int capacity(int number) {
        return candidates.get(number).capacity();
    }

    boolean paused(int number) {
        return candidates.get(number).paused();
    }

    int[] capacities() {
        return candidates.stream().mapToInt(Candidate::capacity).toArray();
    }

    /** The number of somebody, or -1 if they are not on this side. */
    int number(ParticipantId id) {
        return numbers.getOrDefault(id, -1);
    }
}
