package io.github.mentoring4j.matching.strategy;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.participant.Party;
import java.util.Objects;

/**
 * Chooses pairs from all that may be made.
 *
 * <p>To write one, implement {@link #solve(CandidateGraph)}; a lambda will do. It must be stateless, thread-safe and deterministic. What it
 * gives is checked before it becomes a plan.
 */
@FunctionalInterface
public interface MatchingStrategy {

    /** The most candidates that can be offered for a place. */
    int MOST_CHOICES = 100;

    /**
     * Chooses pairs.
     *
     * @param graph who may be paired with whom
     * @return the arcs taken: each at most once, and nobody beyond their capacity, or as many times that as there are {@link
     *     #choices}
     * @throws MatchingInterruptedException if the thread is interrupted while this works
     */
    Assignment solve(CandidateGraph graph);

    /**
     * Chooses pairs, and tells how far it has come. Tells nothing unless overridden; whoever overrides it counts the {@link
     * MatchingStep#SOLVE} step, at every opportunity: what a request gives here {@linkplain MatchingProgress#steady sees to the
     * rest}.
     *
     * @param graph who may be paired with whom
     * @param progress hears how far this has come
     * @return as {@link #solve(CandidateGraph)}
     * @throws MatchingInterruptedException if the thread is interrupted while this works
     */
    default Assignment solve(CandidateGraph graph, MatchingProgress progress) {
        return solve(graph);
    }

    /**
     * What this strategy is called in plans and reports.
     *
     * @return the name; {@code custom} unless overridden or {@linkplain #named named}
     */
    default String name() {
        return "custom";
    }

    /**
     * How many candidates this offers for each place. Where it is more than one, the arcs that {@link #solve(CandidateGraph)} gives
     * are offers, of which not all can come true: nobody is in more than so many for each place that they have.
     *
     * @return 1 unless overridden
     */
    default int choices() {
        return 1;
    }

    /**
     * This strategy under a name, which changes nothing else: what it proves, it proves under any name.
     *
     * @param name what it is called in plans and reports
     * @return a strategy that solves as this one
     * @throws NullPointerException if the name is null
     */
    default MatchingStrategy named(String name) {
        return new NamedStrategy(Objects.requireNonNull(name, "name"), this);
    }

    /**
     * As many people as can be matched, and of all ways to match that many, one with the highest total score.
     *
     * <p><b>Guarantee</b>: exact, for capacities on both sides, and proven by prices ({@link CertifyingStrategy#certify}).
     * Three things count, each only between assignments that are equal in those before: the number of mentees with at least
     * one mentor, the number of pairs, the sum of the pairs' scores; the first two are always the greatest possible both at
     * once. So a low or negative score never leaves a place empty that could be filled, and no mentee gets a second mentor
     * whom somebody else needs as the first.
     *
     * <p><b>Ties</b>: the same plan for the same people and criteria, in whatever order they are given. Which of several
     * equally good plans it is, is not promised.
     *
     * <p><b>Limit</b>: the difference between the highest and the lowest score times the number of people on the smaller side,
     * plus the lowest score if it is negative, may be up to 2<sup>58</sup>, which is checked: 144 million people on either
     * side with scores that differ by all that they can. Beyond that it throws an {@link ArithmeticException}.
     *
     * <p><b>Complexity</b>: <i>O</i>(<i>u</i> (<i>a</i> + <i>n</i>) log <i>n</i>) at worst for <i>u</i> places of mentees,
     * <i>a</i> arcs and <i>n</i> people; far less as a rule, and least if no mentee can have more than one mentor: then the
     * shape of the problem decides on the method. Where a third of all pairs or more may be made and everybody has one place,
     * that is Jonker and Volgenant's on full rows; else shortest augmenting paths, after an auction where all places will be
     * taken. Memory is linear in arcs and people; full rows are made for up to 200 million pairs.
     *
     * @return the strategy, named {@code optimal}
     */
    static CertifyingStrategy optimal() {
        return OptimalStrategy.MOST_PEOPLE;
    }

    /**
     * The highest total score, however few are matched.
     *
     * <p><b>Guarantee</b>: exact, for capacities on both sides, and proven by prices. A pair whose score is negative is never
     * made; whether one is made whose score is zero is not promised. Prefer {@link #optimal} unless an empty place is as good
     * as a filled one.
     *
     * <p><b>Ties</b>: as for {@link #optimal}. <b>Complexity</b>: as there at worst, by shortest augmenting paths alone. No score
     * is too great.
     *
     * @return the strategy, named {@code highest-total}
     */
    static CertifyingStrategy highestTotal() {
        return OptimalStrategy.HIGHEST_TOTAL;
    }

    /**
     * A plan that no two people would leave for each other, and of all such plans the one that is best for one side.
     *
     * <p>Each side goes by its own liking of a pair ({@link CandidateGraph#mentorLiking}, {@link CandidateGraph#menteeLiking}),
     * and would rather have any pair that may be made than an empty place.
     *
     * <p><b>Guarantee</b>: weakly stable, for capacities on both sides: there are no two people who may be paired, are not, and
     * would both rather have each other than one of those whom they have, or than an empty place; {@link
     * io.github.mentoring4j.matching.proof.StabilityVerifier} proves it. Those who like two people alike would not move for it.
     * Of all plans that are stable once ties are broken, it gives everybody on the chosen side their best partners, all at once,
     * and everybody on the other side their worst; these plans all have the same number of pairs, and whoever has a place left
     * open has the same partners in all of them. There may be fewer pairs than {@link #optimal} makes, but at least half as many.
     *
     * <p><b>Ties</b>: whom somebody likes alike, they rank by the id. Breaking ties otherwise could match more people, or fewer.
     *
     * <p><b>Complexity</b>: <i>O</i>(<i>a</i> log <i>a</i>) for <i>a</i> arcs at worst; near linear where people are not all
     * after the same ones. Memory beside the graph is for people, their places, and as much of the lists as was asked down.
     *
     * @param best the side that is favoured
     * @return the strategy, named {@code stable-for-mentors} or {@code stable-for-mentees}
     */
    static MatchingStrategy stable(Party best) {
        return best == Party.MENTOR ? StableStrategy.FOR_MENTORS : StableStrategy.FOR_MENTEES;
    }

    /**
     * As many people as can be matched, no pair worse than it has to be for that, and then the highest total score.
     *
     * <p><b>Guarantee</b>: exact, for capacities on both sides, and proven ({@link FairStrategy#certify}). Four things count,
     * each only between assignments that are equal in those before: the number of mentees with at least one mentor, the number
     * of pairs, the lowest score of any pair, the sum of the scores. It does not go on to raise the second lowest pair, and so
     * on, at any price in the total: each step would say less, and no short proof could show it.
     *
     * <p><b>Ties</b> and <b>limit</b>: as for {@link #optimal}.
     *
     * <p><b>Complexity</b>: that of {@link #optimal}, and before it, for each halving of the different scores, <i>O</i>(<i>a</i>
     * &radic;<i>n</i>) for <i>a</i> arcs and <i>n</i> people; more where mentees can have several mentors.
     *
     * @return the strategy, named {@code fair}
     */
    static FairStrategy fair() {
        return FairStrategy.INSTANCE;
    }

    /**
     * Several candidates for each place, rather than one imposed: about three, say, of whom people choose for themselves.
     *
     * <p>Offered are the pairs of {@link #optimal}, then those of the best plan without these pairs, and so on, each plan of such
     * pairs alone that as many people can be matched with; and of them only the ones that leave the others a choice.
     *
     * <p><b>Guarantee</b>: whichever of the offers any one mentee takes up, as many people as {@link #optimal} matches can still be
     * matched, all by offers; nobody is in more offers than choices for each place that they have; the pairs of {@link #optimal}
     * are among the offers. That the choices stay open, {@link io.github.mentoring4j.matching.proof.ChoicesVerifier} proves. Two mentees who choose at the same time may both want a mentor who has one place left: let one choose
     * after the other, with what was chosen pinned, and offer anew.
     *
     * <p><b>Ties</b> and <b>limit</b>: as for {@link #optimal}. <b>Complexity</b>: as there, once for each choice and twice more.
     *
     * @param choices how many candidates for each place, from 1 to {@value #MOST_CHOICES}
     * @return the strategy, named {@code shortlist}
     * @throws io.github.mentoring4j.validation.InvalidRecordException if the number lies outside
     */
    static MatchingStrategy shortlist(int choices) {
        return ShortlistStrategy.of(choices);
    }

    /**
     * The best pair first, then the best of those still possible, and so on.
     *
     * <p><b>Guarantee</b>: no further pair can be added to the result. At least half as many pairs as {@link #optimal};
     * usually much closer.
     *
     * <p><b>Ties</b>: by the mentee's id, then the mentor's.
     *
     * <p><b>Complexity</b>: <i>O</i>(<i>a</i> log <i>a</i>) for <i>a</i> arcs.
     *
     * @return the strategy, named {@code greedy}
     */
    static MatchingStrategy greedy() {
        return GreedyStrategy.INSTANCE;
    }
}
