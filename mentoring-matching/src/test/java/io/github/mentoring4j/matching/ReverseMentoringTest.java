package io.github.mentoring4j.matching;

import static io.github.mentoring4j.matching.People.pair;
import static io.github.mentoring4j.matching.People.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.criterion.Eligibilities;
import io.github.mentoring4j.matching.criterion.Preferences;
import io.github.mentoring4j.matching.criterion.Scale;
import io.github.mentoring4j.matching.plan.ExclusionCount;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.matching.plan.OpenReason;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.participant.Attribute;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Those who are new mentor those at the top: the same criteria, with the gap the other way round. */
class ReverseMentoringTest {

    private static final Attribute LEVEL = Attribute.of("level");
    private static final Attribute MANAGER = Attribute.of("manager");
    private static final Attribute TOPICS = Attribute.of("topics");
    private static final Scale LEVELS = Scale.of("trainee", "adviser", "manager", "director");

    private static Candidate worker(String id, String level, String manager, String... topics) {
        return Candidate.of(
                person(id, Map.of(LEVEL, List.of(level), MANAGER, List.of(manager), TOPICS, List.of(topics))));
    }

    private final MatchRequest request = MatchRequest.builder()
            .mentors(List.of(
                    worker("tora", "trainee", "mina", "social media", "climate"),
                    worker("ulf", "adviser", "noor", "climate"),
                    worker("vera", "manager", "other", "data")))
            .mentees(List.of(
                    worker("dag", "director", "dag", "social media", "data"),
                    worker("mina", "manager", "dag", "climate"),
                    worker("noor", "manager", "else", "climate", "social media")))
            .must(Eligibilities.gap(LEVEL, LEVELS, -3, -1))
            .must(Eligibilities.outsideReportingLine(MANAGER))
            .should(Preferences.overlap(TOPICS, 5, 3))
            .should(Preferences.gap(LEVEL, LEVELS, Map.of(-3, 4, -2, 2)))
            .build();

    @Test
    void theMentorStandsBelowTheMenteeAndOutsideTheirLine() {
        MatchPlan plan = request.plan(MatchingStrategy.optimal());

        assertThat(plan.pairs())
                .extracting(MatchedPair::pair)
                .containsExactly(pair("vera", "dag"), pair("ulf", "mina"), pair("tora", "noor"));
        assertThat(plan.totals().score()).isEqualTo(5 + 5 + 10 + 2);
    }

    @Test
    void nobodyMentorsTheirOwnManagerNorAnybodyFurtherUp() {
        MatchRequest ownLine = MatchRequest.builder()
                .mentors(request.mentors().subList(0, 1))
                .mentees(request.mentees().subList(0, 2))
                .must(request.must().get(0))
                .must(request.must().get(1))
                .build();

        assertThat(ownLine.plan(MatchingStrategy.optimal()).openMentors().get(0).reason())
                .isEqualTo(new OpenReason.NobodyEligible(
                        2,
                        List.of(
                                new ExclusionCount("gap-level", 0, 0),
                                new ExclusionCount("outside-reporting-line", 2, 2)),
                        0));
    }
}
