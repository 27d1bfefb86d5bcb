package io.github.mentoring4j.ethics.quality;

import io.github.mentoring4j.ethics.engine.CodeOfEthics;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.engine.SectionId;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.ethics.programme.items.TraitKept;
import io.github.mentoring4j.form.FormTrait;
import java.util.List;

/**
 * Is a programme that calls itself developmental built as sponsorship? Trait by trait, as one rule set over programmes with one
 * section. None of it applies to a programme that calls itself sponsorship.
 *
 * <pre>{@code
 * Report report = FormOfMentoring.ruleSet().evaluate(record, Viewpoint.asOf(day));
 * report.outstanding(); // the traits of sponsorship
 * }</pre>
 */
public final class FormOfMentoring {

    /** The one section. */
    public static final SectionId FORM = SectionId.of("FORM");

    private static final CodeOfEthics CODE = CodeOfEthics.of("The developmental form of mentoring", "1");

    private static final RuleSet<ProgrammeRecord> RULES = RuleSet.<ProgrammeRecord>builder(
                    CODE, record -> record.programme().id().value(), ProgrammeRecord::asOf)
            .section(FORM)
            .rules(rules())
            .build();

    private FormOfMentoring() {}

    /**
     * The rule set under the standard policy.
     *
     * @return always the same, immutable and thread-safe
     */
    public static RuleSet<ProgrammeRecord> ruleSet() {
        return RULES;
    }

    private static List<Rule<ProgrammeRecord>> rules() {
        return List.of(
                TraitKept.of("T1-advice", FORM.value(), FormTrait.ADVICE_HELD_BACK),
                TraitKept.of("T2-course", FORM.value(), FormTrait.FORMAL_COURSE),
                TraitKept.of("T3-meetings", FORM.value(), FormTrait.REGULAR_MEETINGS),
                TraitKept.of("T4-purpose", FORM.value(), FormTrait.DEVELOPMENT_OF_THE_PERSON),
                TraitKept.of("T5-learning", FORM.value(), FormTrait.MUTUAL_LEARNING),
                TraitKept.of("T6-power", FORM.value(), FormTrait.POWER_SET_ASIDE));
    }
}
