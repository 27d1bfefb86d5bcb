package io.github.mentoring4j.matching;

import io.github.mentoring4j.matching.criterion.Eligibility;
import io.github.mentoring4j.matching.criterion.Preference;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.Waiting;
import io.github.mentoring4j.matching.strategy.MatchingProgress;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is to be matched, and by which criteria. {@link #builder} is the way to make one.
 *
 * <p>Mentors and mentees stand apart, and somebody may be both; nobody is ever paired with themself, nor twice with the same
 * person. A pair may be made if it meets every eligibility and is not excluded. Pinned pairs are made in any case: they take up
 * capacity, and win over the eligibilities; the plan tells which they do not meet.
 *
 * <p>Up to 200 million pairs are all considered unless a {@linkplain CandidateLimit limit} says otherwise. A million people on
 * either side are matched from the best candidates of each:
 *
 * <pre>{@code
 * MatchPlan plan = MatchRequest.builder()
 *         .mentors(mentors)
 *         .mentees(mentees)
 *         .must(Eligibilities.different(DEPARTMENT))
 *         .should(Preferences.same(PROFESSION, 40))
 *         .considering(CandidateLimit.best(20))
 *         .build()
 *         .plan(MatchingStrategy.optimal());
 * plan.considered().shortfall(); // at most so much better could a plan over all pairs be
 * }</pre>
 *
 * @param mentors the mentors; order does not matter
 * @param mentees the mentees; order does not matter
 * @param must what every pair has to meet
 * @param should what gives points to a pair, in the order in which scores are to be shown
 * @param pinned pairs that have to be made
 * @param excluded pairs that must not be made
 * @param considering how many candidates of each mentee there are to choose from
 */
public record MatchRequest(
        List<Candidate> mentors,
        List<Candidate> mentees,
        List<Eligibility> must,
        List<Preference> should,
        List<Pair> pinned,
        List<Pair> excluded,
        CandidateLimit considering) {

    /** The most preferences that one request can have: so many that no score can overflow. */
    public static final int MOST_PREFERENCES = CandidateGraph.GREATEST_SCORE / Preference.GREATEST_POINTS;

    /**
     * Copies the lists and checks what belongs together.
     *
     * @throws io.github.mentoring4j.validation.InvalidRecordException with everything found of: the same id twice on a side;
     *     the same criterion id twice, or one that is blank; a preference that says it could give too much, or too many of them;
     *     somebody pinned or excluded who is not on that side; a pin that stands twice, is excluded, or exceeds a capacity
     */
    public MatchRequest {
        mentors = List.copyOf(mentors);
        mentees = List.copyOf(mentees);
        must = List.copyOf(must);
        should = List.copyOf(should);
        pinned = List.copyOf(pinned);
        excluded = List.copyOf(excluded);
        Objects.requireNonNull(considering, "considering");
        RequestInvariants.check(mentors, mentees, must, should, pinned, excluded);
    }

    /**
     * A request with the {@linkplain CandidateLimit#usual usual} limit.
     *
     * @param mentors the mentors; order does not matter
     * @param mentees the mentees; order does not matter
     * @param must what every pair has to meet
     * @param should what gives points to a pair, in the order in which scores are to be shown
     * @param pinned pairs that have to be made
     * @param excluded pairs that must not be made
     * @throws io.github.mentoring4j.validation.InvalidRecordException as the other constructor
     */
    public MatchRequest(
            List<Candidate> mentors,
            List<Candidate> mentees,
            List<Eligibility> must,
            List<Preference> should,
            List<Pair> pinned,
            List<Pair> excluded) {
        this(mentors, mentees, must, should, pinned, excluded, CandidateLimit.usual());
    }

    /**
     * Starts a request.
     *
     * @return an empty builder
     */
    public static MatchRequestBuilder builder() {
        return new MatchRequestBuilder();
    }

    /**
     * Matches.
     *
     * <p>Takes time in proportion to the number of all pairs for compiling, if all are considered, and then what the strategy
     * takes. Else, an index finds candidates in time that grows little faster than the number of people, and the strategy chooses
     * several times.
     *
     * @param strategy how to choose
     * @return the plan, and what else one can ask about it
     * @throws io.github.mentoring4j.matching.strategy.MatchingInterruptedException if the thread is interrupted; nothing is
     *     left half done
     * @throws io.github.mentoring4j.matching.graph.FaultyAssignmentException if the strategy's assignment cannot be done
     * @throws IllegalStateException if a preference gives more points than it says, or fewer than permitted
     */
    public Matching match(MatchingStrategy strategy) {
        return match(strategy, MatchingProgress.unheard());
    }

    /**
     * Matches, and tells how far it has come: step by step, on the calling thread, at most a thousand times a step and never
     * backwards.
     *
     * @param strategy how to choose
     * @param listener hears of it; what it throws ends the matching
     * @return as {@link #match(MatchingStrategy)}
     * @throws io.github.mentoring4j.matching.strategy.MatchingInterruptedException if the thread is interrupted; nothing is
     *     left half done
     * @throws io.github.mentoring4j.matching.graph.FaultyAssignmentException if the strategy's assignment cannot be done
     * @throws IllegalStateException if a preference gives more points than it says, or fewer than permitted
     */
    public Matching match(MatchingStrategy strategy, MatchingProgress listener) {
        return Matching.of(this, strategy, listener.steady());
    }

    /**
     * The plan alone: short for {@code match(strategy).plan()}.
     *
     * @param strategy how to choose
     * @return the plan
     * @throws io.github.mentoring4j.matching.strategy.MatchingInterruptedException as {@link #match(MatchingStrategy)}
     * @throws io.github.mentoring4j.matching.graph.FaultyAssignmentException as {@link #match(MatchingStrategy)}
     * @throws IllegalStateException as {@link #match(MatchingStrategy)}
     */
    public MatchPlan plan(MatchingStrategy strategy) {
        return match(strategy).plan();
    }

    /**
     * The plan alone, with progress told: short for {@code match(strategy, listener).plan()}.
     *
     * @param strategy how to choose
     * @param listener hears how far it has come; what it throws ends the matching
     * @return the plan
     * @throws io.github.mentoring4j.matching.strategy.MatchingInterruptedException as {@link #match(MatchingStrategy)}
     * @throws io.github.mentoring4j.matching.graph.FaultyAssignmentException as {@link #match(MatchingStrategy)}
     * @throws IllegalStateException as {@link #match(MatchingStrategy)}
     */
    public MatchPlan plan(MatchingStrategy strategy, MatchingProgress listener) {
        return match(strategy, listener).plan();
    }

    /**
     * What a strategy sees of this request.
     *
     * @return the graph of all pairs that may be made beside the pinned ones
     * @throws io.github.mentoring4j.matching.strategy.MatchingInterruptedException if the thread is interrupted
     * @throws IllegalStateException if a preference gives more points than it says, or fewer than permitted
     */
    public CandidateGraph graph() {
        return CompiledRequest.of(this, MatchingProgress.unheard().steady()).graph();
    }

    /**
     * Who of a side is still without a partner in a plan, in the order in which to serve them next. Those who are paused do not
     * wait.
     *
     * @param plan a plan of this request
     * @param side the side
     * @param since the attribute that holds the day since when a person waits, as {@link
     *     io.github.mentoring4j.matching.criterion.Preferences#waited} reads it
     * @return the longest wait first, those of whom it is not known last, then by id
     */
    public List<Waiting> waitingList(MatchPlan plan, Party side, Attribute since) {
        Set<ParticipantId> matched =
                plan.pairs().stream().map(made -> made.pair().member(side)).collect(Collectors.toSet());
        return (side == Party.MENTOR ? mentors : mentees)
                .stream()
                        .filter(candidate -> !candidate.paused())
                        .map(Candidate::participant)
                        .filter(person -> !matched.contains(person.id()))
                        .map(person -> new Waiting(person.id(), person.profile().day(since)))
                        .sorted()
                        .collect(Collectors.toUnmodifiableList());
    }

    /**
     * Shows counts only.
     *
     * @return how many there are of each
     */
    @Override
    public String toString() {
        return "MatchRequest[mentors=" + mentors.size() + ", mentees=" + mentees.size() + ", must=" + must.size()
                + ", should=" + should.size() + ", pinned=" + pinned.size() + ", excluded=" + excluded.size() + "]";
    }
}
