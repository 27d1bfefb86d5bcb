package io.github.mentoring4j.ethics.guidelines.interest;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Severity;
import io.github.mentoring4j.ethics.engine.Units;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.guidelines.course.Those;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.interest.TieKind;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.List;

/**
 * Is a tie absent that may not stand beside mentoring at all?
 *
 * <p>A single day on which both were there breaks it, declared or not; one that is still there calls for more than one
 * that is over. That no such tie is on record is good only where both
 * have been asked.
 */
final class TieAbsent implements Rule<MentoringRelationship> {

    private static final Answer STANDS = Answer.breached("stands");
    private static final Answer STOOD = Answer.breached("stood");
    private static final Answer NOT_ASKED = Answer.undetermined("not-asked");
    private static final Answer NEVER_ASKED = Answer.undetermined("never-asked");
    private static final Answer ABSENT = Answer.upheld("absent");

    private final RuleDescription description;
    private final TieKind kind;

    TieAbsent(String id, TieKind kind) {
        this.kind = kind;
        this.description = RuleDescription.of(id, "G05")
                .weighing(Severity.GRAVE)
                .restingOn(EvidenceKind.TIE, EvidenceKind.INTEREST_STATEMENT)
                .answering(STANDS, STOOD, NOT_ASKED, NEVER_ASKED, ABSENT);
    }

    @Override
    public RuleDescription description() {
        return description;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        List<Standing> ties = Standing.all(relationship, setting.asOf(), tie -> tie.kind() == kind);
        if (!ties.isEmpty()) {
            return breach(ties);
        }
        Asked asked = new Asked(relationship);
        Answer missing = relationship.ended().isPresent() ? NEVER_ASKED : NOT_ASKED;
        Verdict verdict =
                asked.both() ? Verdict.of(ABSENT) : Verdict.of(missing).saying(Argument.of(asked.missing()));
        return verdict.restingOn(asked.grounds());
    }

    private static Verdict breach(List<Standing> ties) {
        List<Standing> still = Those.of(ties, tie -> !tie.over());
        Standing first = still.isEmpty() ? ties.get(0) : still.get(0);
        return Verdict.of(still.isEmpty() ? STOOD : STANDS)
                .restingOn(Standing.grounds(ties))
                .saying(
                        Argument.of(first.ref()),
                        Argument.of(first.from()),
                        Argument.of(first.to()),
                        Argument.of(ties.size(), Units.TIES));
    }
}
