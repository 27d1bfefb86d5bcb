package io.github.mentoring4j.ethics.guidelines.interest;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Threshold;
import io.github.mentoring4j.ethics.engine.Units;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.guidelines.course.Those;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.List;

/**
 * Was every tie declared in time?
 *
 * <p>The days count from the day the tie arose, or from the match where the tie is older, until it was declared or came to an
 * end. On the last day of the limit a declaration is still in time. A tie that is not declared yet, with days left, is a risk.
 * A tie that ended within the limit needs no declaration any more. A late declaration does not undo the breach. Of several
 * that are too late, one that still waits to be declared decides before all that are settled or over.
 */
final class TiesDeclared implements Rule<MentoringRelationship> {

    static final Threshold UNDECLARED_DAYS = Threshold.of("G05.undeclared-days", Units.DAYS, 14, 0, 366);

    private static final Answer UNDECLARED = Answer.breached("undeclared");
    private static final Answer NEVER_DECLARED = Answer.breached("never-declared");
    private static final Answer DECLARED_LATE = Answer.breached("declared-late");
    private static final Answer NOT_YET = Answer.atRisk("not-yet-declared");
    private static final Answer IN_TIME = Answer.upheld("in-time");
    private static final Answer NO_TIE = Answer.notApplicable("no-tie");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("G05-ties-declared", "G05")
            .restingOn(EvidenceKind.TIE)
            .limitedBy(UNDECLARED_DAYS)
            .answering(UNDECLARED, NEVER_DECLARED, DECLARED_LATE, NOT_YET, IN_TIME, NO_TIE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        List<Standing> ties = Standing.all(relationship, setting.asOf(), tie -> true);
        if (ties.isEmpty()) {
            return Verdict.of(NO_TIE);
        }
        int limit = setting.limit(UNDECLARED_DAYS);
        List<Standing> late = Those.of(ties, tie -> tie.undeclaredDays() > limit);
        if (!late.isEmpty()) {
            return breach(late, limit);
        }
        List<Standing> open = Those.of(ties, TiesDeclared::isOpen);
        return open.isEmpty() ? verdict(IN_TIME, ties, ties, limit) : verdict(NOT_YET, open, open, limit);
    }

    private static Verdict breach(List<Standing> late, int limit) {
        List<Standing> open = Those.of(late, TiesDeclared::isOpen);
        if (!open.isEmpty()) {
            return verdict(UNDECLARED, late, open, limit);
        }
        return verdict(isDeclared(longest(late)) ? DECLARED_LATE : NEVER_DECLARED, late, late, limit);
    }

    private static boolean isOpen(Standing standing) {
        return !isDeclared(standing) && !standing.over();
    }

    private static boolean isDeclared(Standing standing) {
        return standing.tie().declared().isPresent();
    }

    private static Verdict verdict(Answer answer, List<Standing> ties, List<Standing> urgent, int limit) {
        Standing longest = longest(urgent);
        long days = longest.undeclaredDays();
        return Verdict.of(answer)
                .restingOn(Standing.grounds(ties))
                .measuring(days, limit, Units.DAYS)
                .saying(
                        Argument.of(longest.ref()),
                        Argument.of(longest.tie().kind()),
                        Argument.of(ties.size(), Units.TIES),
                        Argument.of(Math.max(0, limit - days), Units.DAYS),
                        Argument.of(urgent.size(), Units.TIES));
    }

    /** The one that stood undeclared longest; of equals, the one with the first id. */
    private static Standing longest(List<Standing> ties) {
        Standing longest = ties.get(0);
        for (Standing tie : ties) {
            if (tie.undeclaredDays() > longest.undeclaredDays()) {
                longest = tie;
            }
        }
        return longest;
    }
}
