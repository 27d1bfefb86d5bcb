package io.github.mentoring4j.examples.match;

import io.github.mentoring4j.examples.people.Roster;
import io.github.mentoring4j.examples.policy.MatchingPolicy;
import io.github.mentoring4j.matching.CandidateLimit;
import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.Rematch;
import io.github.mentoring4j.matching.group.GroupRequest;
import io.github.mentoring4j.matching.group.GroupSize;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.strategy.MatchingProgress;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Pair;
import java.util.List;
import java.util.Optional;

/**
 * All that one run is to answer.
 *
 * @param policy the policy that people are matched by
 * @param roster the people
 * @param strategy how to choose, if not in groups
 * @param considering how many candidates to choose from
 * @param earlier the plan that stands, if people are matched again
 * @param keep what keeping one of its pairs is worth
 * @param end pairs of it that must not go on
 * @param whyNot pairs to ask about
 * @param fairness attributes to tell groups apart by
 * @param groups how many mentees a group has, if people are matched in groups
 */
public record MatchQuestion(
        MatchingPolicy policy,
        Roster roster,
        MatchingStrategy strategy,
        CandidateLimit considering,
        Optional<MatchPlan> earlier,
        int keep,
        List<Pair> end,
        List<Pair> whyNot,
        List<Attribute> fairness,
        Optional<GroupSize> groups) {

    /** Copies the lists. */
    public MatchQuestion {
        end = List.copyOf(end);
        whyNot = List.copyOf(whyNot);
        fairness = fairness.stream().distinct().toList();
    }

    /**
     * The optimal plan for some people, and a few questions about it.
     *
     * @param policy the policy that people are matched by
     * @param roster the people
     * @param whyNot pairs to ask about
     * @param fairness attributes to tell groups apart by
     * @return the question
     */
    public static MatchQuestion of(MatchingPolicy policy, Roster roster, List<Pair> whyNot, List<Attribute> fairness) {
        return new MatchQuestion(
                policy,
                roster,
                MatchingStrategy.optimal(),
                CandidateLimit.usual(),
                Optional.empty(),
                0,
                List.of(),
                whyNot,
                fairness,
                Optional.empty());
    }

    /**
     * Answers it.
     *
     * @param progress hears how far the matching has come
     * @return the plan and all that was asked about it
     */
    public PlanReport answer(MatchingProgress progress) {
        return groups.map(size -> GroupRequest.of(request(), size).match(GroupRequest.STEPS, progress))
                .map(matching -> PlanReport.of(this, matching))
                .orElseGet(() -> PlanReport.of(this, request().match(strategy, progress)));
    }

    private MatchRequest request() {
        MatchRequest people = roster.request();
        MatchRequest now = new MatchRequest(
                people.mentors(),
                people.mentees(),
                people.must(),
                people.should(),
                people.pinned(),
                people.excluded(),
                considering);
        return earlier.map(plan -> again(now, plan).request()).orElse(now);
    }

    private Rematch again(MatchRequest now, MatchPlan plan) {
        Rematch rematch = Rematch.of(now, plan).keepingAt(keep);
        for (Pair pair : end) {
            rematch = rematch.without(pair);
        }
        return rematch;
    }

    /** Whether it takes so long that somebody at a terminal would like to know how far it has come. */
    boolean takesLong(long pairs) {
        MatchRequest people = roster.request();
        return (long) people.mentors().size() * people.mentees().size() >= pairs;
    }

    /** Shows counts only. */
    @Override
    public String toString() {
        return "MatchQuestion[" + roster + ", whyNot=" + whyNot.size() + "]";
    }
}
