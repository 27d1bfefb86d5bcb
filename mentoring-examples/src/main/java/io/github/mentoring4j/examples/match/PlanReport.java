package io.github.mentoring4j.examples.match;

import io.github.mentoring4j.examples.people.Roster;
import io.github.mentoring4j.examples.policy.MatchingPolicy;
import io.github.mentoring4j.examples.policy.Should;
import io.github.mentoring4j.matching.Matching;
import io.github.mentoring4j.matching.fairness.FairnessReport;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.matching.plan.PlanDiff;
import io.github.mentoring4j.matching.plan.Waiting;
import io.github.mentoring4j.matching.plan.WhyNot;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.matching.verification.PlanVerifier;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Party;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A plan and all that was asked about it: what the three files show.
 *
 * @param policy the policy that people were matched by
 * @param roster the people
 * @param plan how they were matched
 * @param firstChoices of offers, the pairs of the best plan; nothing if the pairs are no offers
 * @param answers why some are not paired
 * @param changes what is different from the plan that stood before, if there was one
 * @param fairness how groups are served
 * @param waiting who is to be served next, where the policy says since when people wait
 */
public record PlanReport(
        MatchingPolicy policy,
        Roster roster,
        MatchPlan plan,
        Set<Pair> firstChoices,
        List<Answer> answers,
        Optional<PlanDiff> changes,
        List<FairnessReport> fairness,
        List<WaitingList> waiting) {

    /**
     * Why two people are not paired.
     *
     * @param pair the two
     * @param whyNot the answer
     */
    public record Answer(Pair pair, WhyNot whyNot) {}

    /**
     * Those of a side who wait.
     *
     * @param side the side
     * @param people the longest wait first
     */
    public record WaitingList(Party side, List<Waiting> people) {}

    /** Copies the lists. */
    public PlanReport {
        firstChoices = Set.copyOf(firstChoices);
        answers = List.copyOf(answers);
        fairness = List.copyOf(fairness);
        waiting = List.copyOf(waiting);
    }

    /**
     * Verifies the plan, and asks all there is to ask.
     *
     * @throws IllegalStateException if the plan is not what it says it is: the program would be at fault
     */
    static PlanReport of(MatchQuestion question, Matching matching) {
        requireVerified(matching);
        return new PlanReport(
                question.policy(),
                question.roster(),
                matching.plan(),
                firstChoices(matching),
                question.whyNot().stream()
                        .distinct()
                        .sorted()
                        .map(pair -> new Answer(pair, matching.whyNot(pair)))
                        .toList(),
                question.earlier().map(matching::since),
                fairness(question, matching),
                waiting(question.policy(), matching));
    }

    /** Nobody should have to trust the program that it has kept to the request, or that nothing is better. */
    private static void requireVerified(Matching matching) {
        PlanVerifier.verify(matching.request(), matching.plan()).match(proven -> proven, refuted -> {
            throw new IllegalStateException("The plan was refuted: " + refuted.reason());
        });
    }

    private static Set<Pair> firstChoices(Matching matching) {
        return matching.plan().choices() == 1
                ? Set.of()
                : matching.request().plan(MatchingStrategy.optimal()).pairs().stream()
                        .map(MatchedPair::pair)
                        .collect(Collectors.toSet());
    }

    /** By each attribute, for the sides of which it is known. */
    private static List<FairnessReport> fairness(MatchQuestion question, Matching matching) {
        return question.fairness().stream()
                .flatMap(attribute -> Stream.of(Party.MENTEE, Party.MENTOR)
                        .filter(side ->
                                question.policy().people(side).attributes().containsKey(attribute))
                        .map(side -> FairnessReport.of(matching.request(), matching.plan(), side, attribute)))
                .toList();
    }

    private static List<WaitingList> waiting(MatchingPolicy policy, Matching matching) {
        return policy.should().stream()
                .filter(Should.Waited.class::isInstance)
                .map(Should.Waited.class::cast)
                .map(waited -> new WaitingList(
                        waited.by(), matching.request().waitingList(matching.plan(), waited.by(), waited.attribute())))
                .distinct()
                .toList();
    }

    /**
     * Whether the pairs are offers, of which people choose.
     *
     * @return true if there are several choices for a place
     */
    public boolean offers() {
        return plan.choices() > 1;
    }

    /**
     * The plan in figures.
     *
     * @return the figures
     */
    public PlanDocument.Figures figures() {
        return PlanDocument.Figures.of(plan, roster);
    }

    /** Shows the plan's figures only. */
    @Override
    public String toString() {
        return "PlanReport[" + plan + ", answers=" + answers.size() + "]";
    }
}
