package io.github.mentoring4j.ethics.guidelines.interest;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Units;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.guidelines.course.Those;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.interest.Tie;
import io.github.mentoring4j.interest.TieKind;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.List;

/**
 * Is it agreed what follows from the ties that were declared?
 *
 * <p>Looks at declared ties that still stand. Those that may not stand at all, a line of command and the mentor judging the
 * mentee, have rules of their own: no agreement mends them.
 */
final class HandlingAgreed implements Rule<MentoringRelationship> {

    private static final Answer NOTHING_AGREED = Answer.atRisk("nothing-agreed");
    private static final Answer AGREED = Answer.upheld("agreed");
    private static final Answer NO_DECLARED_TIE = Answer.notApplicable("no-declared-tie");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("G05-handling-agreed", "G05")
            .restingOn(EvidenceKind.TIE)
            .answering(NOTHING_AGREED, AGREED, NO_DECLARED_TIE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        List<Standing> declared = Standing.all(relationship, setting.asOf(), HandlingAgreed::callsForAgreement);
        declared.removeIf(Standing::over);
        if (declared.isEmpty()) {
            return Verdict.of(NO_DECLARED_TIE);
        }
        List<Standing> open =
                Those.of(declared, standing -> standing.tie().agreed().isEmpty());
        return open.isEmpty() ? verdict(AGREED, declared) : verdict(NOTHING_AGREED, open);
    }

    private static boolean callsForAgreement(Tie tie) {
        return tie.declared().isPresent() && tie.kind() != TieKind.LINE_OF_COMMAND && tie.kind() != TieKind.EVALUATOR;
    }

    private static Verdict verdict(Answer answer, List<Standing> ties) {
        return Verdict.of(answer)
                .restingOn(Standing.grounds(ties))
                .saying(
                        Argument.of(ties.get(0).ref()),
                        Argument.of(ties.get(0).tie().kind()),
                        Argument.of(ties.size(), Units.TIES));
    }
}
