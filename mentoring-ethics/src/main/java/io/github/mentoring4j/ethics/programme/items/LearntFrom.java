package io.github.mentoring4j.ethics.programme.items;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Threshold;
import io.github.mentoring4j.ethics.engine.Units;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.evaluation.Evaluation;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.programme.DocumentKind;
import io.github.mentoring4j.programme.EvidenceDocument;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/** Did a report say what was measured and what was changed for it, soon after the first evaluation? */
public final class LearntFrom implements Rule<ProgrammeRecord> {

    /** How many days after the first evaluation a report may come and still be in time. */
    public static final Threshold REPORT_WITHIN = Threshold.of("programme.report-days", Units.DAYS, 90, 0, 730);

    private static final Answer NOT_REPORTED = Answer.breached("not-reported");
    private static final Answer LATE = Answer.atRisk("late").stayingSo();
    private static final Answer NOT_EVALUATED = Answer.undetermined("not-evaluated");
    private static final Answer NOT_YET = Answer.undetermined("not-yet");
    private static final Answer REPORTED = Answer.upheld("reported");

    private final RuleDescription description;

    private LearntFrom(RuleDescription description) {
        this.description = description;
    }

    /**
     * The rule.
     *
     * @param id names it
     * @param section its section
     * @return the rule
     */
    public static LearntFrom of(String id, String section) {
        return new LearntFrom(RuleDescription.of(id, section)
                .restingOn(EvidenceKind.EVALUATION, EvidenceKind.DOCUMENT)
                .limitedBy(REPORT_WITHIN)
                .answering(NOT_REPORTED, LATE, NOT_EVALUATED, NOT_YET, REPORTED));
    }

    @Override
    public RuleDescription description() {
        return description;
    }

    @Override
    public Verdict judge(ProgrammeRecord record, Setting setting) {
        Optional<Evaluation> first = record.programme().evaluations().done().stream()
                .min(Comparator.comparing(Evaluation::done).thenComparing(Evaluation::id));
        if (first.isEmpty()) {
            return Verdict.of(NOT_EVALUATED);
        }
        LocalDate evaluated = first.get().done().on();
        EvidenceRef ref = EvidenceRef.of(EvidenceKind.EVALUATION, first.get().id());
        int limit = setting.limit(REPORT_WITHIN);
        Optional<EvidenceDocument> report = record.programme().documents().stream()
                .filter(document -> document.kind() == DocumentKind.REVIEW_REPORT)
                .filter(document -> !document.issued().on().isBefore(evaluated))
                .min(Comparator.comparing(EvidenceDocument::issued).thenComparing(EvidenceDocument::id));
        if (report.isEmpty()) {
            long days = ChronoUnit.DAYS.between(evaluated, setting.asOf());
            return Verdict.of(days > limit ? NOT_REPORTED : NOT_YET)
                    .measuring(days, limit, Units.DAYS)
                    .restingOn(ref)
                    .saying(Argument.of(ref), Argument.of(evaluated));
        }
        LocalDate issued = report.get().issued().on();
        long days = ChronoUnit.DAYS.between(evaluated, issued);
        EvidenceRef document =
                EvidenceRef.of(EvidenceKind.DOCUMENT, report.get().id());
        return Verdict.of(days > limit ? LATE : REPORTED)
                .measuring(days, limit, Units.DAYS)
                .restingOn(ref, document)
                .saying(Argument.of(ref), Argument.of(evaluated), Argument.of(document), Argument.of(issued));
    }
}
