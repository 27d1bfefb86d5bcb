package io.github.mentoring4j.matching.peer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.People;
import io.github.mentoring4j.matching.criterion.Eligibilities;
import io.github.mentoring4j.matching.criterion.Eligibility;
import io.github.mentoring4j.matching.criterion.Preferences;
import io.github.mentoring4j.matching.criterion.Scale;
import io.github.mentoring4j.matching.plan.CriterionScore;
import io.github.mentoring4j.matching.proof.Verification;
import io.github.mentoring4j.matching.verification.PeerVerifier;
import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PeerLaws {

    private static final Attribute SITE = Attribute.of("site");
    private static final Attribute LEVEL = Attribute.of("level");
    private static final Attribute WISHES = Attribute.of("wishes");
    private static final List<Eligibility> MUST = List.of(
            Eligibilities.different(SITE).permittingUnknown(),
            Eligibilities.gap(LEVEL, Scale.numbers(), -1, 2).permittingUnknown());

    private static PeerRequest request(List<Participant> people) {
        return PeerRequest.builder()
                .people(people)
                .must(MUST.get(0))
                .must(MUST.get(1))
                .should(Preferences.wished(Party.MENTOR, WISHES, List.of(9, 4, 2)))
                .should(Preferences.gap(LEVEL, Scale.numbers(), Map.of(0, 3, 1, -1)))
                .build();
    }

    @Provide
    Arbitrary<List<Participant>> people() {
        Arbitrary<String> ids = Arbitraries.integers().between(1, 30).map(number -> "p" + number);
        return Combinators.combine(
                        ids,
                        Arbitraries.of("oslo", "bergen", "bodø").list().ofMaxSize(1),
                        Arbitraries.of("1", "2", "2.5", "4").list().ofMaxSize(1),
                        ids.list().ofMaxSize(4))
                .as((id, site, level, wishes) -> People.person(id, Map.of(SITE, site, LEVEL, level, WISHES, wishes)))
                .list()
                .ofMaxSize(16)
                .uniqueElements(Participant::id);
    }

    @Property(tries = 300, seed = "5")
    void theOrderOfTheInputDoesNotMatter(@ForAll("people") List<Participant> people, @ForAll long seed) {
        List<Participant> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(request(shuffled).plan()).isEqualTo(request(people).plan());
    }

    @Property(tries = 300, seed = "5")
    void everybodyHasOnePeerWhoSuitsBothWaysOrAReason(@ForAll("people") List<Participant> people) {
        PeerPlan plan = request(people).plan();

        assertThat(Stream.concat(
                        plan.pairs().stream()
                                .flatMap(pair -> Stream.of(
                                        pair.peers().first(), pair.peers().second())),
                        plan.unpaired().stream().map(Unpaired::person)))
                .containsExactlyInAnyOrderElementsOf(
                        people.stream().map(Participant::id).collect(Collectors.toList()));
        assertThat(plan.pairs()).allSatisfy(pair -> {
            Participant one = find(people, pair.peers().first());
            Participant other = find(people, pair.peers().second());
            assertThat(MUST).allMatch(must -> must.permits(one, other) && must.permits(other, one));
        });
    }

    private static Participant find(List<Participant> people, ParticipantId id) {
        return people.stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Property(tries = 300, seed = "5")
    void nobodyIsLeftOverBesideSomebodyWhoSuitsAndIsLeftOverToo(@ForAll("people") List<Participant> people) {
        List<ParticipantId> alone =
                request(people).plan().unpaired().stream().map(Unpaired::person).collect(Collectors.toList());
        List<Participant> left =
                people.stream().filter(person -> alone.contains(person.id())).collect(Collectors.toList());

        assertThat(request(left).plan().pairs()).isEmpty();
    }

    @Property(tries = 300, seed = "5")
    void everyPlanIsProvenAndNoneIsWithAnotherPairOrPoint(
            @ForAll("people") List<Participant> people, @ForAll long seed) {
        PeerRequest request = request(people);
        PeerPlan plan = request.plan();

        assertThat(PeerVerifier.verify(request, plan))
                .isEqualTo(new Verification.Proven(
                        2 * plan.pairs().size(), plan.pairs().size(), plan.score()));
        if (!plan.pairs().isEmpty()) {
            List<PeerPair> pairs = new ArrayList<>(plan.pairs());
            PeerPair changed = pairs.remove(new Random(seed).nextInt(pairs.size()));
            assertRefuted(request, plan, pairs);
            List<CriterionScore> scores = new ArrayList<>(changed.scores());
            scores.set(
                    0,
                    new CriterionScore(scores.get(0).criterion(), scores.get(0).points() + 1));
            pairs.add(new PeerPair(changed.peers(), scores, false, List.of()));
            assertRefuted(request, plan, pairs);
        }
    }

    private static void assertRefuted(PeerRequest request, PeerPlan plan, List<PeerPair> pairs) {
        assertThat(PeerVerifier.verify(request, new PeerPlan(plan.ceilings(), pairs, plan.unpaired(), plan.proof())))
                .isInstanceOf(Verification.Refuted.class);
    }
}
