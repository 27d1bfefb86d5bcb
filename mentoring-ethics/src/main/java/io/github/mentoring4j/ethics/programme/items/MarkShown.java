package io.github.mentoring4j.ethics.programme.items;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.programme.Mark;
import io.github.mentoring4j.programme.MarkAnswer;
import java.util.List;

/**
 * Does the programme show one of the eight marks? What every programme has, that it exists, shows nothing; some of the evidence
 * without the rest is a risk.
 */
public final class MarkShown implements Rule<ProgrammeRecord> {

    private static final Answer PARTLY = Answer.atRisk("partly");
    private static final Answer NOTHING = Answer.undetermined("nothing");
    private static final Answer SHOWN = Answer.upheld("shown");

    private final RuleDescription description;
    private final Mark mark;

    private MarkShown(RuleDescription description, Mark mark) {
        this.description = description;
        this.mark = mark;
    }

    /**
     * A mark that one kind of evidence shows.
     *
     * @param id names the rule
     * @param mark which mark
     * @param kind the kind of evidence
     * @return the rule
     */
    public static MarkShown of(String id, Mark mark, EvidenceKind kind) {
        return new MarkShown(RuleDescription.of(id, mark.name()).restingOn(kind).answering(NOTHING, SHOWN), mark);
    }

    /**
     * A mark that takes two kinds of evidence, or two of a kind.
     *
     * @param id names the rule
     * @param mark which mark
     * @param kinds the kinds of evidence
     * @return the rule
     */
    public static MarkShown ofSeveral(String id, Mark mark, EvidenceKind... kinds) {
        return new MarkShown(
                RuleDescription.of(id, mark.name()).restingOn(kinds).answering(PARTLY, NOTHING, SHOWN), mark);
    }

    @Override
    public RuleDescription description() {
        return description;
    }

    @Override
    public Verdict judge(ProgrammeRecord record, Setting setting) {
        MarkAnswer found = record.programme().marks().stream()
                .filter(answer -> answer.mark() == mark)
                .findFirst()
                .orElseThrow();
        List<EvidenceRef> refs = found.evidence().stream()
                .filter(each -> each.kind() != EvidenceKind.PROGRAMME)
                .toList();
        return Verdict.of(answer(found.shown(), refs.isEmpty()))
                .restingOn(refs)
                .saying(Argument.of(refs.stream().map(Argument::of).toList()));
    }

    private static Answer answer(boolean shown, boolean nothing) {
        if (shown) {
            return SHOWN;
        }
        return nothing ? NOTHING : PARTLY;
    }
}
