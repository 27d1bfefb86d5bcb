package io.github.mentoring4j.matching;

import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Profile;
import java.util.List;
import java.util.Map;

/** People for tests. */
public final class People {

    private People() {}

    public static Participant person(String id, Map<Attribute, List<String>> values) {
        return Participant.of(ParticipantId.of(id), Profile.of(values));
    }

    public static Participant person(String id, Attribute attribute, String... values) {
        return person(id, Map.of(attribute, List.of(values)));
    }

    public static Candidate candidate(String id, int capacity) {
        return Candidate.of(person(id, Map.of()), capacity);
    }

    public static Pair pair(String mentor, String mentee) {
        return Pair.of(ParticipantId.of(mentor), ParticipantId.of(mentee));
    }
}
