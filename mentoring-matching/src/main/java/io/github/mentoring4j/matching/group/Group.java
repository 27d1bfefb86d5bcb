package io.github.mentoring4j.matching.group;

import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.participant.ParticipantId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A mentor with the mentees who learn together.
 *
 * @param mentor the mentor
 * @param pairs the mentor with each of the mentees, explained, by the mentee's id
 */
public record Group(ParticipantId mentor, List<MatchedPair> pairs) implements Comparable<Group> {

    /**
     * Sorts the pairs.
     *
     * @throws NullPointerException if anything is null
     */
    public Group {
        Objects.requireNonNull(mentor, "mentor");
        pairs = pairs.stream().sorted().collect(Collectors.toUnmodifiableList());
    }

    /**
     * Who learns together.
     *
     * @return the mentees, by id
     */
    public List<ParticipantId> mentees() {
        return pairs.stream().map(made -> made.pair().mentee()).collect(Collectors.toUnmodifiableList());
    }

    /** Compares by the mentor's id. */
    @Override
    public int compareTo(Group other) {
        return mentor.compareTo(other.mentor);
    }
}
