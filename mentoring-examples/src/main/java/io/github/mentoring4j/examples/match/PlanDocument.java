package io.github.mentoring4j.examples.match;

import io.github.mentoring4j.examples.people.Roster;
import io.github.mentoring4j.matching.fairness.FairnessReport;
import io.github.mentoring4j.matching.plan.Considered;
import io.github.mentoring4j.matching.plan.CriterionCeiling;
import io.github.mentoring4j.matching.plan.CriterionScore;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.matching.plan.OpenPlaces;
import io.github.mentoring4j.matching.plan.PlanDiff;
import io.github.mentoring4j.matching.plan.PlanProof;
import io.github.mentoring4j.matching.plan.PlanTotals;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.Invariants;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What {@code plan.json} holds: ids and points, no names.
 *
 * @param strategy how the pairs were chosen
 * @param figures the plan in figures
 * @param criteria what gave points, in the policy's order, with the most that each can give to a pair
 * @param pairs every pair
 * @param unmatched everybody without a partner, with the reason
 * @param partlyMatched those who have partners but could take more, with the reason why they did not get more
 * @param proof what is proven of the plan, with the prices that anyone can check it by; older plans have none
 * @param considered which pairs it was chosen from; older plans do not state it
 * @param whyNot why some are not paired, where that was asked
 * @param choices how many candidates are offered for each place, where the pairs are offers
 * @param changes what is different from the plan that stood before, if there was one
 * @param fairness how groups are served, where that was asked
 * @param waiting who is to be served next, where it is known since when people wait
 * @param groups which groups are held, where people are matched in groups
 */
public record PlanDocument(
        String strategy,
        Figures figures,
        List<CriterionCeiling> criteria,
        List<ScoredPair> pairs,
        People unmatched,
        People partlyMatched,
        Optional<PlanProof> proof,
        Optional<Considered> considered,
        List<PlanReport.Answer> whyNot,
        Optional<Integer> choices,
        Optional<PlanDiff> changes,
        List<FairnessReport> fairness,
        List<PlanReport.WaitingList> waiting,
        Optional<HeldGroups> groups) {

    /**
     * Copies the lists and checks the pairs.
     *
     * @throws io.github.mentoring4j.validation.InvalidRecordException if one stands twice, or has points by what is
     *     not among the criteria
     */
    public PlanDocument {
        criteria = List.copyOf(criteria);
        pairs = List.copyOf(pairs);
        whyNot = List.copyOf(whyNot);
        fairness = List.copyOf(fairness);
        waiting = List.copyOf(waiting);
        Invariants invariants = Invariants.of(PlanDocument.class)
                .unique("pairs", pairs, "mentor", pair -> List.of(pair.mentor(), pair.mentee()));
        Set<String> known = criteria.stream().map(CriterionCeiling::criterion).collect(Collectors.toSet());
        for (int i = 0; i < pairs.size(); i++) {
            boolean holds = known.containsAll(pairs.get(i).points().keySet());
            invariants.require(holds, "pairs[" + i + "].points", FaultCode.DANGLING_REFERENCE, "criteria");
        }
        invariants.orThrow();
    }

    /**
     * The plan in figures.
     *
     * @param mentees how many mentees there are
     * @param mentors how many mentors there are
     * @param pairs how many pairs are made
     * @param menteesMatched how many mentees have a mentor
     * @param mentorsMatched how many mentors have a mentee
     * @param onBothSides how many ids stand on both sides: the same people, never matched with themselves
     * @param score the sum of all scores
     */
    public record Figures(
            int mentees, int mentors, int pairs, int menteesMatched, int mentorsMatched, int onBothSides, long score) {

        /**
         * The figures of a plan.
         *
         * @param plan the plan
         * @param roster the people
         * @return the figures
         */
        public static Figures of(MatchPlan plan, Roster roster) {
            PlanTotals totals = plan.totals();
            return new Figures(
                    roster.request().mentees().size(),
                    roster.request().mentors().size(),
                    totals.pairs(),
                    totals.menteesMatched(),
                    totals.mentorsMatched(),
                    roster.onBothSides(),
                    totals.score());
        }
    }

    /**
     * A pair with its score.
     *
     * @param mentee the mentee
     * @param mentor the mentor
     * @param score the sum of the points
     * @param points the points by criterion
     * @param pinned whether the policy demanded this pair
     * @param waived what a pinned pair does not meet of what every pair must meet
     * @param firstChoice of offers, whether it is the best one
     */
    public record ScoredPair(
            ParticipantId mentee,
            ParticipantId mentor,
            long score,
            Map<String, Integer> points,
            boolean pinned,
            List<String> waived,
            Optional<Boolean> firstChoice) {

        /**
         * Checks the score.
         *
         * @throws io.github.mentoring4j.validation.InvalidRecordException if both are the same person, or the score is not the
         *     sum of the points
         */
        public ScoredPair {
            Invariants.of(ScoredPair.class)
                    .require(!mentor.equals(mentee), "mentee", FaultCode.MUST_DIFFER, "mentor")
                    .require(
                            score
                                    == points.values().stream()
                                            .mapToLong(Integer::longValue)
                                            .sum(),
                            "score",
                            FaultCode.CONTRADICTION,
                            "points")
                    .orThrow();
        }

        static ScoredPair of(MatchedPair matched, PlanReport report) {
            Map<String, Integer> points = new TreeMap<>();
            for (CriterionScore score : matched.scores()) {
                points.put(score.criterion(), score.points());
            }
            return new ScoredPair(
                    matched.pair().mentee(),
                    matched.pair().mentor(),
                    matched.score(),
                    points,
                    matched.pinned(),
                    matched.waived(),
                    report.offers() ? Optional.of(report.firstChoices().contains(matched.pair())) : Optional.empty());
        }
    }

    /**
     * People of both sides.
     *
     * @param mentees the mentees
     * @param mentors the mentors
     */
    public record People(List<OpenPlaces> mentees, List<OpenPlaces> mentors) {}

    static PlanDocument of(PlanReport report) {
        MatchPlan plan = report.plan();
        return new PlanDocument(
                plan.strategy(),
                report.figures(),
                plan.ceilings(),
                plan.pairs().stream().map(pair -> ScoredPair.of(pair, report)).toList(),
                new People(plan.unmatchedMentees(), plan.unmatchedMentors()),
                new People(partly(plan.openMentees()), partly(plan.openMentors())),
                Optional.of(plan.proof()),
                Optional.of(plan.considered()),
                report.answers(),
                report.offers() ? Optional.of(plan.choices()) : Optional.empty(),
                report.changes(),
                report.fairness(),
                report.waiting(),
                report.groups());
    }

    static List<OpenPlaces> partly(List<OpenPlaces> open) {
        return open.stream().filter(places -> !places.unmatched()).toList();
    }
}
