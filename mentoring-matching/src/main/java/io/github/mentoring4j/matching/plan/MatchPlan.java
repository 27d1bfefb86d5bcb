package io.github.mentoring4j.matching.plan;

import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.Invariants;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Who is paired with whom, why, and why somebody is not.
 *
 * <p>Where there are several choices for a place, the pairs are offers, not all of which can come true; a place is open if fewer
 * are offered to somebody than they have places.
 *
 * <p>The same people and criteria give an equal plan in whatever order they are stated, apart from the order of the criteria,
 * which the plan keeps.
 *
 * @param strategy the name of the strategy that chose
 * @param ceilings the preferences in the order of the request, with the most that each can give to a pair
 * @param pairs the pairs, by the mentee's id, then the mentor's
 * @param openMentees the mentees who have fewer mentors than they may have, by id
 * @param openMentors the mentors who have fewer mentees than they may have, by id
 * @param proof what is proven of the whole
 * @param considered which pairs this was chosen from
 * @param choices how many candidates are offered for each place; one if the pairs are to be made as they stand
 */
public record MatchPlan(
        String strategy,
        List<CriterionCeiling> ceilings,
        List<MatchedPair> pairs,
        List<OpenPlaces> openMentees,
        List<OpenPlaces> openMentors,
        PlanProof proof,
        Considered considered,
        int choices) {

    /**
     * Copies the lists and sorts those of people.
     *
     * @throws NullPointerException if anything is null
     * @throws io.github.mentoring4j.validation.InvalidRecordException if there are fewer choices than one
     */
    public MatchPlan {
        Objects.requireNonNull(strategy, "strategy");
        ceilings = List.copyOf(ceilings);
        pairs = sorted(pairs);
        openMentees = sorted(openMentees);
        openMentors = sorted(openMentors);
        Objects.requireNonNull(proof, "proof");
        Objects.requireNonNull(considered, "considered");
        Invariants.of(MatchPlan.class)
                .require(choices >= 1, "choices", FaultCode.TOO_SMALL, "1")
                .orThrow();
    }

    /**
     * A plan of pairs that are to be made as they stand.
     *
     * @param strategy the name of the strategy that chose
     * @param ceilings the preferences, with the most that each can give
     * @param pairs the pairs
     * @param openMentees the mentees who have places open
     * @param openMentors the mentors who have places open
     * @param proof what is proven of the whole
     * @param considered which pairs this was chosen from
     * @throws NullPointerException if anything is null
     */
    public MatchPlan(
            String strategy,
            List<CriterionCeiling> ceilings,
            List<MatchedPair> pairs,
            List<OpenPlaces> openMentees,
            List<OpenPlaces> openMentors,
            PlanProof proof,
            Considered considered) {
        this(strategy, ceilings, pairs, openMentees, openMentors, proof, considered, 1);
    }

    /**
     * A plan of which nothing is proven, and that does not state which pairs it was chosen from.
     *
     * @param strategy the name of the strategy that chose
     * @param ceilings the preferences, with the most that each can give
     * @param pairs the pairs
     * @param openMentees the mentees who have places open
     * @param openMentors the mentors who have places open
     * @throws NullPointerException if anything is null
     */
    public MatchPlan(
            String strategy,
            List<CriterionCeiling> ceilings,
            List<MatchedPair> pairs,
            List<OpenPlaces> openMentees,
            List<OpenPlaces> openMentors) {
        this(strategy, ceilings, pairs, openMentees, openMentors, new PlanProof.Unproven(), Considered.none());
    }

    private static <T extends Comparable<? super T>> List<T> sorted(List<T> list) {
        return list.stream().sorted().collect(Collectors.toUnmodifiableList());
    }

    /**
     * The mentees without any mentor.
     *
     * @return them by id, those who are paused included
     */
    public List<OpenPlaces> unmatchedMentees() {
        return openMentees.stream().filter(OpenPlaces::unmatched).collect(Collectors.toUnmodifiableList());
    }

    /**
     * The mentors without any mentee.
     *
     * @return them by id, those who are paused included
     */
    public List<OpenPlaces> unmatchedMentors() {
        return openMentors.stream().filter(OpenPlaces::unmatched).collect(Collectors.toUnmodifiableList());
    }

    /**
     * The pairs of a person.
     *
     * @param party on which side the person is
     * @param person the person's id
     * @return the pairs, sorted; empty if there is none. Takes linear time.
     */
    public List<MatchedPair> pairsOf(Party party, ParticipantId person) {
        return pairs.stream()
                .filter(matched -> matched.pair().member(party).equals(person))
                .collect(Collectors.toUnmodifiableList());
    }

    /**
     * The figures.
     *
     * @return numbers of pairs and people, and the total score
     */
    public PlanTotals totals() {
        return new PlanTotals(
                pairs.size(),
                count(Party.MENTEE),
                count(Party.MENTOR),
                pairs.stream().mapToLong(MatchedPair::score).sum());
    }

    private int count(Party party) {
        return Math.toIntExact(pairs.stream()
                .map(MatchedPair::pair)
                .map((Pair pair) -> pair.member(party))
                .distinct()
                .count());
    }

    /**
     * Shows figures only.
     *
     * @return the strategy and how many pairs and people with open places there are
     */
    @Override
    public String toString() {
        return "MatchPlan[strategy=" + strategy + ", pairs=" + pairs.size() + ", openMentees=" + openMentees.size()
                + ", openMentors=" + openMentors.size() + "]";
    }
}
