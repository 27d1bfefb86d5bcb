package io.github.mentoring4j.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.matching.CandidateLimit;
import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.matching.plan.PlanProof;
import io.github.mentoring4j.matching.plan.PlanTotals;
import io.github.mentoring4j.matching.proof.Verification;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.matching.verification.PlanVerifier;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.participant.Profile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;

/** All parts at once: whatever a request holds, whichever strategy chooses, and from however many candidates. */
@Tag("law")
class EveryPartLaws {

    private static final List<MatchingStrategy> STRATEGIES = List.of(
            MatchingStrategy.optimal(),
            MatchingStrategy.highestTotal(),
            MatchingStrategy.fair(),
            MatchingStrategy.stable(Party.MENTOR),
            MatchingStrategy.stable(Party.MENTEE),
            MatchingStrategy.shortlist(1),
            MatchingStrategy.shortlist(3),
            MatchingStrategy.greedy());

    /** With people who are paused, who have several places, who are pinned; half of them with few candidates each. */
    @Provide
    Arbitrary<MatchRequest> requests() {
        Arbitrary<CandidateLimit> limits = Arbitraries.oneOf(
                Arbitraries.just(CandidateLimit.usual()),
                Arbitraries.integers().between(1, 4).map(CandidateLimit::best));
        return Combinators.combine(requestsOfAllPairs(), limits)
                .as((request, limit) -> with(request, request.excluded(), limit));
    }

    @Provide
    Arbitrary<MatchRequest> requestsOfAllPairs() {
        return RequestArbitraries.ofEveryCriterion(10, 3);
    }

    private static MatchRequest with(MatchRequest request, List<Pair> excluded, CandidateLimit limit) {
        return new MatchRequest(
                request.mentors(),
                request.mentees(),
                request.must(),
                request.should(),
                request.pinned(),
                excluded,
                limit);
    }

    private static MatchRequest with(MatchRequest request, List<Candidate> mentors, List<Candidate> mentees) {
        return new MatchRequest(
                mentors,
                mentees,
                request.must(),
                request.should(),
                request.pinned(),
                request.excluded(),
                request.considering());
    }

    @Property(tries = 300, seed = "5")
    void everyPlanCanBeDoneAndIsWhatItSays(@ForAll("requests") MatchRequest request) {
        for (MatchingStrategy strategy : STRATEGIES) {
            MatchPlan plan = request.plan(strategy);
            PlanTotals totals = plan.totals();
            assertThat(PlanVerifier.verify(request, plan))
                    .as(strategy.name())
                    .isEqualTo(new Verification.Proven(totals.menteesMatched(), totals.pairs(), totals.score()));
        }
    }

    @Property(tries = 200, seed = "5")
    void whatAStrategyGivesFitsTheGraphAndIsTheSameAgain(@ForAll("requests") MatchRequest request) {
        CandidateGraph graph = request.graph();
        for (MatchingStrategy strategy : STRATEGIES) {
            assertThat(strategy.solve(graph).requireFits(graph, strategy.choices()))
                    .as(strategy.name())
                    .isEqualTo(strategy.named("other").solve(request.graph()));
        }
    }

    @Property(tries = 200, seed = "5")
    void theOrderOfTheInputDoesNotMatter(@ForAll("requests") MatchRequest request, @ForAll long seed) {
        MatchRequest shuffled = new MatchRequest(
                shuffled(request.mentors(), seed),
                shuffled(request.mentees(), seed),
                request.must(),
                request.should(),
                shuffled(request.pinned(), seed),
                shuffled(request.excluded(), seed),
                request.considering());
        for (MatchingStrategy strategy : STRATEGIES) {
            assertThat(shuffled.plan(strategy)).as(strategy.name()).isEqualTo(request.plan(strategy));
        }
    }

    private static <T> List<T> shuffled(List<T> list, long seed) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    /** By what counts: people and pairs, where a strategy matches the most; pairs, where it is stable; else the total. */
    @Property(tries = 300, seed = "5")
    void moreCapacityNeverMatchesFewer(
            @ForAll("requestsOfAllPairs") MatchRequest request, @ForAll Party side, @ForAll long seed) {
        MatchRequest wider = side == Party.MENTOR
                ? with(request, widened(request.mentors(), seed), request.mentees())
                : with(request, request.mentors(), widened(request.mentees(), seed));
        for (MatchingStrategy most : List.of(MatchingStrategy.optimal(), MatchingStrategy.fair())) {
            PlanTotals before = request.plan(most).totals();
            PlanTotals after = wider.plan(most).totals();
            assertThat(after.menteesMatched()).isGreaterThanOrEqualTo(before.menteesMatched());
            assertThat(after.pairs()).isGreaterThanOrEqualTo(before.pairs());
        }
        for (Party best : Party.values()) {
            MatchingStrategy stable = MatchingStrategy.stable(best);
            assertThat(wider.plan(stable).pairs())
                    .hasSizeGreaterThanOrEqualTo(request.plan(stable).pairs().size());
        }
        assertThat(worth(wider, MatchingStrategy.highestTotal()))
                .isGreaterThanOrEqualTo(worth(request, MatchingStrategy.highestTotal()));
    }

    private static long worth(MatchRequest request, MatchingStrategy strategy) {
        return request.plan(strategy).totals().score();
    }

    /** One person has a place more, even one who was paused. */
    private static List<Candidate> widened(List<Candidate> people, long seed) {
        List<Candidate> widened = new ArrayList<>(people);
        int place = new Random(seed).nextInt(people.size());
        Candidate chosen = people.get(place);
        widened.set(place, Candidate.of(chosen.participant(), chosen.capacity() + 1));
        return widened;
    }

    @Property(tries = 200, seed = "5")
    void excludingAPairThatMayNotBeMadeChangesNothing(@ForAll("requests") MatchRequest request) {
        Set<Pair> possible = OneByOne.arcs(request).keySet();
        List<Pair> excluded = new ArrayList<>(request.excluded());
        OneByOne.pairs(request).stream()
                .filter(pair -> !possible.contains(pair)
                        && !request.pinned().contains(pair)
                        && !request.excluded().contains(pair))
                .limit(5)
                .forEach(excluded::add);
        MatchRequest more = with(request, excluded, request.considering());
        for (MatchingStrategy strategy : STRATEGIES) {
            assertThat(more.plan(strategy).pairs())
                    .as(strategy.name())
                    .isEqualTo(request.plan(strategy).pairs());
        }
    }

    /** Which of several equally good plans it is may change; what they are worth may not. */
    @Property(tries = 200, seed = "5")
    void somebodyWhoIsPausedChangesNothing(
            @ForAll("requestsOfAllPairs") MatchRequest request, @ForAll Party side, @ForAll long seed) {
        List<Candidate> mentors = new ArrayList<>(request.mentors());
        List<Candidate> mentees = new ArrayList<>(request.mentees());
        (side == Party.MENTOR ? mentors : mentees)
                .add(Candidate.of(Participant.of(ParticipantId.of(idAmongOthers(seed)), Profile.none()), 0));
        MatchRequest more = with(request, mentors, mentees);
        for (MatchingStrategy strategy : STRATEGIES) {
            MatchPlan plan = more.plan(strategy);
            assertThat(PlanVerifier.verify(more, plan)).as(strategy.name()).isInstanceOf(Verification.Proven.class);
            if (strategy.choices() == 1) {
                assertThat(plan.totals())
                        .as(strategy.name())
                        .usingRecursiveComparison()
                        .ignoringFields("mentorsMatched")
                        .isEqualTo(request.plan(strategy).totals());
            }
        }
    }

    /** Before all others, after them, or in between. */
    private static String idAmongOthers(long seed) {
        return List.of("a", "p10a", "p3a", "z").get(new Random(seed).nextInt(4));
    }

    @Property(tries = 400, seed = "5")
    void whatWasTamperedWithIsRefuted(
            @ForAll("requests") MatchRequest request, @ForAll Tampering tampering, @ForAll long seed) {
        for (MatchingStrategy strategy : STRATEGIES) {
            if (strategy.choices() == 1) {
                tampering
                        .of(request, request.plan(strategy), new Random(seed))
                        .ifPresent(changed -> assertThat(PlanVerifier.verify(request, changed))
                                .as(strategy.name())
                                .isInstanceOf(Verification.Refuted.class));
            }
        }
    }

    /** What is dropped from a shortlist may be missed or not; the verifier knows which. */
    @Property(tries = 200, seed = "5")
    void offersAreRefutedIfSomeOfThemCannotBeTakenUpOrTooFewAreLeft(
            @ForAll("requestsOfAllPairs") MatchRequest request, @ForAll long seed) {
        Random random = new Random(seed);
        MatchPlan plan = request.plan(new Offers(2, graph -> random.nextInt(3) > 0));
        boolean accepted = PlanVerifier.verify(request, Tampering.withProof(plan, new PlanProof.Choosable()))
                .match(proven -> true, refuted -> false);

        assertThat(accepted).isEqualTo(isChoosable(request, plan));
        Statistics.collect(accepted);
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 5);
            coverage.check(false).percentage(share -> share > 5);
        });
    }

    /** Pairs that look like offers, one way or another. */
    private record Offers(int choices, Predicate<CandidateGraph> kept) implements MatchingStrategy {

        @Override
        public Assignment solve(CandidateGraph graph) {
            Assignment offers = MatchingStrategy.shortlist(choices).solve(graph);
            return Assignment.of(IntStream.range(0, offers.size())
                    .map(offers::arc)
                    .filter(arc -> arc % 7 > 0 || kept.test(graph))
                    .toArray());
        }
    }

    /** By pinning each offer in turn, with all that is not offered excluded. */
    private static boolean isChoosable(MatchRequest request, MatchPlan plan) {
        PlanTotals most = request.plan(MatchingStrategy.optimal()).totals();
        List<Pair> offered = plan.pairs().stream().map(MatchedPair::pair).collect(Collectors.toList());
        List<Pair> excluded = OneByOne.pairs(request).stream()
                .filter(pair -> !offered.contains(pair))
                .collect(Collectors.toList());
        return Stream.concat(
                        Stream.of(request.pinned()),
                        offered.stream()
                                .filter(pair -> !request.pinned().contains(pair))
                                .map(pair -> Stream.concat(request.pinned().stream(), Stream.of(pair))
                                        .collect(Collectors.toList())))
                .map(pinned -> new MatchRequest(
                        request.mentors(), request.mentees(), request.must(), request.should(), pinned, excluded))
                .map(taken -> taken.plan(MatchingStrategy.optimal()).totals())
                .allMatch(totals -> totals.menteesMatched() == most.menteesMatched() && totals.pairs() == most.pairs());
    }

    @Property(tries = 200, seed = "5")
    void everybodyIsAtMostInAsManyPairsAsTheyHavePlacesAndNoneThatIsForbidden(
            @ForAll("requests") MatchRequest request) {
        Set<Pair> possible = OneByOne.arcs(request).keySet();
        for (MatchingStrategy strategy : STRATEGIES) {
            MatchPlan plan = request.plan(strategy);
            assertThat(plan.pairs())
                    .as(strategy.name())
                    .allMatch(pair -> pair.pinned() || possible.contains(pair.pair()))
                    .extracting(MatchedPair::pair)
                    .doesNotHaveDuplicates()
                    .containsAll(request.pinned());
            assertWithinCapacity(request.mentors(), plan, Party.MENTOR);
            assertWithinCapacity(request.mentees(), plan, Party.MENTEE);
        }
    }

    private static void assertWithinCapacity(List<Candidate> people, MatchPlan plan, Party side) {
        List<ParticipantId> partners =
                plan.pairs().stream().map(pair -> pair.pair().member(side)).collect(Collectors.toList());
        assertThat(people)
                .allMatch(person ->
                        Collections.frequency(partners, person.participant().id())
                                <= person.capacity() * plan.choices());
    }
}
