package io.github.mentoring4j.examples.match;

import io.github.mentoring4j.examples.people.Roster;
import io.github.mentoring4j.matching.plan.Considered;
import io.github.mentoring4j.matching.plan.CriterionCeiling;
import io.github.mentoring4j.matching.plan.CriterionScore;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.matching.plan.OpenPlaces;
import io.github.mentoring4j.matching.plan.PlanProof;
import io.github.mentoring4j.matching.plan.PlanTotals;
import io.github.mentoring4j.participant.ParticipantId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
        List<PlanReport.Answer> whyNot) {

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
     */
    public record ScoredPair(
            ParticipantId mentee,
            ParticipantId mentor,
            long score,
            Map<String, Integer> points,
            boolean pinned,
            List<String> waived) {

        static ScoredPair of(MatchedPair matched) {
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
                    matched.waived());
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
                plan.pairs().stream().map(ScoredPair::of).toList(),
                new People(plan.unmatchedMentees(), plan.unmatchedMentors()),
                new People(partly(plan.openMentees()), partly(plan.openMentors())),
                Optional.of(plan.proof()),
                Optional.of(plan.considered()),
                report.answers());
    }

    static List<OpenPlaces> partly(List<OpenPlaces> open) {
        return open.stream().filter(places -> !places.unmatched()).toList();
    }
}
