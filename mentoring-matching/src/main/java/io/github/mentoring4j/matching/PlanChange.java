package io.github.mentoring4j.matching;

import io.github.mentoring4j.matching.plan.EndCause;
import io.github.mentoring4j.matching.plan.EndedPair;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.matching.plan.PlanDiff;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.ParticipantId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares a plan with an earlier one, in the light of the request of the later. */
final class PlanChange {

    private final CompiledRequest request;
    private final MatchPlan before;
    private final MatchPlan after;
    private final Set<Pair> stood;
    private final Set<Pair> stand;

    PlanChange(CompiledRequest request, MatchPlan before, MatchPlan after) {
        this.request = request;
        this.before = before;
        this.after = after;
        stood = pairs(before);
        stand = pairs(after);
    }

    private static Set<Pair> pairs(MatchPlan plan) {
        return plan.pairs().stream().map(MatchedPair::pair).collect(Collectors.toCollection(TreeSet::new));
    }

    PlanDiff diff() {
        Set<ParticipantId> had = mentees(stood);
        Set<ParticipantId> have = mentees(stand);
        return new PlanDiff(
                list(stood.stream(), stand::contains),
                stood.stream()
                        .filter(pair -> !stand.contains(pair))
                        .map(this::ended)
                        .collect(Collectors.toList()),
                list(stand.stream(), pair -> !stood.contains(pair)),
                list(have.stream(), mentee -> !had.contains(mentee)),
                list(
                        had.stream(),
                        mentee -> !have.contains(mentee) && request.mentees().number(mentee) >= 0),
                before.totals(),
                after.totals());
    }

    private static Set<ParticipantId> mentees(Set<Pair> pairs) {
        return pairs.stream().map(Pair::mentee).collect(Collectors.toCollection(TreeSet::new));
    }

    private static <T> List<T> list(Stream<T> all, Predicate<T> some) {
        return all.filter(some).collect(Collectors.toList());
    }

    private EndedPair ended(Pair pair) {
        int mentor = request.mentors().number(pair.mentor());
        int mentee = request.mentees().number(pair.mentee());
        if (mentor < 0 || mentee < 0) {
            return new EndedPair(pair, EndCause.LEFT, List.of());
        }
        List<String> unmet = request.unmet(mentor, mentee);
        return new EndedPair(pair, cause(mentor, mentee, unmet), unmet);
    }

    private EndCause cause(int mentor, int mentee, List<String> unmet) {
        if (request.mentors().paused(mentor) || request.mentees().paused(mentee)) {
            return EndCause.PAUSED;
        }
        if (request.excluded().contains(mentor, mentee)) {
            return EndCause.ASKED_FOR;
        }
        return unmet.isEmpty() ? EndCause.GIVEN_UP : EndCause.FORBIDDEN;
    }
}
