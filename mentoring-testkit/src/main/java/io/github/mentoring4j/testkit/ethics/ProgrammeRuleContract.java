package io.github.mentoring4j.testkit.ethics;

import io.github.mentoring4j.ethics.engine.CodeOfEthics;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.testkit.Dates;
import net.jqwik.api.Arbitrary;

/** What every rule over programmes owes. Extend it for a rule of your own, as {@link RelationshipRuleContract} for others. */
public abstract class ProgrammeRuleContract extends RuleContract<ProgrammeRecord> {

    /**
     * The contract of one rule.
     *
     * @param rule the rule
     */
    protected ProgrammeRuleContract(Rule<ProgrammeRecord> rule) {
        this(alone(rule));
    }

    /**
     * The contract of all rules of a code.
     *
     * @param rules the rules
     */
    protected ProgrammeRuleContract(RuleSet<ProgrammeRecord> rules) {
        super(rules);
    }

    private static RuleSet<ProgrammeRecord> alone(Rule<ProgrammeRecord> rule) {
        return RuleSet.<ProgrammeRecord>builder(
                        CodeOfEthics.of("A rule by itself", "1"),
                        record -> record.programme().id().value(),
                        ProgrammeRecord::asOf)
                .section(rule.description().section())
                .rule(rule)
                .build();
    }

    @Override
    protected Arbitrary<ProgrammeRecord> subjects() {
        return ProgrammeRecordArbitraries.records();
    }

    @Override
    protected Arbitrary<Viewpoint> viewpoints() {
        return Dates.viewpoints();
    }

    @Override
    protected ProgrammeRecord asOf(ProgrammeRecord subject, Viewpoint viewpoint) {
        return subject.asOf(viewpoint);
    }

    @Override
    protected ProgrammeRecord withoutText(ProgrammeRecord subject) {
        return subject.withoutText();
    }
}
