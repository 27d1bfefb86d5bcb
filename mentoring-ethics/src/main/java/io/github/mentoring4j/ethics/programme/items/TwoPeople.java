package io.github.mentoring4j.ethics.programme.items;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.programme.Leadership;

/** Are sponsor and programme lead two people? */
public final class TwoPeople implements Rule<ProgrammeRecord> {

    private static final Answer ONE = Answer.atRisk("one");
    private static final Answer TWO = Answer.upheld("two");

    private final RuleDescription description;

    private TwoPeople(RuleDescription description) {
        this.description = description;
    }

    /**
     * The rule.
     *
     * @param id names it
     * @param section its section
     * @return the rule
     */
    public static TwoPeople of(String id, String section) {
        return new TwoPeople(RuleDescription.of(id, section)
                .restingOn(EvidenceKind.PROGRAMME)
                .answering(ONE, TWO));
    }

    @Override
    public RuleDescription description() {
        return description;
    }

    @Override
    public Verdict judge(ProgrammeRecord record, Setting setting) {
        Leadership leadership = record.programme().leadership();
        boolean one = leadership.sponsor().equals(leadership.lead());
        return Verdict.of(one ? ONE : TWO)
                .restingOn(EvidenceRef.of(
                        EvidenceKind.PROGRAMME, record.programme().id()));
    }
}
