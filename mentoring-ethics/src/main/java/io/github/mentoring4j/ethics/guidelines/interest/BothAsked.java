package io.github.mentoring4j.ethics.guidelines.interest;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.relationship.MentoringRelationship;

/**
 * Have both been asked what ties and interests there are?
 *
 * <p>A statement counts whenever it was made: a tie that arises later has to be declared of its own accord.
 */
final class BothAsked implements Rule<MentoringRelationship> {

    private static final Answer NOT_ASKED = Answer.undetermined("not-asked");
    private static final Answer NEVER_ASKED = Answer.undetermined("never-asked");
    private static final Answer ASKED = Answer.upheld("asked");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("G05-both-asked", "G05")
            .restingOn(EvidenceKind.INTEREST_STATEMENT)
            .answering(NOT_ASKED, NEVER_ASKED, ASKED);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        Asked asked = new Asked(relationship);
        Answer missing = relationship.ended().isPresent() ? NEVER_ASKED : NOT_ASKED;
        Verdict verdict = asked.both() ? Verdict.of(ASKED) : Verdict.of(missing).saying(Argument.of(asked.missing()));
        return verdict.restingOn(asked.grounds());
    }
}
