package io.github.mentoring4j.testkit.ethics;

import io.github.mentoring4j.ethics.engine.CodeOfEthics;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.testkit.Dates;
import io.github.mentoring4j.testkit.RelationshipArbitraries;
import net.jqwik.api.Arbitrary;

/**
 * What every rule over relationships owes. The test of a rule of your own:
 *
 * <pre>{@code
 * class KeepsMeetingTest extends RelationshipRuleContract {
 *     KeepsMeetingTest() {
 *         super(new KeepsMeeting());
 *     }
 * }
 * }</pre>
 */
public abstract class RelationshipRuleContract extends RuleContract<MentoringRelationship> {

    /**
     * The contract of one rule.
     *
     * @param rule the rule
     */
    protected RelationshipRuleContract(Rule<MentoringRelationship> rule) {
        this(alone(rule));
    }

    /**
     * The contract of all rules of a code.
     *
     * @param rules the rules
     */
    protected RelationshipRuleContract(RuleSet<MentoringRelationship> rules) {
        super(rules);
    }

    private static RuleSet<MentoringRelationship> alone(Rule<MentoringRelationship> rule) {
        return RuleSet.<MentoringRelationship>builder(
                        CodeOfEthics.of("A rule by itself", "1"),
                        relationship -> relationship.id().value(),
                        MentoringRelationship::asOf)
                .section(rule.description().section())
                .rule(rule)
                .build();
    }

    @Override
    protected Arbitrary<MentoringRelationship> subjects() {
        return RelationshipArbitraries.relationships();
    }

    @Override
    protected Arbitrary<Viewpoint> viewpoints() {
        return Dates.viewpoints();
    }

    @Override
    protected MentoringRelationship asOf(MentoringRelationship subject, Viewpoint viewpoint) {
        return subject.asOf(viewpoint);
    }

    @Override
    protected MentoringRelationship withoutText(MentoringRelationship subject) {
        return subject.withoutText();
    }
}
