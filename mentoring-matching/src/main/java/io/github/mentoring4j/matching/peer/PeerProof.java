package io.github.mentoring4j.matching.peer;

import io.github.mentoring4j.participant.ParticipantId;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Prices that prove that no other pairs are better: none are more, and of none as many the total score is higher.
 *
 * <p>Every pair that may be made costs at least as much as it is worth: the prices of both, and those of the odd sets that both are in.
 * The pairs of the plan are worth exactly what all people and sets cost. Making one checks nothing; {@link
 * io.github.mentoring4j.matching.verification.PeerVerifier} does.
 *
 * @param prices what each person costs, in half points, sorted by id; zero for somebody pinned
 * @param sets the odd sets that cost something, by their people
 */
public record PeerProof(Map<ParticipantId, Long> prices, List<OddSet> sets) {

    /**
     * Copies and sorts both.
     *
     * @throws NullPointerException if anything is null
     */
    public PeerProof {
        prices = Collections.unmodifiableMap(new TreeMap<>(prices));
        sets = sets.stream()
                .sorted(Comparator.comparing((OddSet set) -> set.people().toString())
                        .thenComparing(OddSet::price))
                .collect(Collectors.toUnmodifiableList());
    }

    /**
     * An odd number of people, of whom one always stays over if they pair among themselves.
     *
     * @param people who, by id
     * @param price half of what each pair within costs beside the people's prices, in half points
     */
    public record OddSet(List<ParticipantId> people, long price) {

        /**
         * Sorts the people.
         *
         * @throws NullPointerException if anything is null
         */
        public OddSet {
            Objects.requireNonNull(people, "people");
            people = people.stream().sorted().collect(Collectors.toUnmodifiableList());
        }

        /**
         * Shows the size.
         *
         * @return how many people there are, and the price
         */
        @Override
        public String toString() {
            return "OddSet[people=" + people.size() + ", price=" + price + "]";
        }
    }

    /**
     * Shows counts only.
     *
     * @return how many people and sets have a price
     */
    @Override
    public String toString() {
        return "PeerProof[people=" + prices.size() + ", sets=" + sets.size() + "]";
    }
}
