package io.github.mentoring4j.ethics.guidelines;

import io.github.mentoring4j.ethics.engine.CodeOfEthics;
import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.guidelines.confidentiality.ConfidentialityRules;
import io.github.mentoring4j.ethics.guidelines.development.DevelopmentRules;
import io.github.mentoring4j.ethics.guidelines.ending.EndingRules;
import io.github.mentoring4j.ethics.guidelines.exit.ExitRules;
import io.github.mentoring4j.ethics.guidelines.interest.InterestRules;
import io.github.mentoring4j.ethics.guidelines.limits.LimitRules;
import io.github.mentoring4j.ethics.guidelines.ownership.OwnershipRules;
import io.github.mentoring4j.ethics.guidelines.rights.RightsRules;
import io.github.mentoring4j.guideline.Guideline;
import io.github.mentoring4j.relationship.MentoringRelationship;

/**
 * The twelve ethical guidelines as one rule set over mentoring relationships.
 *
 * <pre>{@code
 * RuleSet<MentoringRelationship> guidelines = EthicalGuidelines.ruleSet();
 * Report report = guidelines.evaluate(relationship, Viewpoint.asOf(LocalDate.of(2026, 6, 30)));
 * report.section(Guideline.G02).outcome();
 * }</pre>
 *
 * <p>Every report lists all twelve. A guideline that has no rules yet is undetermined, and so is every report with it. So is
 * everything from a viewpoint that does not see the match: there is no relationship to judge yet.
 */
public final class EthicalGuidelines {

    private static final CodeOfEthics CODE = CodeOfEthics.of("AFF ethical guidelines for mentoring", "2002");

    private static final RuleSet<MentoringRelationship> RULES = RuleSet.<MentoringRelationship>builder(
                    CODE, relationship -> relationship.id().value(), MentoringRelationship::asOf)
            .existing((relationship, viewpoint) -> viewpoint.sees(relationship.matched()))
            .sections(Guideline.values())
            .rules(ConfidentialityRules.all())
            .rules(InterestRules.all())
            .rules(DevelopmentRules.all())
            .rules(OwnershipRules.all())
            .rules(LimitRules.all())
            .rules(EndingRules.all())
            .rules(ExitRules.all())
            .rules(RightsRules.all())
            .build();

    private EthicalGuidelines() {}

    /**
     * The rule set under the standard policy.
     *
     * @return always the same, immutable and thread-safe
     */
    public static RuleSet<MentoringRelationship> ruleSet() {
        return RULES;
    }
}
