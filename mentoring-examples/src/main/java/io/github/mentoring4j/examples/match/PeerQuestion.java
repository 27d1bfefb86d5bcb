package io.github.mentoring4j.examples.match;

import io.github.mentoring4j.examples.people.Roster;
import io.github.mentoring4j.examples.policy.MatchingPolicy;
import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.peer.PeerPlan;
import io.github.mentoring4j.matching.peer.PeerRequest;
import io.github.mentoring4j.matching.peer.PeerRequestBuilder;
import io.github.mentoring4j.matching.peer.Peers;
import io.github.mentoring4j.matching.proof.Verification;
import io.github.mentoring4j.matching.verification.PeerVerifier;
import io.github.mentoring4j.participant.Pair;
import java.util.List;
import java.util.stream.Stream;

/** Who is to be matched as peers: everybody stands on both sides, and every criterion is asked both ways round. */
final class PeerQuestion {

    private final PeerRequest request;

    PeerQuestion(Roster roster) {
        MatchRequest both = roster.request();
        PeerRequestBuilder builder = PeerRequest.builder()
                .people(both.mentees().stream()
                        .filter(person -> !person.paused())
                        .map(Candidate::participant)
                        .toList());
        both.must().forEach(builder::must);
        both.should().forEach(builder::should);
        peers(both.pinned()).forEach(builder::pin);
        peers(both.excluded()).forEach(builder::exclude);
        request = builder.build();
    }

    /** The policy as it reads a table whose people are on both sides: as it reads mentees. */
    static MatchingPolicy ofBothSides(MatchingPolicy policy) {
        return new MatchingPolicy(
                policy.title(),
                policy.mentees(),
                policy.mentees(),
                policy.ignoreCase(),
                policy.scales(),
                policy.must(),
                policy.should(),
                policy.pinned(),
                policy.excluded());
    }

    /** Either way round it is the same two. */
    private static Stream<Peers> peers(List<Pair> pairs) {
        return pairs.stream()
                .map(pair -> Peers.of(pair.mentor(), pair.mentee()))
                .distinct();
    }

    /**
     * Answers it, and has the answer verified.
     *
     * @throws IllegalStateException if the plan is not what it says it is: the program would be at fault
     */
    PeerPlan answer() {
        PeerPlan plan = request.plan();
        Verification verification = PeerVerifier.verify(request, plan);
        return verification.match(proven -> plan, refuted -> {
            throw new IllegalStateException("The plan was refuted: " + refuted.reason());
        });
    }
}
