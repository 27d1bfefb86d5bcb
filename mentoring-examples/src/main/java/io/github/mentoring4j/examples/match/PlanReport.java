package io.github.mentoring4j.examples.match;

import io.github.mentoring4j.examples.people.Roster;
import io.github.mentoring4j.examples.policy.MatchingPolicy;
import io.github.mentoring4j.examples.policy.Should;
import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.Matching;
import io.github.mentoring4j.matching.fairness.FairnessReport;
import io.github.mentoring4j.matching.group.GroupMatching;
import io.github.mentoring4j.matching.group.GroupRequest;
import io.github.mentoring4j.matching.group.GroupWhyNot;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.matching.plan.PlanDiff;
import io.github.mentoring4j.matching.plan.Waiting;
import io.github.mentoring4j.matching.plan.WhyNot;
import io.github.mentoring4j.matching.proof.Verification;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.matching.verification.GroupVerifier;
import io.github.mentoring4j.matching.verification.PlanVerifier;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Party;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
 * @param groups which groups are held, if people are matched in groups
 */
public record PlanReport(
        MatchingPolicy policy,
        Roster roster,
        MatchPlan plan,
        Set<Pair> firstChoices,
        List<Answer> answers,
        Optional<PlanDiff> changes,
        List<FairnessReport> fairness,
        List<WaitingList> waiting,
        Optional<HeldGroups> groups) {

    /**
     * Why two people are not paired.
     *
     * @param pair the two
     * @param whyNot the answer
     * @param missing of a cost in groups, how many mentees more would be missing from the least size of groups that are held in
     *     any case, this one among them
     * @param exact of a cost in groups, whether no better groups were left unsearched
     */
    public record Answer(Pair pair, WhyNot whyNot, Optional<Integer> missing, Optional<Boolean> exact) {

        static Answer of(Pair pair, WhyNot whyNot) {
            return new Answer(pair, whyNot, Optional.empty(), Optional.empty());
        }

        static Answer of(Pair pair, GroupWhyNot why) {
            return why.answer() instanceof WhyNot.Costs
                    ? new Answer(pair, why.answer(), Optional.of(why.missing()), Optional.of(why.exact()))
                    : of(pair, why.answer());
        }
    }

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
        requireProven(PlanVerifier.verify(matching.request(), matching.plan()));
        return new PlanReport(
                question.policy(),
                question.roster(),
                matching.plan(),
                firstChoices(matching),
                answers(question, pair -> Answer.of(pair, matching.whyNot(pair))),
                question.earlier().map(matching::since),
                fairness(question, matching.request(), matching.plan()),
                waiting(question.policy(), matching.request(), matching.plan()),
                Optional.empty());
    }

    /** The same for groups. */
    static PlanReport of(MatchQuestion question, GroupMatching matching) {
        GroupRequest request = matching.request();
        MatchPlan plan = matching.plan().plan();
        requireProven(GroupVerifier.verify(request, matching.plan()));
        return new PlanReport(
                question.policy(),
                question.roster(),
                plan,
                Set.of(),
                answers(question, pair -> Answer.of(pair, matching.whyNot(pair))),
                question.earlier().map(matching::since),
                fairness(question, request.request(), plan),
                waiting(question.policy(), request.request(), plan),
                Optional.of(HeldGroups.of(matching.plan(), request.size())));
    }

    private static List<Answer> answers(MatchQuestion question, Function<Pair, Answer> answer) {
        return question.whyNot().stream().distinct().sorted().map(answer).toList();
    }

    /** Nobody should have to trust the program that it has kept to the request, or that nothing is better. */
    private static void requireProven(Verification verification) {
        verification.match(proven -> proven, refuted -> {
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
    private static List<FairnessReport> fairness(MatchQuestion question, MatchRequest request, MatchPlan plan) {
        return question.fairness().stream()
                .flatMap(attribute -> Stream.of(Party.MENTEE, Party.MENTOR)
                        .filter(side ->
                                question.policy().people(side).attributes().containsKey(attribute))
                        .map(side -> FairnessReport.of(request, plan, side, attribute)))
                .toList();
    }

    private static List<WaitingList> waiting(MatchingPolicy policy, MatchRequest request, MatchPlan plan) {
        return policy.should().stream()
                .filter(Should.Waited.class::isInstance)
                .map(Should.Waited.class::cast)
                .map(waited -> new WaitingList(waited.by(), request.waitingList(plan, waited.by(), waited.attribute())))
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
