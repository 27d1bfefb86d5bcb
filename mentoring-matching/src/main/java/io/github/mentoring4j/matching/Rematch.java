package io.github.mentoring4j.matching;

import io.github.mentoring4j.matching.criterion.Retention;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.participant.Pair;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Matching again while pairs are at work: people came and left, a pair does not work, and whoever can stay together had better.
 *
 * <pre>{@code
 * Matching matching = Rematch.of(request, earlierPlan)
 *         .keepingAt(20)
 *         .without(pairThatDoesNotWork)
 *         .match(MatchingStrategy.optimal());
 * PlanDiff diff = matching.since(earlierPlan);
 * }</pre>
 *
 * <p>The request holds who is there now; who is not in it has left. Each earlier pair that may still be made is worth {@code
 * price} points more to the choice: an optimal plan ends one only if that gains more than the price, or matches more people. With
 * {@code optimal} or {@code highest-total}, a higher price never keeps fewer pairs, whichever of several best plans is given. Price
 * zero gives what the request gives by itself. A price of more than the difference between the best and the worst score times the
 * number of pairs keeps, with {@code optimal}, as many as can be kept without matching fewer people or making fewer pairs.
 *
 * @param now who is there now, and the criteria
 * @param earlier the pairs that stood before, in order of their ids
 * @param price how many points it has to gain to end a pair, from zero to {@link
 *     io.github.mentoring4j.matching.criterion.Preference#GREATEST_POINTS}
 * @param ended pairs that must not go on, in order of their ids
 */
public record Rematch(MatchRequest now, List<Pair> earlier, int price, List<Pair> ended) {

    /** Sorts the lists. */
    public Rematch {
        earlier = earlier.stream().distinct().sorted().collect(Collectors.toUnmodifiableList());
        ended = ended.stream().distinct().sorted().collect(Collectors.toUnmodifiableList());
    }

    /**
     * Matches again, at a price of zero until {@link #keepingAt} names one.
     *
     * @param now who is there now, and the criteria
     * @param earlier the pairs that stood before, in any order
     * @return the rematch
     */
    public static Rematch of(MatchRequest now, Collection<Pair> earlier) {
        return new Rematch(now, List.copyOf(earlier), 0, List.of());
    }

    /**
     * Matches again, at a price of zero until {@link #keepingAt} names one.
     *
     * @param now who is there now, and the criteria
     * @param earlier the plan that stood before
     * @return the rematch
     */
    public static Rematch of(MatchRequest now, MatchPlan earlier) {
        return of(now, earlier.pairs().stream().map(MatchedPair::pair).collect(Collectors.toList()));
    }

    /**
     * This with a price for ending a pair.
     *
     * @param points how many points it has to gain
     * @return a changed copy
     */
    public Rematch keepingAt(int points) {
        return new Rematch(now, earlier, points, ended);
    }

    /**
     * This with one pair more that must not go on.
     *
     * @param pair the pair; nothing changes if one of them has left
     * @return a changed copy
     */
    public Rematch without(Pair pair) {
        List<Pair> more = new ArrayList<>(ended);
        more.add(pair);
        return new Rematch(now, earlier, price, more);
    }

    /**
     * The request for the new plan: with the earlier pairs as a {@link Retention}, and those that must not go on excluded.
     *
     * @return the request
     * @throws io.github.mentoring4j.validation.InvalidRecordException if the price lies outside, a pair that must not go on is
     *     pinned, or one preference more is too many
     */
    public MatchRequest request() {
        MatchRequestBuilder builder =
                MatchRequest.builder().mentors(now.mentors()).mentees(now.mentees());
        now.must().forEach(builder::must);
        now.should().forEach(builder::should);
        builder.should(Retention.of(earlier, price));
        builder.considering(now.considering());
        now.pinned().forEach(builder::pin);
        Stream.concat(now.excluded().stream(), ended.stream().filter(this::present))
                .distinct()
                .forEach(builder::exclude);
        return builder.build();
    }

    private boolean present(Pair pair) {
        return now.mentors().stream()
                        .anyMatch(mentor -> mentor.participant().id().equals(pair.mentor()))
                && now.mentees().stream()
                        .anyMatch(mentee -> mentee.participant().id().equals(pair.mentee()));
    }

    /**
     * Matches.
     *
     * @param strategy how to choose
     * @return the new plan, and what one can ask about it
     * @throws io.github.mentoring4j.validation.InvalidRecordException as {@link #request}
     * @throws io.github.mentoring4j.matching.strategy.MatchingInterruptedException as {@link MatchRequest#match(MatchingStrategy)}
     */
    public Matching match(MatchingStrategy strategy) {
        return request().match(strategy);
    }

    /**
     * Shows counts only.
     *
     * @return how many pairs stood before and must not go on, and the price
     */
    @Override
    public String toString() {
        return "Rematch[now=" + now + ", earlier=" + earlier.size() + ", price=" + price + ", ended=" + ended.size()
                + "]";
    }
}
