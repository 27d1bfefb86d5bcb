package io.github.mentoring4j.testkit.ethics;

import io.github.mentoring4j.ethics.engine.Report;
import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.engine.Summary;
import io.github.mentoring4j.ethics.guidelines.EthicalGuidelines;
import io.github.mentoring4j.ethics.standards.Assessment;
import io.github.mentoring4j.ethics.standards.NextLevel;
import io.github.mentoring4j.ethics.standards.ProgrammeStandards;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.testkit.Dates;
import io.github.mentoring4j.testkit.RelationshipArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What an evaluation says. All of it comes of evaluating generated records, so that each report could be a real one. */
public final class ReportArbitraries {

    private static final int MOST_WAIVERS = 2;

    private ReportArbitraries() {}

    /**
     * Reports on relationships by the twelve guidelines, under any policy, with up to two waivers asked for.
     *
     * @return reports
     */
    public static Arbitrary<Report> reports() {
        return Combinators.combine(
                        RelationshipArbitraries.relationships(),
                        Dates.viewpoints(),
                        RuleArbitraries.policies(),
                        RuleArbitraries.waivers().list().ofMaxSize(MOST_WAIVERS))
                .as((relationship, viewpoint, policy, waivers) ->
                        EthicalGuidelines.ruleSet().under(policy).evaluate(relationship, viewpoint, waivers))
                .withoutEdgeCases();
    }

    /**
     * Summaries of such reports.
     *
     * @return summaries over up to eight relationships
     */
    public static Arbitrary<Summary> summaries() {
        RuleSet<MentoringRelationship> rules = EthicalGuidelines.ruleSet();
        return Combinators.combine(ProgrammeRecordArbitraries.records(), Dates.viewpoints())
                .as((record, viewpoint) -> record.relationships().stream()
                        .map(each -> rules.evaluate(each, viewpoint))
                        .collect(Summary.over(rules, viewpoint)));
    }

    /**
     * Programmes assessed by the six standards.
     *
     * @return assessments
     */
    public static Arbitrary<Assessment> assessments() {
        return Combinators.combine(ProgrammeRecordArbitraries.records(), Dates.viewpoints())
                .as(ProgrammeStandards::assess);
    }

    /**
     * What is missing for some level of the scale.
     *
     * @return ways to levels, reached and not
     */
    public static Arbitrary<NextLevel> nextLevels() {
        return Combinators.combine(assessments(), Arbitraries.integers().between(0, 2))
                .as((assessment, level) ->
                        assessment.missingFor(assessment.scale().levels().get(level)));
    }
}
