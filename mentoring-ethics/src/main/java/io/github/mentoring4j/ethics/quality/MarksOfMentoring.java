package io.github.mentoring4j.ethics.quality;

import io.github.mentoring4j.ethics.engine.CodeOfEthics;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.ethics.programme.items.MarkShown;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.programme.Mark;
import java.util.List;

/**
 * The eight marks of good developmental mentoring as one rule set over programmes. Its sections are named like the marks.
 *
 * <pre>{@code
 * Report report = MarksOfMentoring.ruleSet().evaluate(record, Viewpoint.asOf(day));
 * report.section(Mark.NETWORKS).findings(); // with the evidence
 * }</pre>
 */
public final class MarksOfMentoring {

    private static final CodeOfEthics CODE = CodeOfEthics.of("Marks of good developmental mentoring", "1");

    private static final RuleSet<ProgrammeRecord> RULES = RuleSet.<ProgrammeRecord>builder(
                    CODE, record -> record.programme().id().value(), ProgrammeRecord::asOf)
            .sections(Mark.values())
            .rules(rules())
            .build();

    private MarksOfMentoring() {}

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
                MarkShown.of("M1-structure", Mark.STRUCTURE, EvidenceKind.TRAINING_SESSION),
                MarkShown.of("M2-contract", Mark.CONTRACT, EvidenceKind.DOCUMENT),
                MarkShown.of("M3-commitment", Mark.COMMITMENT, EvidenceKind.DOCUMENT),
                MarkShown.of("M4-roles", Mark.ROLES_AND_RESPONSIBILITIES, EvidenceKind.DOCUMENT),
                MarkShown.ofSeveral(
                        "M5-ethics", Mark.ETHICAL_GUIDELINES, EvidenceKind.DOCUMENT, EvidenceKind.PROCEDURE_VERSION),
                MarkShown.ofSeveral(
                        "M6-follow-up", Mark.FOLLOW_UP_AND_EVALUATION, EvidenceKind.FOLLOW_UP, EvidenceKind.EVALUATION),
                MarkShown.of("M7-networks", Mark.NETWORKS, EvidenceKind.NETWORK_ACTIVITY),
                MarkShown.of("M8-leadership", Mark.PROGRAMME_LEADERSHIP, EvidenceKind.DOCUMENT));
    }
}
