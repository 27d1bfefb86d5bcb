package io.github.mentoring4j.matching.peer;

import static io.github.mentoring4j.matching.People.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.criterion.Eligibilities;
import io.github.mentoring4j.matching.criterion.Preferences;
import io.github.mentoring4j.matching.plan.CriterionScore;
import io.github.mentoring4j.matching.proof.Verification;
import io.github.mentoring4j.matching.verification.PeerVerifier;
import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PeerVerifierTest {

    private static final Attribute UNIT = Attribute.of("unit");
    private static final Attribute WISHES = Attribute.of("wishes");

    /** Three who could all be paired, of whom one is left over, and two who are pinned although of one unit. */
    private final PeerRequest request = PeerRequest.builder()
            .people(List.of(
                    leader("cleo", "schools", "bo"),
                    leader("anna", "harbour", "bo"),
                    leader("bo", "finance"),
                    leader("eli", "parks"),
                    leader("dina", "parks")))
            .must(Eligibilities.different(UNIT))
            .should(Preferences.wished(Party.MENTEE, WISHES, List.of(10, 5)))
            .pin(peers("dina", "eli"))
            .exclude(peers("anna", "dina"))
            .build();

    private final PeerPlan plan = request.plan();

    private static Participant leader(String id, String unit, String... wishes) {
        return person(id, Map.of(UNIT, List.of(unit), WISHES, List.of(wishes)));
    }

    private static Peers peers(String one, String other) {
        return Peers.of(ParticipantId.of(one), ParticipantId.of(other));
    }

    private static PeerPair pair(String one, String other, int points, boolean pinned, String... waived) {
        return new PeerPair(
                peers(one, other),
                List.of(new CriterionScore("wished-by-mentee-wishes", points)),
                pinned,
                List.of(waived));
    }

    private String refuted(PeerPlan claimed) {
        return PeerVerifier.verify(request, claimed).match(proven -> "proven", Verification.Refuted::reason);
    }

    private String refuted(PeerPair... pairs) {
        return refuted(new PeerPlan(plan.ceilings(), List.of(pairs), plan.unpaired(), plan.proof()));
    }

    private String refuted(Map<ParticipantId, Long> prices, List<PeerProof.OddSet> sets) {
        return refuted(
                new PeerPlan(plan.ceilings(), plan.pairs(), plan.unpaired(), Optional.of(new PeerProof(prices, sets))));
    }

    @Test
    void acceptsAPlanThatIsWhatItSays() {
        assertThat(PeerVerifier.verify(request, plan)).isEqualTo(new Verification.Proven(4, 2, 10));
        assertThat(refuted(new PeerPlan(plan.ceilings(), plan.pairs(), plan.unpaired())))
                .isEqualTo("proven");
        assertThat(plan.proof())
                .hasValueSatisfying(proof -> assertThat(proof).hasToString("PeerProof[people=5, sets=1]"));
    }

    @Test
    void refutesPairsThatTheRequestDoesNotPermit() {
        PeerPair pinned = pair("dina", "eli", 0, true, "different-unit");

        assertThat(refuted(pair("anna", "dina", 0, false), pinned)).isEqualTo("anna and dina are excluded");
        assertThat(refuted(pair("dina", "eli", 0, false))).isEqualTo("dina and eli are pinned in one of both only");
        assertThat(refuted(pair("anna", "bo", 10, true), pinned))
                .isEqualTo("anna and bo are pinned in one of both only");
        assertThat(refuted(pair("anna", "bo", 10, false))).isEqualTo("a pinned pair is not made");
        assertThat(refuted(pair("dina", "eli", 0, true))).isEqualTo("dina and eli waive [different-unit]");
        assertThat(refuted(pair("anna", "bo", 11, false), pinned)).isEqualTo("anna and bo have other points");
        assertThat(refuted(pair("anna", "zoe", 0, false), pinned)).isEqualTo("zoe is not among the people");
        assertThat(refuted(pair("anna", "bo", 10, false), pair("bo", "cleo", 10, false), pinned))
                .isEqualTo("bo and cleo have another peer");
    }

    @Test
    void refutesAPairThatDoesNotMeetAnEligibility() {
        PeerRequest without =
                new PeerRequest(request.people(), request.must(), request.should(), List.of(), request.excluded());

        assertThat(PeerVerifier.verify(
                        without, new PeerPlan(plan.ceilings(), List.of(pair("dina", "eli", 0, false)), List.of())))
                .isEqualTo(new Verification.Refuted("dina and eli do not meet [different-unit]"));
    }

    @Test
    void refutesWhoeverIsToldOfTwiceOrNotAtAll() {
        Unpaired left = plan.unpaired().get(0);
        Unpaired stranger = new Unpaired(ParticipantId.of("zoe"), left.reason());

        assertThat(refuted(new PeerPlan(plan.ceilings(), plan.pairs(), List.of(), plan.proof())))
                .isEqualTo(left.person() + " is not told of");
        assertThat(refuted(new PeerPlan(plan.ceilings(), plan.pairs(), List.of(left, left), plan.proof())))
                .isEqualTo(left.person() + " is paired, or told of twice");
        assertThat(refuted(new PeerPlan(plan.ceilings(), plan.pairs(), List.of(left, stranger), plan.proof())))
                .isEqualTo("zoe is not among the people");
        assertThat(refuted(new PeerPlan(List.of(), plan.pairs(), plan.unpaired(), plan.proof())))
                .isEqualTo("the preferences are not those of the request");
    }

    @Test
    void refutesWorsePairsAndOtherPrices() {
        PeerProof proof = plan.proof().orElseThrow();
        Map<ParticipantId, Long> less = new TreeMap<>(proof.prices());
        less.remove(ParticipantId.of("anna"));
        Map<ParticipantId, Long> strange = new TreeMap<>(less);
        strange.put(ParticipantId.of("zoe"), 0L);
        Map<ParticipantId, Long> dear = new TreeMap<>(less);
        dear.put(ParticipantId.of("anna"), Long.MAX_VALUE);
        List<PeerProof.OddSet> strangers = List.of(new PeerProof.OddSet(List.of(ParticipantId.of("zoe")), 1));

        assertThat(refuted(less, proof.sets())).isEqualTo("the prices are for other people");
        assertThat(refuted(strange, proof.sets())).isEqualTo("zoe is not among the people");
        assertThat(refuted(dear, proof.sets())).isEqualTo("the prices are too great to be summed");
        assertThat(refuted(proof.prices(), strangers)).isEqualTo("zoe is not among the people");
        assertThat(refuted(proof.prices(), List.of())).isEqualTo("edge 0 is worth more than it costs");
        assertThat(refuted(worse())).startsWith("the pairs are worth");
    }

    /** Anna with cleo, who do not wish for each other; bo is left over. */
    private PeerPlan worse() {
        List<PeerPair> pairs = List.of(pair("anna", "cleo", 0, false), pair("dina", "eli", 0, true, "different-unit"));
        List<Unpaired> left = plan.unpaired().stream()
                .map(each -> new Unpaired(ParticipantId.of("bo"), each.reason()))
                .collect(Collectors.toList());
        return new PeerPlan(plan.ceilings(), pairs, left, plan.proof());
    }
}
