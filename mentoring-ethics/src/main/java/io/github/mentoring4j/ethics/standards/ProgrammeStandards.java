package io.github.mentoring4j.ethics.standards;

import io.github.mentoring4j.ethics.engine.CodeOfEthics;
import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.evidence.Viewpoint;

/**
 * The six standards as one rule set over programmes: 33 items, each answered by a document, a date or a share.
 *
 * <pre>{@code
 * ProgrammeRecord record = ProgrammeRecord.of(programme, relationships);
 * Assessment assessment = ProgrammeStandards.assess(record, Viewpoint.asOf(LocalDate.of(2026, 6, 30)));
 * assessment.overall().percent();
 * assessment.level(); // empty, or bronze, silver or gold
 * assessment.next();  // what is missing for the next level, item by item
 * }</pre>
 *
 * <p>A programme can be asked before, during and after: what it is too early for is not applicable or undetermined, and says so.
 *
 * <p>Shares are told as bands that give no small group away. Two reports of almost the same relationships, or under two policies, can
 * say more together than each alone, for an outcome may turn with one more: give one for each period, under one policy.
 */
public final class ProgrammeStandards {

    private static final CodeOfEthics CODE = CodeOfEthics.of("Standards for mentoring programmes", "1");

    private static final RuleSet<ProgrammeRecord> RULES = RuleSet.<ProgrammeRecord>builder(
                    CODE, record -> record.programme().id().value(), ProgrammeRecord::asOf)
            .sections(Standard.values())
            .rules(Items.all())
            .build();

    private ProgrammeStandards() {}

    /**
     * The rule set under the standard policy.
     *
     * @return always the same, immutable and thread-safe
     */
    public static RuleSet<ProgrammeRecord> ruleSet() {
        return RULES;
    }

    /**
     * Assesses a programme by the standard policy and the levels of ISMCP.
     *
     * @param record the programme with its relationships
     * @param viewpoint from where it is looked at
     * @return scores, level, and what is missing for the next
     */
    public static Assessment assess(ProgrammeRecord record, Viewpoint viewpoint) {
        return Assessment.of(RULES.evaluate(record, viewpoint), AwardScale.ismcp());
    }
}
