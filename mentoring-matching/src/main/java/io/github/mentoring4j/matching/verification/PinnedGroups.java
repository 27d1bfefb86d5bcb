package io.github.mentoring4j.matching.verification;

import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.CandidateGraphBuilder;
import io.github.mentoring4j.matching.group.GroupRequest;
import io.github.mentoring4j.matching.proof.CertifiedAssignment;
import io.github.mentoring4j.matching.proof.OptimalityVerifier;
import io.github.mentoring4j.matching.proof.Verification;
import io.github.mentoring4j.matching.strategy.CertifyingStrategy;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.participant.Pair;
import java.util.stream.IntStream;

/** The groups of a request that are held in any case, and how full they can be, whatever becomes of the others. */
final class PinnedGroups {

    private final GroupRequest request;
    private final MatchRequest pairs;
    private final People mentors;
    private final People mentees;

    PinnedGroups(GroupRequest request) {
        this.request = request;
        pairs = request.pairs();
        mentors = new People("mentor", pairs.mentors(), 1);
        mentees = new People("mentee", pairs.mentees(), 1);
    }

    /** How few of their least places can be empty, which prices prove. */
    int leastMissing() throws DiscrepancyException {
        int[] places = leastPlaces();
        CandidateGraph graph = graph(places);
        CertifyingStrategy optimal = MatchingStrategy.optimal();
        CertifiedAssignment filled = optimal.certify(graph);
        Verification proof =
                OptimalityVerifier.verify(graph, optimal.objective(), filled.assignment(), filled.certificate());
        DiscrepancyException.unless(
                proof instanceof Verification.Proven, "nobody knows how full groups with pinned mentees can be");
        return IntStream.of(places).sum() - filled.assignment().size();
    }

    /** What is left of the least size of each group with pinned mentees. */
    private int[] leastPlaces() throws DiscrepancyException {
        int[] places = new int[mentors.size()];
        int[] pins = new int[mentors.size()];
        for (Pair pin : pairs.pinned()) {
            int mentor = mentors.number(pin.mentor());
            pins[mentor]++;
            places[mentor] = Math.max(0, request.size().least() - pins[mentor]);
        }
        return places;
    }

    /** Who may have these places. */
    private CandidateGraph graph(int[] places) throws DiscrepancyException {
        Criteria criteria = new Criteria(pairs, mentors.participants(), mentees.participants());
        CandidateGraph all = new RequestGraph(pairs, mentors, mentees, criteria).graph();
        int[] menteePlaces =
                IntStream.range(0, mentees.size()).map(all::menteeCapacity).toArray();
        CandidateGraphBuilder builder = CandidateGraph.builder(places, menteePlaces);
        for (int arc = 0; arc < all.arcCount(); arc++) {
            builder.arc(all.mentor(arc), all.mentee(arc), 0);
        }
        return builder.build();
    }
}
