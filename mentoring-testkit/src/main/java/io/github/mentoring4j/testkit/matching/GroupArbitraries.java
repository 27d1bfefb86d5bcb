package io.github.mentoring4j.testkit.matching;

import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.group.GroupPlan;
import io.github.mentoring4j.matching.group.GroupRequest;
import io.github.mentoring4j.matching.group.GroupSize;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Requests for mentoring in groups, and plans for them. */
public final class GroupArbitraries {

    private static final int MOST_MENTEES = 3;

    private GroupArbitraries() {}

    /**
     * Requests of all kinds, for groups of one to three mentees, each of whom has a place or none.
     *
     * @return requests
     */
    public static Arbitrary<GroupRequest> requests() {
        Arbitrary<Integer> number = Arbitraries.integers().between(1, MOST_MENTEES);
        return Combinators.combine(RequestArbitraries.requests(), number, number)
                .as((request, one, other) ->
                        GroupRequest.of(inOneGroup(request), GroupSize.of(Math.min(one, other), Math.max(one, other))));
    }

    /** A mentee is in one group at most. */
    private static MatchRequest inOneGroup(MatchRequest request) {
        return new MatchRequest(
                request.mentors(),
                request.mentees().stream()
                        .map(each -> Candidate.of(each.participant(), Math.min(1, each.capacity())))
                        .toList(),
                request.must(),
                request.should(),
                request.pinned(),
                request.excluded(),
                request.considering());
    }

    /**
     * Plans for such requests.
     *
     * @return plans
     */
    public static Arbitrary<GroupPlan> plans() {
        return requests().map(GroupRequest::plan);
    }
}
