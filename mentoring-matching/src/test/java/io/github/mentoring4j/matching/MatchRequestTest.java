package io.github.mentoring4j.matching;

import static io.github.mentoring4j.matching.People.candidate;
import static io.github.mentoring4j.matching.People.pair;
import static io.github.mentoring4j.matching.People.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.criterion.Eligibilities;
import io.github.mentoring4j.matching.criterion.Preferences;
import io.github.mentoring4j.matching.criterion.Scale;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.plan.CriterionCeiling;
import io.github.mentoring4j.matching.plan.CriterionScore;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.matching.plan.PlanTotals;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Party;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MatchRequestTest {

    private static final Attribute ORGANISATION = Attribute.of("organisation");
    private static final Attribute GRADE = Attribute.of("grade");
    private static final Attribute PROFESSION = Attribute.of("profession");
    private static final Scale GRADES = Scale.of("AA", "AO", "EO", "HEO", "SEO");

    private static Candidate official(String id, int capacity, String organisation, String grade, String profession) {
        return Candidate.of(
                person(
                        id,
                        Map.of(
                                ORGANISATION,
                                List.of(organisation),
                                GRADE,
                                List.of(grade),
                                PROFESSION,
                                List.of(profession))),
                capacity);
    }

    private final MatchRequestBuilder request = MatchRequest.builder()
            .mentors(List.of(
                    official("anna", 1, "health", "HEO", "law"),
                    official("bo", 2, "tax", "SEO", "finance"),
                    official("cleo", 0, "tax", "SEO", "law")))
            .mentees(List.of(
                    official("dina", 1, "tax", "EO", "law"),
                    official("eli", 1, "health", "EO", "law"),
                    official("finn", 1, "health", "HEO", "finance"),
                    official("gry", 1, "health", "SEO", "finance")))
            .must(Eligibilities.different(ORGANISATION))
            .must(Eligibilities.gap(GRADE, GRADES, 1, 2))
            .should(Preferences.gap(GRADE, GRADES, Map.of(1, 9, 2, 12)))
            .should(Preferences.same(PROFESSION, 10).as("profession"));

    @Test
    void pairsPeopleByCriteriaAndSaysWhatEachGave() {
        MatchPlan plan = request.build().plan(MatchingStrategy.optimal());

        assertThat(plan.strategy()).isEqualTo("optimal");
        assertThat(plan.ceilings())
                .containsExactly(new CriterionCeiling("prefer-gap-grade", 12), new CriterionCeiling("profession", 10));
        assertThat(plan.pairs())
                .containsExactly(
                        matched("anna", "dina", 9, 10), matched("bo", "eli", 12, 0), matched("bo", "finn", 9, 10));
        assertThat(plan.totals()).isEqualTo(new PlanTotals(3, 3, 2, 50));
    }

    private static MatchedPair matched(String mentor, String mentee, int gap, int profession) {
        return new MatchedPair(
                pair(mentor, mentee),
                List.of(new CriterionScore("prefer-gap-grade", gap), new CriterionScore("profession", profession)),
                false,
                List.of());
    }

    @Test
    void makesPinnedPairsInAnyCaseAndSaysWhatTheyDoNotMeet() {
        MatchPlan plan = request.pin(pair("anna", "gry")).build().plan(MatchingStrategy.optimal());

        MatchedPair pinned =
                plan.pairs().stream().filter(MatchedPair::pinned).findFirst().orElseThrow();
        assertThat(pinned.pair()).isEqualTo(pair("anna", "gry"));
        assertThat(pinned.waived()).containsExactly("different-organisation", "gap-grade");
        assertThat(pinned.scores())
                .containsExactly(new CriterionScore("prefer-gap-grade", 0), new CriterionScore("profession", 0));
        assertThat(plan.pairs()).extracting(MatchedPair::pair).doesNotContain(pair("anna", "dina"));
    }

    @Test
    void neverMakesExcludedPairs() {
        MatchPlan plan = request.exclude(pair("anna", "dina")).build().plan(MatchingStrategy.optimal());

        assertThat(plan.pairs()).extracting(MatchedPair::pair).containsExactly(pair("bo", "eli"), pair("bo", "finn"));
    }

    @Test
    void neverPairsSomebodyWithThemself() {
        MatchPlan plan = MatchRequest.builder()
                .mentors(List.of(candidate("anna", 3), candidate("bo", 3)))
                .mentees(List.of(candidate("anna", 3), candidate("bo", 3)))
                .build()
                .plan(MatchingStrategy.optimal());

        assertThat(plan.pairs()).extracting(MatchedPair::pair).containsExactly(pair("bo", "anna"), pair("anna", "bo"));
    }

    @Test
    void acceptsALambdaAsAStrategy() {
        MatchPlan plan = request.build().plan(graph -> MatchingStrategy.greedy().solve(graph));

        assertThat(plan.strategy()).isEqualTo("custom");
        assertThat(plan.totals().pairs()).isEqualTo(3);
    }

    @Test
    void makesNothingOfNothing() {
        MatchPlan plan = MatchRequest.builder().build().plan(MatchingStrategy.optimal());

        assertThat(plan.pairs()).isEmpty();
        assertThat(plan.totals()).isEqualTo(new PlanTotals(0, 0, 0, 0));
    }

    @Test
    void eachSideLikesAPairByWhatNobodyVoicesAndByItsOwnWishes() {
        Attribute choices = Attribute.of("choices");
        CandidateGraph graph = MatchRequest.builder()
                .mentors(List.of(Candidate.of(person("anna", choices, "dina"))))
                .mentees(List.of(Candidate.of(person("dina", choices, "anna")), candidate("eli", 1)))
                .should(Preferences.wished(Party.MENTOR, choices, List.of(100)))
                .should(Preferences.wished(Party.MENTEE, choices, List.of(20)))
                .should(Preferences.same(choices, 3).as("same"))
                .should(Preferences.different(choices, 4).as("different"))
                .build()
                .graph();

        assertThat(graph.score(0)).isEqualTo(124);
        assertThat(graph.mentorLiking(0)).isEqualTo(104);
        assertThat(graph.menteeLiking(0)).isEqualTo(24);
        assertThat(graph.mentorLiking(1)).isZero();
    }
}
