package io.github.mentoring4j.network;

import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.Comparator;
import java.util.List;

/**
 * The networks that form among participants.
 *
 * @param activities the gatherings, in the order of ids
 */
public record Networks(List<NetworkActivity> activities) {

    private static final Networks NONE = new Networks(List.of());

    /**
     * Copies and sorts.
     *
     * @throws InvalidRecordException if an id stands twice
     */
    public Networks {
        Invariants.of(Networks.class)
                .unique("activities", activities, "id", NetworkActivity::id)
                .orThrow();
        activities = activities.stream()
                .sorted(Comparator.comparing(NetworkActivity::id))
                .toList();
    }

    /**
     * Nothing on record.
     *
     * @return no activities
     */
    public static Networks none() {
        return NONE;
    }

    /**
     * What is on record.
     *
     * @param activities the gatherings
     * @return the networks
     * @throws InvalidRecordException as the constructor
     */
    public static Networks of(NetworkActivity... activities) {
        return new Networks(List.of(activities));
    }

    /**
     * Whom somebody has met.
     *
     * @param person who
     * @return all others who took part in an activity with that person, in the order of ids
     */
    public List<ParticipantId> metBy(ParticipantId person) {
        return activities.stream()
                .filter(activity -> activity.people().contains(person))
                .flatMap(activity -> activity.people().stream())
                .filter(other -> !other.equals(person))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * This record as it stood.
     *
     * @param viewpoint from where one looks
     * @return what exists from there; itself if all does
     */
    public Networks asOf(Viewpoint viewpoint) {
        List<NetworkActivity> seen = viewpoint.seen(activities, NetworkActivity::held);
        return seen == activities ? this : new Networks(seen);
    }
}
