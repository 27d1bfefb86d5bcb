package io.github.mentoring4j.matching;

import io.github.mentoring4j.matching.criterion.Retention;
import io.github.mentoring4j.matching.plan.LeastCost;
import io.github.mentoring4j.matching.plan.Loss;
import io.github.mentoring4j.matching.plan.WhyNot;
import io.github.mentoring4j.matching.strategy.MatchingProgress;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.Invariants;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Finds why two people are not paired. */
final class PairInquiry {

    private final CompiledRequest request;
    private final Explanation explanation;
    private final int mentor;
    private final int mentee;

    /**
     * Looks up the two.
     *
     * @throws io.github.mentoring4j.validation.InvalidRecordException if either is not on that side of the request
     */
    PairInquiry(CompiledRequest request, Explanation explanation, Pair pair) {
        this.request = request;
        this.explanation = explanation;
        mentor = request.mentors().number(pair.mentor());
        mentee = request.mentees().number(pair.mentee());
        Invariants.of(Pair.class)
                .require(
                        mentor >= 0,
                        "mentor",
                        FaultCode.UNKNOWN_REFERENCE,
                        pair.mentor().value(),
                        "mentors")
                .require(
                        mentee >= 0,
                        "mentee",
                        FaultCode.UNKNOWN_REFERENCE,
                        pair.mentee().value(),
                        "mentees")
                .orThrow();
    }

    /** What the prices say at once; empty if there are none, or the two are not an open possibility. */
    Optional<LeastCost> leastCost() {
        return possible() ? explanation.prices().map(prices -> prices.of(arc())) : Optional.empty();
    }

    WhyNot whyNot(MatchingStrategy strategy) {
        if (made()) {
            return new WhyNot.Made(explanation.matched(mentor, mentee));
        }
        WhyNot.Forbidden forbidden = forbidden();
        if (!forbidden.nothing()) {
            return forbidden;
        }
        if (arc() < 0) {
            return new WhyNot.NotConsidered(request.score(mentor, mentee));
        }
        return strategy.choices() > 1 ? notOffered() : costs(strategy);
    }

    private boolean made() {
        return explanation.pairing().contains(mentor, mentee);
    }

    private int arc() {
        return request.graph().arcBetween(mentor, mentee);
    }

    private boolean possible() {
        return !made() && arc() >= 0 && forbidden().nothing();
    }

    private WhyNot.Forbidden forbidden() {
        List<Party> paused = sides(party -> people(party).paused(number(party)));
        List<Party> full = sides(party -> !paused.contains(party) && capacity(party) == 0);
        boolean excluded = request.excluded().contains(mentor, mentee);
        return new WhyNot.Forbidden(request.unmet(mentor, mentee), excluded, paused, full);
    }

    private static List<Party> sides(Predicate<Party> condition) {
        return Stream.of(Party.values()).filter(condition).collect(Collectors.toUnmodifiableList());
    }

    private Roster people(Party party) {
        return party == Party.MENTOR ? request.mentors() : request.mentees();
    }

    private int number(Party party) {
        return party == Party.MENTOR ? mentor : mentee;
    }

    private int capacity(Party party) {
        return party == Party.MENTOR
                ? request.graph().mentorCapacity(mentor)
                : request.graph().menteeCapacity(mentee);
    }

    private WhyNot costs(MatchingStrategy strategy) {
        Pairing before = explanation.pairing();
        Pairing after = withPair(strategy);
        return new WhyNot.Costs(
                request.score(mentor, mentee),
                leastCost(),
                Loss.between(explanation.totals(before), explanation.totals(after)),
                pairsBeside(after, before),
                pairsBeside(before, after),
                content(),
                retention(before, after));
    }

    private Pairing withPair(MatchingStrategy strategy) {
        return new ForcedPair(request.graph(), request.pinned(), mentor, mentee).by(strategy);
    }

    private Optional<Long> retention(Pairing before, Pairing after) {
        return request.should().stream().anyMatch(Retention.class::isInstance)
                ? Optional.of(retention(before) - retention(after))
                : Optional.empty();
    }

    private long retention(Pairing pairs) {
        return LongStream.of(pairs.keys())
                .map(key -> request.worth(PairSet.mentor(key), PairSet.mentee(key))
                        - request.score(PairSet.mentor(key), PairSet.mentee(key)))
                .sum();
    }

    /** What people can choose from is no plan to compare with; the best pairs are. */
    private WhyNot notOffered() {
        MatchingStrategy optimal = MatchingStrategy.optimal();
        Choice best =
                Choice.by(optimal, request.graph(), MatchingProgress.unheard().steady());
        Pairing without = Pairing.of(request.graph(), best.assignment(), request.pinned());
        return new WhyNot.NotOffered(
                request.score(mentor, mentee),
                Loss.between(explanation.totals(without), explanation.totals(withPair(optimal))),
                partnerIds(Party.MENTEE),
                partnerIds(Party.MENTOR));
    }

    private List<WhyNot.Content> content() {
        return sides(this::isContent).stream()
                .map(party -> new WhyNot.Content(party, partnerIds(party)))
                .collect(Collectors.toUnmodifiableList());
    }

    private int[] partners(Party party) {
        return explanation.pairing().partners(party, number(party));
    }

    private List<ParticipantId> partnerIds(Party party) {
        return IntStream.of(partners(party))
                .mapToObj(people(party.other())::id)
                .collect(Collectors.toUnmodifiableList());
    }

    private boolean isContent(Party party) {
        long other = request.liking(party, mentor, mentee);
        boolean full = partners(party).length >= people(party).capacity(number(party));
        return full && IntStream.of(partners(party)).allMatch(partner -> isKept(party, partner, other));
    }

    private boolean isKept(Party party, int partner, long other) {
        int ofMentor = party == Party.MENTOR ? mentor : partner;
        int ofMentee = party == Party.MENTOR ? partner : mentee;
        return request.pinned().contains(ofMentor, ofMentee) || request.liking(party, ofMentor, ofMentee) >= other;
    }

    /** The pairs of one that are not in the other. */
    private List<Pair> pairsBeside(Pairing one, Pairing other) {
        long[] known = other.keys();
        return LongStream.of(one.keys())
                .filter(key -> Arrays.binarySearch(known, key) < 0)
                .mapToObj(request::pair)
                .collect(Collectors.toUnmodifiableList());
    }
}
