package io.github.mentoring4j.examples.people;

import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.participant.PersonName;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The people of a run, ready for matching, with their names kept apart from it.
 *
 * @param request the request
 * @param mentorNames the mentors' names, where the policy maps them and a row has one
 * @param menteeNames the mentees' names, likewise
 */
public record Roster(
        MatchRequest request, Map<ParticipantId, PersonName> mentorNames, Map<ParticipantId, PersonName> menteeNames) {

    /** Copies the maps. */
    public Roster {
        mentorNames = Map.copyOf(mentorNames);
        menteeNames = Map.copyOf(menteeNames);
    }

    /**
     * A person's name.
     *
     * @param side on which side the person is
     * @param person the id
     * @return the name, if there is one
     */
    public Optional<PersonName> name(Party side, ParticipantId person) {
        return Optional.ofNullable((side == Party.MENTOR ? mentorNames : menteeNames).get(person));
    }

    /**
     * How many ids stand on both sides.
     *
     * @return the number of people who are mentor and mentee
     */
    public int onBothSides() {
        Set<ParticipantId> mentors = request.mentors().stream()
                .map(mentor -> mentor.participant().id())
                .collect(Collectors.toSet());
        return (int) request.mentees().stream()
                .filter(mentee -> mentors.contains(mentee.participant().id()))
                .count();
    }

    /**
     * Whether the report shows names.
     *
     * @return true if anybody has one
     */
    public boolean named() {
        return !mentorNames.isEmpty() || !menteeNames.isEmpty();
    }

    /** Shows counts only. */
    @Override
    public String toString() {
        return "Roster[" + request + "]";
    }
}
