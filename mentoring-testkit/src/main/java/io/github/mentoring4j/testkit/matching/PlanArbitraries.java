package io.github.mentoring4j.testkit.matching;

import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.Rematch;
import io.github.mentoring4j.matching.fairness.FairnessReport;
import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.PlanDiff;
import io.github.mentoring4j.matching.plan.WhyNot;
import io.github.mentoring4j.matching.proof.CertifiedAssignment;
import io.github.mentoring4j.matching.proof.FairAssignment;
import io.github.mentoring4j.matching.proof.OptimalityVerifier;
import io.github.mentoring4j.matching.proof.Verification;
import io.github.mentoring4j.matching.strategy.CertifyingStrategy;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.testkit.ParticipantArbitraries;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Plans and what is told of them. All of it comes of really matching generated requests, so that each plan could be a real one. */
public final class PlanArbitraries {

    private static final int MOST_PRICE = 10;
    private static final int SMALLEST_GROUP = 3;

    private PlanArbitraries() {}

    /**
     * The strategies that come with the library.
     *
     * @return strategies; shrink towards the optimal one
     */
    public static Arbitrary<MatchingStrategy> strategies() {
        return Arbitraries.of(List.of(
                MatchingStrategy.optimal(),
                MatchingStrategy.highestTotal(),
                MatchingStrategy.stable(Party.MENTEE),
                MatchingStrategy.stable(Party.MENTOR),
                MatchingStrategy.fair(),
                MatchingStrategy.shortlist(2),
                MatchingStrategy.greedy()));
    }

    /**
     * Plans for {@link RequestArbitraries#requests}, by any strategy.
     *
     * @return plans
     */
    public static Arbitrary<MatchPlan> plans() {
        return Combinators.combine(RequestArbitraries.requests(), strategies()).as(MatchRequest::plan);
    }

    /**
     * Answers to why two people are no pair.
     *
     * @return answers about requests that have somebody on either side
     */
    public static Arbitrary<WhyNot> whyNots() {
        Arbitrary<MatchRequest> peopled = RequestArbitraries.requests()
                .filter(request ->
                        !request.mentors().isEmpty() && !request.mentees().isEmpty());
        Arbitrary<Integer> pick = Arbitraries.integers().between(0, 1000).withoutEdgeCases();
        return Combinators.combine(peopled, strategies(), pick, pick)
                .as((request, strategy, mentor, mentee) -> request.match(strategy)
                        .whyNot(Pair.of(
                                picked(request.mentors(), mentor).participant().id(),
                                picked(request.mentees(), mentee).participant().id())));
    }

    private static <T> T picked(List<T> all, int pick) {
        return all.get(pick % all.size());
    }

    /**
     * Matching again when there is a plan already.
     *
     * @return rematches of requests with plans of their own
     */
    public static Arbitrary<Rematch> rematches() {
        return Combinators.combine(
                        RequestArbitraries.requests(),
                        strategies(),
                        Arbitraries.integers().between(0, MOST_PRICE))
                .as((request, strategy, price) -> {
                    Rematch again = Rematch.of(request, request.plan(strategy)).keepingAt(price);
                    return again.earlier().isEmpty()
                            ? again
                            : again.without(again.earlier().get(0));
                });
    }

    /**
     * What changes from one plan for a request to another.
     *
     * @return differences
     */
    public static Arbitrary<PlanDiff> diffs() {
        return Combinators.combine(RequestArbitraries.requests(), strategies(), strategies())
                .as((request, first, then) -> request.match(then).since(request.plan(first)));
    }

    /**
     * Whether a plan serves groups of people alike.
     *
     * @return reports in which groups of fewer than three do not show
     */
    public static Arbitrary<FairnessReport> fairnessReports() {
        return Combinators.combine(
                        RequestArbitraries.requests(),
                        strategies(),
                        Arbitraries.of(Party.class),
                        Arbitraries.of(ParticipantArbitraries.ATTRIBUTES))
                .as((request, strategy, side, attribute) ->
                        FairnessReport.of(request, request.plan(strategy), side, attribute, SMALLEST_GROUP));
    }

    /**
     * Best assignments of {@link MatchingArbitraries#graphs} with their proofs.
     *
     * @return certified assignments
     */
    public static Arbitrary<CertifiedAssignment> certified() {
        return Combinators.combine(MatchingArbitraries.graphs(), certifying())
                .as((graph, strategy) -> strategy.certify(graph));
    }

    private static Arbitrary<CertifyingStrategy> certifying() {
        return Arbitraries.of(List.of(MatchingStrategy.optimal(), MatchingStrategy.highestTotal()));
    }

    /**
     * Fair assignments of {@link MatchingArbitraries#graphs} with their proofs.
     *
     * @return certified assignments
     */
    public static Arbitrary<FairAssignment> fair() {
        return MatchingArbitraries.graphs().map(MatchingStrategy.fair()::certify);
    }

    /**
     * What the verifier says, of real proofs and of proofs put to the wrong assignment.
     *
     * @return verifications, proven and refuted
     */
    public static Arbitrary<Verification> verifications() {
        return Combinators.combine(MatchingArbitraries.graphs(), certifying(), Arbitraries.of(true, false))
                .as((graph, strategy, honest) -> {
                    CertifiedAssignment certified = strategy.certify(graph);
                    Assignment told = honest ? certified.assignment() : Assignment.of();
                    return OptimalityVerifier.verify(graph, strategy.objective(), told, certified.certificate());
                });
    }
}
