package io.github.mentoring4j.matching;

import static io.github.mentoring4j.matching.People.pair;
import static io.github.mentoring4j.matching.People.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.criterion.Eligibilities;
import io.github.mentoring4j.matching.criterion.Preferences;
import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.plan.CriterionCeiling;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.matching.plan.OpenPlaces;
import io.github.mentoring4j.matching.plan.PlanProof;
import io.github.mentoring4j.matching.proof.Verification;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.matching.verification.PlanVerifier;
import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A request with something of everything, and what its plans must not be made to say. */
class TamperedPlanTest {

    private static final Attribute SITE = Attribute.of("site");
    private static final Attribute WISHES = Attribute.of("wishes");

    private static final List<MatchingStrategy> STRATEGIES = List.of(
            MatchingStrategy.optimal(),
            MatchingStrategy.highestTotal(),
            MatchingStrategy.fair(),
            MatchingStrategy.stable(Party.MENTOR),
            MatchingStrategy.stable(Party.MENTEE),
            MatchingStrategy.greedy());

    private static Candidate at(String id, int capacity, String site, String... wishes) {
        return Candidate.of(person(id, Map.of(SITE, List.of(site), WISHES, List.of(wishes))), capacity);
    }

    /** Cleo is paused, though everybody wants her; anna and eli are pinned, though of one site; bo and finn stood before. */
    private final MatchRequest request = Rematch.of(
                    MatchRequest.builder()
                            .mentors(List.of(
                                    at("anna", 3, "oslo", "finn"),
                                    at("bo", 2, "bergen", "eli", "gry"),
                                    at("cleo", 0, "bodø", "gry"),
                                    at("dag", 1, "oslo", "hal"),
                                    at("ola", 1, "moss")))
                            .mentees(List.of(
                                    at("eli", 1, "oslo", "cleo"),
                                    at("finn", 1, "bodø", "cleo", "anna"),
                                    at("gry", 2, "bodø", "cleo", "bo", "dag"),
                                    at("hal", 1, "bergen", "dag"),
                                    at("ida", 2, "moss", "ola", "bo"),
                                    at("jo", 0, "moss", "anna")))
                            .must(Eligibilities.different(SITE))
                            .should(Preferences.wished(Party.MENTEE, WISHES, List.of(9, 4, 2)))
                            .should(Preferences.listed(Party.MENTOR, WISHES, 3))
                            .pin(pair("anna", "eli"))
                            .exclude(pair("bo", "gry"))
                            .build(),
                    List.of(pair("bo", "finn")))
            .keepingAt(2)
            .request();

    private final MatchPlan plan = request.plan(MatchingStrategy.optimal());

    private String verify(MatchPlan claimed) {
        return PlanVerifier.verify(request, claimed).match(proven -> "proven", Verification.Refuted::reason);
    }

    private MatchPlan with(List<MatchedPair> pairs) {
        return with(pairs, plan.openMentees(), plan.openMentors(), plan.proof());
    }

    private MatchPlan with(
            List<MatchedPair> pairs, List<OpenPlaces> mentees, List<OpenPlaces> mentors, PlanProof proof) {
        return new MatchPlan(plan.strategy(), plan.ceilings(), pairs, mentees, mentors, proof, plan.considered());
    }

    /** The plan with one pair replaced. */
    private MatchPlan replaced(MatchedPair changed) {
        return with(plan.pairs().stream()
                .map(made -> made.pair().equals(changed.pair()) ? changed : made)
                .collect(Collectors.toList()));
    }

    private MatchedPair made(String mentor, String mentee) {
        return plan.pairs().stream()
                .filter(made -> made.pair().equals(pair(mentor, mentee)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyPlanIsWhatItSays() {
        for (MatchingStrategy strategy : STRATEGIES) {
            MatchPlan each = request.plan(strategy);

            assertThat(PlanVerifier.verify(request, each))
                    .as(strategy.name())
                    .isEqualTo(new Verification.Proven(
                            each.totals().menteesMatched(),
                            each.totals().pairs(),
                            each.totals().score()));
        }
    }

    @Test
    void refutesThatSomethingElseWasWaived() {
        MatchedPair pinned = made("anna", "eli");
        assertThat(pinned.waived()).containsExactly("different-site");

        assertThat(verify(replaced(new MatchedPair(pinned.pair(), pinned.scores(), true, List.of()))))
                .isEqualTo("mentor anna with mentee eli waives [different-site]");
        MatchedPair hal = made("dag", "hal");
        assertThat(verify(replaced(new MatchedPair(hal.pair(), hal.scores(), false, List.of("different-site")))))
                .isEqualTo("mentor dag with mentee hal waives []");
    }

    @Test
    void refutesThatAPairStoodBeforeThatDidNot() {
        MatchedPair hal = made("dag", "hal");

        assertThat(verify(replaced(new MatchedPair(hal.pair(), hal.scores(), false, List.of(), 2))))
                .isEqualTo("mentor dag with mentee hal did not stand before as it says");
    }

    @Test
    void refutesAPairThatMayNotBeMade() {
        MatchedPair hal = made("dag", "hal");
        List<MatchedPair> others = new ArrayList<>(plan.pairs());
        others.remove(hal);

        assertThat(verify(with(and(others, moved(hal, "bo", "hal")))))
                .isEqualTo("mentor bo with mentee hal does not meet [different-site]");
        assertThat(verify(with(and(others, moved(hal, "bo", "gry")))))
                .isEqualTo("mentor bo with mentee gry is excluded");
        assertThat(verify(with(and(others, moved(hal, "cleo", "hal"))))).isEqualTo("mentor cleo is given more than 0");
        assertThat(verify(with(and(others, moved(hal, "dag", "jo"))))).isEqualTo("mentee jo is given more than 0");
        assertThat(verify(with(and(others, moved(hal, "zoe", "hal"))))).isEqualTo("zoe is not among the mentors");
        assertThat(verify(with(and(others, moved(hal, "anna", "zoe"))))).isEqualTo("zoe is not among the mentees");
        assertThat(verify(with(and(plan.pairs(), hal)))).isEqualTo("mentor dag with mentee hal is made twice");
    }

    private static MatchedPair moved(MatchedPair pair, String mentor, String mentee) {
        return new MatchedPair(pair(mentor, mentee), pair.scores(), false, List.of());
    }

    private static List<MatchedPair> and(List<MatchedPair> pairs, MatchedPair one) {
        return Stream.concat(pairs.stream(), Stream.of(one)).collect(Collectors.toList());
    }

    @Test
    void refutesOtherOpenPlacesThanThereAre() {
        OpenPlaces cleo = plan.openMentors().stream()
                .filter(open -> open.person().equals(ParticipantId.of("cleo")))
                .findFirst()
                .orElseThrow();
        List<OpenPlaces> mentors = new ArrayList<>(plan.openMentors());
        mentors.remove(cleo);
        OpenPlaces wide = new OpenPlaces(cleo.person(), 1, 0, cleo.reason());
        OpenPlaces full = new OpenPlaces(ParticipantId.of("hal"), 1, 1, cleo.reason());
        PlanProof proof = plan.proof();

        assertThat(verify(with(plan.pairs(), plan.openMentees(), mentors, proof)))
                .isEqualTo("cleo has places open");
        assertThat(verify(with(plan.pairs(), plan.openMentees(), more(mentors, wide), proof)))
                .isEqualTo("cleo has other places open");
        assertThat(verify(with(plan.pairs(), plan.openMentees(), more(plan.openMentors(), cleo), proof)))
                .isEqualTo("cleo has other places open");
        assertThat(verify(with(plan.pairs(), more(plan.openMentees(), full), plan.openMentors(), proof)))
                .isEqualTo("hal has other places open");
        assertThat(verify(with(plan.pairs(), more(plan.openMentees(), cleo), plan.openMentors(), proof)))
                .isEqualTo("cleo is not among the mentees");
    }

    private static List<OpenPlaces> more(List<OpenPlaces> places, OpenPlaces one) {
        return Stream.concat(places.stream(), Stream.of(one)).collect(Collectors.toList());
    }

    @Test
    void refutesOtherCeilingsAndPricesForOtherPeople() {
        List<CriterionCeiling> ceilings = new ArrayList<>(plan.ceilings());
        ceilings.set(0, new CriterionCeiling(ceilings.get(0).criterion(), 10));
        PlanProof.Optimal proof = (PlanProof.Optimal) plan.proof();
        Map<ParticipantId, Long> more = new TreeMap<>(proof.mentorPrices());
        more.put(ParticipantId.of("zoe"), 0L);

        assertThat(verify(new MatchPlan(
                        plan.strategy(),
                        ceilings,
                        plan.pairs(),
                        plan.openMentees(),
                        plan.openMentors(),
                        proof,
                        plan.considered())))
                .isEqualTo("the preferences are not those of the request");
        assertThat(verify(with(
                        plan.pairs(),
                        plan.openMentees(),
                        plan.openMentors(),
                        new PlanProof.Optimal(proof.objective(), proof.pairWorth(), more, proof.menteePrices()))))
                .isEqualTo("the prices are for other people");
    }

    /** What is best by what both like is not what nobody would leave, for each side has wishes of its own. */
    @Test
    void refutesThatAPlanIsStableThatIsNot() {
        MatchPlan nothing = request.plan(graph -> Assignment.of());

        assertThat(verify(with(nothing.pairs(), nothing.openMentees(), nothing.openMentors(), new PlanProof.Stable())))
                .contains("would both rather have");
    }
}
