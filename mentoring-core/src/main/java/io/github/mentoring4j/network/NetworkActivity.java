package io.github.mentoring4j.network;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A gathering of participants beside the pairs' own meetings.
 *
 * @param id identifies it within the programme
 * @param held when
 * @param people who met, in the order of ids; at least two
 */
public record NetworkActivity(NetworkActivityId id, Occurrence held, Set<ParticipantId> people) {

    /**
     * Copies and sorts the people.
     *
     * @throws InvalidRecordException if there are fewer than two
     */
    public NetworkActivity {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(held, "held");
        Invariants.of(NetworkActivity.class)
                .require(people.size() >= 2, "people", FaultCode.TOO_FEW, "2")
                .orThrow();
        people = Collections.unmodifiableSet(new TreeSet<>(people));
    }

    /**
     * An activity.
     *
     * @param id identifies it within the programme
     * @param held when
     * @param people who met; whoever is named twice counts once
     * @return the activity
     * @throws InvalidRecordException as the constructor
     */
    public static NetworkActivity of(NetworkActivityId id, Occurrence held, ParticipantId... people) {
        return new NetworkActivity(id, held, Set.copyOf(List.of(people)));
    }
}
