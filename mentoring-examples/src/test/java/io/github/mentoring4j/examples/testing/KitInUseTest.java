package io.github.mentoring4j.examples.testing;

import static io.github.mentoring4j.testkit.assertions.MentoringAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.mentoring4j.ethics.guidelines.EthicalGuidelines;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.guideline.Guideline;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.testkit.ethics.GuidelineArbitraries;
import io.github.mentoring4j.testkit.samples.Samples;
import java.time.Duration;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Generators, samples and assertions, as an application's tests use them. */
class KitInUseTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    /** Stands for code of an application's own. */
    private static Duration timeTogether(MentoringRelationship relationship) {
        return relationship.meetings().stream().map(Meeting::length).reduce(Duration.ZERO, Duration::plus);
    }

    @Property(tries = 100)
    void timeTogetherOnlyGrows(@ForAll MentoringRelationship relationship, @ForAll Viewpoint viewpoint) {
        assertThat(timeTogether(relationship.asOf(viewpoint))).isLessThanOrEqualTo(timeTogether(relationship));
    }

    @Provide
    Arbitrary<MentoringRelationship> overstepped() {
        return GuidelineArbitraries.breachingOnly(Guideline.G03, DAY);
    }

    @Property(tries = 100)
    void findsTheOneThingAmiss(@ForAll("overstepped") MentoringRelationship relationship) {
        assertThat(EthicalGuidelines.ruleSet().evaluate(relationship, Viewpoint.asOf(DAY)))
                .breachesExactly(Guideline.G03)
                .isWithoutFailures();
    }

    /** What an assertion says that fails. */
    static String messageOfABreach() {
        MentoringRelationship relationship = Samples.relationshipBreaching(Guideline.G03, DAY, 42);
        return String.valueOf(catchThrowable(
                        () -> assertThat(EthicalGuidelines.ruleSet().evaluate(relationship, Viewpoint.asOf(DAY)))
                                .breachesExactly())
                .getMessage());
    }

    @Test
    void saysOnWhatEvidenceItFails() {
        assertThat(messageOfABreach()).contains("to breach exactly []", "G03-closed-areas-respected");
    }

    @Test
    void findsNothingAmissInASoundRelationship() {
        assertThat(EthicalGuidelines.ruleSet().evaluate(Samples.soundRelationship(DAY, 42), Viewpoint.asOf(DAY)))
                .upholdsAll();
    }

    @Test
    void matchesAsWellAsCanBe() {
        assertThat(Samples.matchRequest(42).match(MatchingStrategy.optimal()))
                .isOptimal()
                .respectsCapacities()
                .respectsEligibility();
    }
}
