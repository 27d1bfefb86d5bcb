package io.github.mentoring4j.matching.peer;

import io.github.mentoring4j.matching.blossom.BlossomSolver;
import io.github.mentoring4j.matching.blossom.BlossomVerifier;
import io.github.mentoring4j.matching.blossom.PeerGraph;
import io.github.mentoring4j.matching.blossom.PeerMatching;
import io.github.mentoring4j.matching.plan.CriterionCeiling;
import io.github.mentoring4j.matching.plan.CriterionScore;
import io.github.mentoring4j.matching.plan.ExclusionCount;
import io.github.mentoring4j.matching.strategy.MatchingInterruptedException;
import io.github.mentoring4j.participant.ParticipantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the pairs, has them proven, and says why everybody got what they got. */
final class PeerExplanation {

    private final CompiledPeers request;
    private final boolean[] paired;
    private final List<PeerPair> pairs = new ArrayList<>();

    PeerExplanation(CompiledPeers request) {
        this.request = request;
        paired = new boolean[request.size()];
    }

    PeerPlan plan() {
        PeerGraph graph = request.graph();
        PeerMatching matching = BlossomSolver.solve(graph, MatchingInterruptedException::throwIfInterrupted);
        BlossomVerifier.refute(graph, matching).ifPresent(fault -> {
            throw new IllegalStateException("The pairs found are not proven the best: " + fault);
        });
        addPinned();
        for (int edge : matching.edges()) {
            add(graph.tail(2 * edge), graph.head(2 * edge), false);
        }
        List<CriterionCeiling> ceilings = request.should().stream()
                .map(preference -> new CriterionCeiling(preference.id(), 2 * preference.most()))
                .collect(Collectors.toList());
        return new PeerPlan(ceilings, pairs, unpaired(), Optional.of(proof(matching)));
    }

    /** The prices by id. */
    private PeerProof proof(PeerMatching matching) {
        Map<ParticipantId, Long> prices = new TreeMap<>();
        long[] byNumber = matching.prices();
        for (int person = 0; person < byNumber.length; person++) {
            prices.put(request.id(person), byNumber[person]);
        }
        List<PeerProof.OddSet> sets = matching.sets().stream()
                .map(set -> new PeerProof.OddSet(
                        IntStream.of(set.people()).mapToObj(request::id).collect(Collectors.toList()), set.price()))
                .collect(Collectors.toList());
        return new PeerProof(prices, sets);
    }

    private void addPinned() {
        for (Peers peers : request.pinned()) {
            add(request.number(peers.first()), request.number(peers.second()), true);
        }
    }

    private void add(int one, int other, boolean pinned) {
        paired[one] = true;
        paired[other] = true;
        List<CriterionScore> scores = new ArrayList<>();
        for (int place = 0; place < request.should().size(); place++) {
            String id = request.should().get(place).id();
            scores.add(new CriterionScore(id, request.points(place, one, other)));
        }
        List<String> waived = new ArrayList<>();
        for (int place = 0; place < request.must().size(); place++) {
            if (!request.permits(place, one, other)) {
                waived.add(request.must().get(place).id());
            }
        }
        pairs.add(new PeerPair(Peers.of(request.id(one), request.id(other)), scores, pinned, waived));
    }

    private List<Unpaired> unpaired() {
        List<Unpaired> unpaired = new ArrayList<>();
        for (int person = 0; person < request.size(); person++) {
            MatchingInterruptedException.throwIfInterrupted();
            if (!paired[person]) {
                unpaired.add(new Unpaired(request.id(person), reason(person)));
            }
        }
        return unpaired;
    }

    private UnpairedReason reason(int person) {
        int eligible = 0;
        for (int other = 0; other < request.size(); other++) {
            eligible += other != person && request.eligible(person, other) ? 1 : 0;
        }
        return eligible > 0 ? new UnpairedReason.EverybodyTaken(eligible) : nobodyEligible(person);
    }

    private UnpairedReason nobodyEligible(int person) {
        int[] forbidden = new int[request.must().size()];
        int[] alone = new int[forbidden.length];
        int excluded = 0;
        for (int other = 0; other < request.size(); other++) {
            if (other != person) {
                boolean named = request.excludes(person, other);
                excluded += named ? 1 : 0;
                count(person, other, named, forbidden, alone);
            }
        }
        List<ExclusionCount> counts = new ArrayList<>();
        for (int place = 0; place < forbidden.length; place++) {
            counts.add(new ExclusionCount(request.must().get(place).id(), forbidden[place], alone[place]));
        }
        return new UnpairedReason.NobodyEligible(request.size() - 1, counts, excluded);
    }

    private void count(int person, int other, boolean named, int[] forbidden, int[] alone) {
        int reasons = named ? 1 : 0;
        int last = -1;
        for (int place = 0; place < forbidden.length; place++) {
            if (!request.permits(place, person, other)) {
                forbidden[place]++;
                reasons++;
                last = place;
            }
        }
        if (reasons == 1 && last >= 0) {
            alone[last]++;
        }
    }
}
