package io.github.mentoring4j.testkit.ethics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.guidelines.EthicalGuidelines;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.ethics.quality.FormOfMentoring;
import io.github.mentoring4j.ethics.quality.MarksOfMentoring;
import io.github.mentoring4j.ethics.quality.SuccessFactors;
import io.github.mentoring4j.ethics.standards.AwardScale;
import io.github.mentoring4j.ethics.standards.ProgrammeStandards;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.guideline.Guideline;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.testkit.Dates;
import io.github.mentoring4j.testkit.RelationshipArbitraries;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;

/** Every answer of every rule is reached by what the kit generates, so that no rule is held to its contract in part. */
class EveryAnswerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static final Arbitrary<Viewpoint> THAT_DAY = Arbitraries.just(Viewpoint.asOf(DAY));

    @Example
    void relationshipsReachEveryAnswerOfTheGuidelines() {
        Reached<MentoringRelationship> reached = new Reached<>(EthicalGuidelines.ruleSet())
                .by(20, GuidelineArbitraries.upholdingAll(DAY), THAT_DAY)
                .by(100, GuidelineArbitraries.drifting(DAY), THAT_DAY)
                .by(1500, RelationshipArbitraries.relationships(), Dates.viewpoints());
        for (Guideline guideline : Guideline.values()) {
            reached.by(10, GuidelineArbitraries.breachingOnly(guideline, DAY), THAT_DAY);
        }

        assertThat(reached.missing()).isEmpty();
    }

    @Example
    void programmesReachEveryAnswerOfTheStandards() {
        assertReached(ProgrammeStandards.ruleSet());
    }

    @Example
    void programmesReachEveryAnswerOfSuccessFactorsMarksAndForm() {
        assertReached(SuccessFactors.ruleSet());
        assertReached(MarksOfMentoring.ruleSet());
        assertReached(FormOfMentoring.ruleSet());
    }

    private static void assertReached(RuleSet<ProgrammeRecord> rules) {
        Reached<ProgrammeRecord> reached = new Reached<>(rules)
                .by(20, AwardArbitraries.reachingNone(DAY), THAT_DAY)
                .by(20, AwardArbitraries.reaching(AwardScale.ismcp().levels().get(2), DAY), THAT_DAY)
                .by(2000, ProgrammeRecordArbitraries.records(), Dates.viewpoints());

        assertThat(reached.missing()).isEmpty();
    }
}
