package io.github.mentoring4j.testkit.assertions;

import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/** Who would both rather have each other than what a plan gives them. */
final class BlockingPairs {

    private BlockingPairs() {}

    /** One line for each two, by the mentee's id, then the mentor's. */
    static List<String> of(MatchRequest request, MatchPlan plan) {
        CandidateGraph graph = Requests.consideringAll(request).graph();
        List<ParticipantId> mentorIds = Requests.ids(request, Party.MENTOR);
        List<ParticipantId> menteeIds = Requests.ids(request, Party.MENTEE);
        Set<Pair> made = plan.pairs().stream().map(MatchedPair::pair).collect(Collectors.toUnmodifiableSet());
        Standing mentors = new Standing(graph.mentorCount(), graph::mentorCapacity);
        Standing mentees = new Standing(graph.menteeCount(), graph::menteeCapacity);
        BitSet taken = new BitSet();
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            if (made.contains(Pair.of(mentorIds.get(graph.mentor(arc)), menteeIds.get(graph.mentee(arc))))) {
                taken.set(arc);
                mentors.take(graph.mentor(arc), graph.mentorLiking(arc));
                mentees.take(graph.mentee(arc), graph.menteeLiking(arc));
            }
        }
        List<String> blocking = new ArrayList<>();
        for (int arc = taken.nextClearBit(0); arc < graph.arcCount(); arc = taken.nextClearBit(arc + 1)) {
            if (mentors.prefers(graph.mentor(arc), graph.mentorLiking(arc))
                    && mentees.prefers(graph.mentee(arc), graph.menteeLiking(arc))) {
                blocking.add("mentor " + mentorIds.get(graph.mentor(arc)) + " and mentee "
                        + menteeIds.get(graph.mentee(arc)) + ", who like each other by " + graph.mentorLiking(arc)
                        + " and "
                        + graph.menteeLiking(arc));
            }
        }
        return blocking;
    }

    /** The places that people of one side have left, and how little they like the partner they like least. */
    private static final class Standing {

        private final int[] left;
        private final int[] least;

        Standing(int people, IntUnaryOperator capacity) {
            left = new int[people];
            least = new int[people];
            for (int person = 0; person < people; person++) {
                left[person] = capacity.applyAsInt(person);
                least[person] = Integer.MAX_VALUE;
            }
        }

        void take(int person, int liking) {
            left[person]--;
            least[person] = Math.min(least[person], liking);
        }

        boolean prefers(int person, int liking) {
            return left[person] > 0 || liking > least[person];
        }
    }
}
