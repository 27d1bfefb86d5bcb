package io.github.mentoring4j.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.matching.plan.OpenPlaces;
import io.github.mentoring4j.matching.plan.PlanTotals;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.participant.Profile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** What every plan owes, and how the plans of different strategies compare. */
@Tag("law")
class MatchRequestLaws {

    /** The strategies that keep the laws of all strategies; the last stands for a user's own. */
    private static final List<MatchingStrategy> STRATEGIES = List.of(
            MatchingStrategy.optimal(),
            MatchingStrategy.highestTotal(),
            MatchingStrategy.fair(),
            MatchingStrategy.stable(Party.MENTOR),
            MatchingStrategy.stable(Party.MENTEE),
            MatchingStrategy.greedy(),
            graph -> graph.arcCount() > 0 && graph.mentorCapacity(graph.mentor(0)) * graph.menteeCapacity(0) > 0
                    ? Assignment.of(0)
                    : Assignment.of());

    /** The same criteria over other people. */
    private static MatchRequest with(MatchRequest request, List<Candidate> mentors, List<Candidate> mentees) {
        return new MatchRequest(
                mentors, mentees, request.must(), request.should(), request.pinned(), request.excluded());
    }

    @Provide
    Arbitrary<MatchRequest> requests() {
        return RequestArbitraries.withPeopleOnBothSides();
    }

    @Property(tries = 300)
    void theOrderOfTheInputDoesNotMatter(@ForAll("requests") MatchRequest request, @ForAll long seed) {
        List<Candidate> mentors = shuffled(request.mentors(), seed);
        List<Candidate> mentees = shuffled(request.mentees(), seed);
        for (MatchingStrategy strategy : STRATEGIES) {
            assertThat(with(request, mentors, mentees).plan(strategy)).isEqualTo(request.plan(strategy));
        }
    }

    private static <T> List<T> shuffled(List<T> list, long seed) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    @Property(tries = 300)
    void everyPairIsEligibleAndNobodyExceedsTheirCapacity(@ForAll("requests") MatchRequest request) {
        for (MatchingStrategy strategy : STRATEGIES) {
            List<Pair> pairs = pairs(request.plan(strategy));
            assertThat(pairs).doesNotHaveDuplicates().allSatisfy(pair -> assertEligible(request, pair));
            assertCapacities(request.mentors(), pairs, Party.MENTOR);
            assertCapacities(request.mentees(), pairs, Party.MENTEE);
        }
    }

    private static List<Pair> pairs(MatchPlan plan) {
        return plan.pairs().stream().map(MatchedPair::pair).collect(Collectors.toList());
    }

    /** Checks by the two people alone; the reporting line, which runs through others, has tests of its own. */
    private static void assertEligible(MatchRequest request, Pair pair) {
        Participant mentor = find(request.mentors(), pair.mentor());
        Participant mentee = find(request.mentees(), pair.mentee());
        assertThat(request.must()).allMatch(eligibility -> eligibility.permits(mentor, mentee));
    }

    private static Participant find(List<Candidate> people, ParticipantId id) {
        return people.stream()
                .map(Candidate::participant)
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void assertCapacities(List<Candidate> people, List<Pair> pairs, Party side) {
        assertThat(people)
                .allSatisfy(person -> assertThat(pairs)
                        .filteredOn(pair ->
                                pair.member(side).equals(person.participant().id()))
                        .hasSizeLessThanOrEqualTo(person.capacity()));
    }

    @Property(tries = 300)
    void everybodyIsFullOrHasAReason(@ForAll("requests") MatchRequest request) {
        for (MatchingStrategy strategy : STRATEGIES) {
            MatchPlan plan = request.plan(strategy);
            assertThat(places(request.mentors()) - plan.pairs().size()).isEqualTo(open(plan.openMentors()));
            assertThat(places(request.mentees()) - plan.pairs().size()).isEqualTo(open(plan.openMentees()));
        }
    }

    private static int places(List<Candidate> people) {
        return people.stream().mapToInt(Candidate::capacity).sum();
    }

    private static int open(List<OpenPlaces> people) {
        return people.stream().mapToInt(open -> open.capacity() - open.filled()).sum();
    }

    @Property(tries = 300)
    void greedyIsNeverBetterThanOptimalAndNeverMakesLessThanHalfOfItsPairs(@ForAll("requests") MatchRequest request) {
        PlanTotals optimal = request.plan(MatchingStrategy.optimal()).totals();
        PlanTotals greedy = request.plan(MatchingStrategy.greedy()).totals();

        assertThat(greedy.pairs()).isBetween((optimal.pairs() + 1) / 2, optimal.pairs());
        assertThat(greedy.menteesMatched()).isLessThanOrEqualTo(optimal.menteesMatched());
        // Whoever leaves somebody out who could have a mentor may well have a higher score for as many pairs.
        if (greedy.menteesMatched() == optimal.menteesMatched() && greedy.pairs() == optimal.pairs()) {
            assertThat(greedy.score()).isLessThanOrEqualTo(optimal.score());
        }
    }

    @Property(tries = 300)
    void moreCapacityNeverMakesFewerPairs(@ForAll("requests") MatchRequest request, @ForAll Party side) {
        List<Candidate> mentors = side == Party.MENTOR ? widened(request.mentors()) : request.mentors();
        List<Candidate> mentees = side == Party.MENTEE ? widened(request.mentees()) : request.mentees();

        assertThat(with(request, mentors, mentees)
                        .plan(MatchingStrategy.optimal())
                        .totals()
                        .pairs())
                .isGreaterThanOrEqualTo(
                        request.plan(MatchingStrategy.optimal()).totals().pairs());
    }

    private static List<Candidate> widened(List<Candidate> people) {
        return people.stream()
                .map(person -> Candidate.of(person.participant(), person.capacity() + 1))
                .collect(Collectors.toList());
    }

    @Property(tries = 300)
    void somebodyWhoSuitsNobodyChangesNoPair(@ForAll("requests") MatchRequest request) {
        Candidate stranger = Candidate.of(Participant.of(ParticipantId.of("stranger"), Profile.none()), 3);
        List<Candidate> mentors =
                Stream.concat(request.mentors().stream(), Stream.of(stranger)).collect(Collectors.toList());
        for (MatchingStrategy strategy : STRATEGIES.subList(0, 3)) {
            assertThat(with(request, mentors, request.mentees()).plan(strategy).pairs())
                    .isEqualTo(request.plan(strategy).pairs());
        }
    }

    @Property(tries = 300)
    void pinningWhatIsOptimalAnywayCostsNothing(@ForAll("requests") MatchRequest request) {
        MatchPlan plan = request.plan(MatchingStrategy.optimal());
        MatchRequest pinned = new MatchRequest(
                request.mentors(), request.mentees(), request.must(), request.should(), pairs(plan), List.of());

        assertThat(pinned.plan(MatchingStrategy.greedy()).totals()).isEqualTo(plan.totals());
        assertThat(pinned.plan(MatchingStrategy.greedy()).pairs())
                .allMatch(pair -> pair.pinned() && pair.waived().isEmpty());
    }
}
