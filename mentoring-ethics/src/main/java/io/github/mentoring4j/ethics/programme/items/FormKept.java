package io.github.mentoring4j.ethics.programme.items;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.guidelines.course.CourseUnits;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.form.FormTrait;
import io.github.mentoring4j.programme.MentoringProgramme;
import java.util.List;

/**
 * Is the programme built as the form of mentoring that it calls itself? Where at least half of its traits are of the other form, it
 * is the other form.
 */
public final class FormKept implements Rule<ProgrammeRecord> {

    private static final Answer OTHERWISE = Answer.breached("otherwise");
    private static final Answer MIXED = Answer.atRisk("mixed");
    private static final Answer NO_TRAITS = Answer.undetermined("no-traits");
    private static final Answer AS_NAMED = Answer.upheld("as-named");

    private final RuleDescription description;

    private FormKept(RuleDescription description) {
        this.description = description;
    }

    /**
     * The rule.
     *
     * @param id names it
     * @param section its section
     * @return the rule
     */
    public static FormKept of(String id, String section) {
        return new FormKept(RuleDescription.of(id, section)
                .restingOn(EvidenceKind.PROGRAMME)
                .answering(OTHERWISE, MIXED, NO_TRAITS, AS_NAMED));
    }

    @Override
    public RuleDescription description() {
        return description;
    }

    @Override
    public Verdict judge(ProgrammeRecord record, Setting setting) {
        MentoringProgramme programme = record.programme();
        List<FormTrait> against = programme.traitsAgainstItsForm();
        List<Argument> words = against.stream().map(trait -> Argument.of(trait)).toList();
        return Verdict.of(answer(programme.traits().size(), against.size()))
                .measuring(against.size(), 0, CourseUnits.COUNT)
                .saying(Argument.of(words), Argument.of(programme.purpose().form()));
    }

    private static Answer answer(int all, int against) {
        if (all == 0) {
            return NO_TRAITS;
        } else if (against == 0) {
            return AS_NAMED;
        }
        return 2 * against < all ? MIXED : OTHERWISE;
    }
}
