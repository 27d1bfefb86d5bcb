package io.github.mentoring4j.matching.peer;

import io.github.mentoring4j.matching.plan.CriterionCeiling;
import io.github.mentoring4j.participant.ParticipantId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who is whose peer, why, and why somebody has none.
 *
 * <p>The same people and criteria give an equal plan in whatever order they are stated, apart from the order of the criteria,
 * which the plan keeps.
 *
 * @param ceilings the preferences in the order of the request, with the most that each can give to a pair both ways together
 * @param pairs the pairs, by id
 * @param unpaired those without a peer, by id
 * @param proof what proves that nothing is better; {@link io.github.mentoring4j.matching.verification.PeerVerifier} checks it
 */
public record PeerPlan(
        List<CriterionCeiling> ceilings, List<PeerPair> pairs, List<Unpaired> unpaired, Optional<PeerProof> proof) {

    /**
     * Copies the lists and sorts those of people.
     *
     * @throws NullPointerException if anything is null
     */
    public PeerPlan {
        ceilings = List.copyOf(ceilings);
        pairs = pairs.stream().sorted().collect(Collectors.toUnmodifiableList());
        unpaired = unpaired.stream().sorted().collect(Collectors.toUnmodifiableList());
        Objects.requireNonNull(proof, "proof");
    }

    /**
     * A plan of which nothing is proven.
     *
     * @param ceilings the preferences, with the most that each can give to a pair both ways together
     * @param pairs the pairs
     * @param unpaired those without a peer
     * @throws NullPointerException if anything is null
     */
    public PeerPlan(List<CriterionCeiling> ceilings, List<PeerPair> pairs, List<Unpaired> unpaired) {
        this(ceilings, pairs, unpaired, Optional.empty());
    }

    /**
     * The pair that somebody is in.
     *
     * @param person the person's id
     * @return the pair, or empty if there is none. Takes linear time.
     */
    public Optional<PeerPair> pairOf(ParticipantId person) {
        return pairs.stream().filter(pair -> pair.peers().has(person)).findFirst();
    }

    /**
     * The total.
     *
     * @return the sum of all pairs' scores
     */
    public long score() {
        return pairs.stream().mapToLong(PeerPair::score).sum();
    }

    /**
     * Shows figures only.
     *
     * @return how many pairs and people without a peer there are
     */
    @Override
    public String toString() {
        return "PeerPlan[pairs=" + pairs.size() + ", unpaired=" + unpaired.size() + "]";
    }
}
