package io.github.mentoring4j.ethics.programme.items;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Threshold;
import io.github.mentoring4j.ethics.engine.Units;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.guidelines.course.CourseUnits;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.evaluation.ExpectedBenefit;
import io.github.mentoring4j.evidence.EvidenceKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Was every benefit that was expected looked for, at the latest soon after the end? What was found plays no part. */
public final class BenefitsFound implements Rule<ProgrammeRecord> {

    /** How many days after the end of the programme the benefits may be looked for and still be in time. */
    public static final Threshold AFTER_END = Threshold.of("programme.benefit-days", Units.DAYS, 90, 0, 730);

    private static final Answer NONE_FOUND = Answer.breached("none-found");
    private static final Answer SOME_OPEN = Answer.atRisk("some-open");
    private static final Answer NONE_EXPECTED = Answer.undetermined("none-expected");
    private static final Answer ALL_FOUND = Answer.upheld("all-found");
    private static final Answer NOT_OVER = Answer.notApplicable("not-over");

    private final RuleDescription description;

    private BenefitsFound(RuleDescription description) {
        this.description = description;
    }

    /**
     * The rule.
     *
     * @param id names it
     * @param section its section
     * @return the rule
     */
    public static BenefitsFound of(String id, String section) {
        return new BenefitsFound(RuleDescription.of(id, section)
                .restingOn(EvidenceKind.PROGRAMME)
                .limitedBy(AFTER_END)
                .answering(NONE_FOUND, SOME_OPEN, NONE_EXPECTED, ALL_FOUND, NOT_OVER));
    }

    @Override
    public RuleDescription description() {
        return description;
    }

    @Override
    public Verdict judge(ProgrammeRecord record, Setting setting) {
        List<ExpectedBenefit> expected = record.programme().benefits();
        List<Argument> open = new ArrayList<>();
        for (ExpectedBenefit each : expected) {
            if (each.finding().isEmpty()) {
                open.add(Argument.of(each.benefit()));
            }
        }
        LocalDate last = record.programme().term().end().plusDays(setting.limit(AFTER_END));
        return Verdict.of(answer(expected.size(), open.size(), setting.asOf().isAfter(last)))
                .measuring(open.size(), 0, CourseUnits.COUNT)
                .saying(Argument.of(open), Argument.of(record.programme().term().end()), Argument.of(last));
    }

    private static Answer answer(int expected, int open, boolean over) {
        if (expected == 0) {
            return NONE_EXPECTED;
        } else if (open == 0) {
            return ALL_FOUND;
        } else if (!over) {
            return NOT_OVER;
        }
        return open == expected ? NONE_FOUND : SOME_OPEN;
    }
}
