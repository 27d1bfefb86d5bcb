package io.github.mentoring4j.testkit.matching;

import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.group.GroupPlan;
import io.github.mentoring4j.matching.group.GroupRequest;
import io.github.mentoring4j.matching.group.GroupSize;
import io.github.mentoring4j.matching.group.GroupWhyNot;
import io.github.mentoring4j.participant.Pair;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Requests for mentoring in groups, and plans for them. */
public final class GroupArbitraries {

    private static final int MOST_MENTEES = 3;
    private static final int MOST_PINS = 3;
    private static final int MOST_PICKED = 6;
    private static final int PICKS = 1000;

    private GroupArbitraries() {}

    /**
     * Requests of all kinds, for groups of one to three mentees, each of whom has a place or none, and up to three of whom are pinned.
     *
     * @return requests
     */
    public static Arbitrary<GroupRequest> requests() {
        Arbitrary<Integer> number = Arbitraries.integers().between(1, MOST_MENTEES);
        Arbitrary<List<Pick>> picks =
                RequestArbitraries.picks(MOST_PICKED).list().ofMaxSize(MOST_PINS);
        return Combinators.combine(RequestArbitraries.requests(), number, number, picks)
                .as((request, one, other, pins) ->
                        pinned(request, pins, GroupSize.of(Math.min(one, other), Math.max(one, other))));
    }

    private static GroupRequest pinned(MatchRequest request, List<Pick> picks, GroupSize size) {
        List<Candidate> mentees = inOneGroup(request.mentees());
        List<Pair> pins = new ArrayList<>(request.pinned());
        if (!request.mentors().isEmpty() && !mentees.isEmpty()) {
            pins.addAll(new People(request.mentors(), mentees).pairs(picks));
        }
        pins.removeAll(request.excluded());
        MatchRequest people = new MatchRequest(
                request.mentors(),
                mentees,
                request.must(),
                request.should(),
                PinsThatFit.of(request.mentors(), mentees, size).among(pins),
                request.excluded(),
                request.considering());
        return GroupRequest.of(people, size);
    }

    /** A mentee is in one group at most. */
    private static List<Candidate> inOneGroup(List<Candidate> mentees) {
        return mentees.stream()
                .map(each -> Candidate.of(each.participant(), Math.min(1, each.capacity())))
                .toList();
    }

    /**
     * Plans for such requests.
     *
     * @return plans
     */
    public static Arbitrary<GroupPlan> plans() {
        return requests().map(GroupRequest::plan);
    }

    /**
     * Why a mentee is not in a mentor's group, or is.
     *
     * @return answers of all kinds
     */
    public static Arbitrary<GroupWhyNot> whyNots() {
        return Combinators.combine(
                        requests().filter(PICKS, request -> !pairs(request).isEmpty()),
                        Arbitraries.integers().between(0, PICKS).withoutEdgeCases())
                .as((request, pick) -> {
                    List<Pair> pairs = pairs(request);
                    return request.match().whyNot(pairs.get(pick % pairs.size()));
                });
    }

    private static List<Pair> pairs(GroupRequest request) {
        MatchRequest people = request.request();
        return people.mentors().stream()
                .flatMap(mentor -> people.mentees().stream()
                        .map(mentee -> Pair.of(
                                mentor.participant().id(), mentee.participant().id())))
                .toList();
    }
}
