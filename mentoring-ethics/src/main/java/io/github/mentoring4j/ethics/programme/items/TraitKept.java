package io.github.mentoring4j.ethics.programme.items;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.form.FormTrait;
import io.github.mentoring4j.form.MentoringForm;
import io.github.mentoring4j.programme.MentoringProgramme;

/** Does a programme that calls itself developmental do this in the developmental way, or in that of sponsorship? */
public final class TraitKept implements Rule<ProgrammeRecord> {

    private static final Answer SPONSORSHIP = Answer.breached("sponsorship");
    private static final Answer BOTH = Answer.atRisk("both");
    private static final Answer UNKNOWN = Answer.undetermined("unknown");
    private static final Answer DEVELOPMENTAL = Answer.upheld("developmental");
    private static final Answer NOT_CLAIMED = Answer.notApplicable("not-claimed");

    private final RuleDescription description;
    private final FormTrait trait;

    private TraitKept(RuleDescription description, FormTrait trait) {
        this.description = description;
        this.trait = trait;
    }

    /**
     * The rule.
     *
     * @param id names it
     * @param section its section
     * @param trait the trait of the developmental form
     * @return the rule
     */
    public static TraitKept of(String id, String section, FormTrait trait) {
        return new TraitKept(
                RuleDescription.of(id, section)
                        .restingOn(EvidenceKind.PROGRAMME)
                        .answering(SPONSORSHIP, BOTH, UNKNOWN, DEVELOPMENTAL, NOT_CLAIMED),
                trait);
    }

    @Override
    public RuleDescription description() {
        return description;
    }

    @Override
    public Verdict judge(ProgrammeRecord record, Setting setting) {
        return Verdict.of(answer(record.programme())).saying(Argument.of(trait), Argument.of(trait.opposite()));
    }

    private Answer answer(MentoringProgramme programme) {
        if (programme.purpose().form() != MentoringForm.DEVELOPMENTAL) {
            return NOT_CLAIMED;
        }
        boolean own = programme.traits().contains(trait);
        boolean other = programme.traits().contains(trait.opposite());
        if (own && other) {
            return BOTH;
        } else if (other) {
            return SPONSORSHIP;
        }
        return own ? DEVELOPMENTAL : UNKNOWN;
    }
}
