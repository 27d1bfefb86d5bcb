package io.github.mentoring4j.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.criterion.PairCondition;
import io.github.mentoring4j.matching.peer.PeerPair;
import io.github.mentoring4j.matching.peer.PeerPlan;
import io.github.mentoring4j.matching.peer.PeerRequest;
import io.github.mentoring4j.matching.peer.Peers;
import io.github.mentoring4j.matching.peer.Unpaired;
import io.github.mentoring4j.matching.plan.CriterionScore;
import io.github.mentoring4j.matching.proof.Verification;
import io.github.mentoring4j.matching.verification.PeerVerifier;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.ParticipantId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;

/** What every plan of peers owes. */
@Tag("law")
class PeerLaws {

    @Provide
    Arbitrary<PeerRequest> requests() {
        return PeerArbitraries.ofEveryCriterion(16);
    }

    private static PeerRequest of(PeerRequest request, List<Participant> people, List<Peers> pinned) {
        return new PeerRequest(people, request.must(), request.should(), pinned, request.excluded());
    }

    private static List<ParticipantId> ids(List<Participant> people) {
        return people.stream().map(Participant::id).toList();
    }

    @Property(tries = 300, seed = "5")
    void theOrderOfTheInputDoesNotMatter(@ForAll("requests") PeerRequest request, @ForAll long seed) {
        List<Participant> shuffled = new ArrayList<>(request.people());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(of(request, shuffled, request.pinned()).plan()).isEqualTo(request.plan());
    }

    @Property(tries = 300, seed = "5")
    void everybodyHasOnePeerWhoSuitsBothWaysOrAReason(@ForAll("requests") PeerRequest request) {
        PeerPlan plan = request.plan();

        assertThat(Stream.concat(
                        plan.pairs().stream()
                                .flatMap(pair -> Stream.of(
                                        pair.peers().first(), pair.peers().second())),
                        plan.unpaired().stream().map(Unpaired::person)))
                .containsExactlyInAnyOrderElementsOf(ids(request.people()));
        assertThat(plan.pairs()).extracting(PeerPair::peers).containsAll(request.pinned());
        assertThat(plan.pairs().stream().filter(pair -> !pair.pinned())).allSatisfy(pair -> {
            assertThat(request.excluded()).doesNotContain(pair.peers());
            assertThat(suits(request, pair.peers())).isTrue();
        });
        Statistics.collect(plan.pairs().size() > 1);
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    }

    /** Both ways round, by every criterion. */
    private static boolean suits(PeerRequest request, Peers peers) {
        List<PairCondition> must = request.must().stream()
                .map(criterion -> criterion.prepare(request.people(), request.people()))
                .toList();
        int one = ids(request.people()).indexOf(peers.first());
        int other = ids(request.people()).indexOf(peers.second());
        return must.stream().allMatch(condition -> condition.permits(one, other) && condition.permits(other, one));
    }

    @Property(tries = 300, seed = "5")
    void nobodyIsLeftOverBesideSomebodyWhoSuitsAndIsLeftOverToo(@ForAll("requests") PeerRequest request) {
        List<ParticipantId> left =
                request.plan().unpaired().stream().map(Unpaired::person).toList();

        for (ParticipantId one : left) {
            for (ParticipantId other : left.subList(left.indexOf(one) + 1, left.size())) {
                Peers peers = Peers.of(one, other);
                assertThat(request.excluded().contains(peers) || !suits(request, peers))
                        .as("%s is excluded or does not suit", peers)
                        .isTrue();
            }
        }
    }

    @Property(tries = 300, seed = "5")
    void everyPlanIsProvenAndNoneIsWithAnotherPairOrPoint(@ForAll("requests") PeerRequest request, @ForAll long seed) {
        PeerPlan plan = request.plan();

        assertThat(PeerVerifier.verify(request, plan))
                .isEqualTo(new Verification.Proven(
                        2 * plan.pairs().size(), plan.pairs().size(), plan.score()));
        if (!plan.pairs().isEmpty()) {
            List<PeerPair> pairs = new ArrayList<>(plan.pairs());
            PeerPair changed = pairs.remove(new Random(seed).nextInt(pairs.size()));
            assertRefuted(request, plan, pairs);
            if (!changed.scores().isEmpty()) {
                pairs.add(new PeerPair(
                        changed.peers(), withAPoint(changed.scores()), changed.pinned(), changed.waived()));
                assertRefuted(request, plan, pairs);
            }
        }
    }

    private static List<CriterionScore> withAPoint(List<CriterionScore> given) {
        List<CriterionScore> scores = new ArrayList<>(given);
        scores.set(0, new CriterionScore(given.get(0).criterion(), given.get(0).points() + 1));
        return scores;
    }

    private static void assertRefuted(PeerRequest request, PeerPlan plan, List<PeerPair> pairs) {
        assertThat(PeerVerifier.verify(request, new PeerPlan(plan.ceilings(), pairs, plan.unpaired(), plan.proof())))
                .isInstanceOf(Verification.Refuted.class);
    }
}
