package io.github.mentoring4j.matching.verification;

import io.github.mentoring4j.matching.blossom.PeerGraph;
import io.github.mentoring4j.matching.peer.PeerRequest;
import io.github.mentoring4j.matching.peer.Peers;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** All pairs that a request for peers permits beside the pinned ones, people numbered as in the request. */
final class PeerEdges {

    private final PeerCriteria criteria;
    private final Map<Peers, Integer> numbers = new HashMap<>();
    private final IntStream.Builder ends = IntStream.builder();
    private final IntStream.Builder scores = IntStream.builder();

    PeerEdges(PeerRequest request, PeerCriteria criteria) throws DiscrepancyException {
        this.criteria = criteria;
        Set<Integer> settled = new HashSet<>();
        for (Peers pin : request.pinned()) {
            settled.add(criteria.number(pin.first()));
            settled.add(criteria.number(pin.second()));
        }
        for (int one = 0; one < criteria.size(); one++) {
            for (int other = 0; other < one && !settled.contains(one); other++) {
                if (!settled.contains(other)) {
                    addIfPermitted(one, other);
                }
            }
        }
    }

    private void addIfPermitted(int one, int other) {
        Peers peers = Peers.of(criteria.id(one), criteria.id(other));
        if (!criteria.excludes(peers) && criteria.unmet(one, other).isEmpty()) {
            numbers.put(peers, numbers.size());
            ends.add(one).add(other);
            scores.add(criteria.score(one, other));
        }
    }

    /** The edge of a pair; one that does not exist if it may not be made. */
    int number(Peers peers) {
        return numbers.getOrDefault(peers, -1);
    }

    PeerGraph graph() {
        return new PeerGraph(
                criteria.size(), ends.build().toArray(), scores.build().toArray());
    }
}
