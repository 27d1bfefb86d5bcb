package io.github.mentoring4j.matching.plan;

import io.github.mentoring4j.participant.ParticipantId;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prices by person, which prove something best, as {@link io.github.mentoring4j.matching.proof.Certificate} says.
 *
 * @param pairWorth what a pair is worth beside its score, in points
 * @param mentors the price by mentor, in points, sorted by id
 * @param mentees the price by mentee, in points, sorted by id
 */
public record Prices(long pairWorth, Map<ParticipantId, Long> mentors, Map<ParticipantId, Long> mentees) {

    /**
     * Copies and sorts the prices.
     *
     * @throws NullPointerException if anything is null
     */
    public Prices {
        mentors = Collections.unmodifiableMap(new TreeMap<>(mentors));
        mentees = Collections.unmodifiableMap(new TreeMap<>(mentees));
    }

    /**
     * Shows counts only.
     *
     * @return how many people have a price
     */
    @Override
    public String toString() {
        return "Prices[mentors=" + mentors.size() + ", mentees=" + mentees.size() + "]";
    }
}
