package io.github.mentoring4j.matching.verification;

import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.ParticipantId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The people of one side in the order of the request, and how many partners a plan gives them. */
final class People {

    private final String side;
    private final List<Candidate> candidates;
    private final Map<ParticipantId, Integer> numbers = new HashMap<>();
    private final int choices;
    private final int[] loads;

    /** So many choices are offered for each place that one of them has. */
    People(String side, List<Candidate> candidates, int choices) {
        this.side = side;
        this.choices = choices;
        this.candidates = candidates;
        for (Candidate candidate : candidates) {
            numbers.put(candidate.participant().id(), numbers.size());
        }
        loads = new int[candidates.size()];
    }

    int size() {
        return candidates.size();
    }

    List<Participant> participants() {
        return candidates.stream().map(Candidate::participant).collect(Collectors.toUnmodifiableList());
    }

    ParticipantId id(int person) {
        return candidates.get(person).participant().id();
    }

    int number(ParticipantId id) throws DiscrepancyException {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new DiscrepancyException(id + " is not among the " + side + "s");
        }
        return number;
    }

    int capacity(int person) {
        return candidates.get(person).capacity();
    }

    int load(int person) {
        return loads[person];
    }

    void add(int person) throws DiscrepancyException {
        loads[person]++;
        if (loads[person] > (long) capacity(person) * choices) {
            throw new DiscrepancyException(side + " " + id(person) + " is given more than " + capacity(person));
        }
    }
}
