package io.github.mentoring4j.ethics.guidelines.ending;

import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Threshold;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.guidelines.course.Course;
import io.github.mentoring4j.ethics.guidelines.course.CourseUnits;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.ArrayList;
import java.util.List;

/**
 * Was the course prolonged no more than once?
 *
 * <p>An extension is a version that both signed and whose last day is later than that of the version agreed before it. That a
 * contract foresees extensions does not make the second one harmless. Where none was agreed the question does not arise.
 */
final class ExtendedOnce implements Rule<MentoringRelationship> {

    static final Threshold EXTENSIONS = Threshold.of("G10.extensions", CourseUnits.EXTENSIONS, 1, 0, 100);

    private static final Answer AGAIN = Answer.atRisk("extended-again");
    private static final Answer ENDED_AGAIN = Answer.atRisk("ended-extended-again");
    private static final Answer NO_CONTRACT = Answer.undetermined("no-contract");
    private static final Answer WITHIN_LIMIT = Answer.upheld("within-limit");
    private static final Answer NONE = Answer.notApplicable("none");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("G10-extended-once", "G10")
            .restingOn(EvidenceKind.CONTRACT_VERSION)
            .limitedBy(EXTENSIONS)
            .answering(AGAIN, ENDED_AGAIN, NO_CONTRACT, WITHIN_LIMIT, NONE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        List<ContractVersion> versions = relationship.contract().versions();
        if (WithinTerm.binding(versions, setting.asOf()) == null) {
            return Verdict.of(NO_CONTRACT);
        }
        List<ContractVersion> extensions =
                versions.size() == 1 ? List.of() : relationship.contract().extensions();
        if (extensions.isEmpty()) {
            return Verdict.of(NONE);
        }
        List<EvidenceRef> grounds = new ArrayList<>(extensions.size());
        for (ContractVersion extension : extensions) {
            grounds.add(Course.ref(extension));
        }
        int limit = setting.limit(EXTENSIONS);
        ContractVersion last = extensions.get(extensions.size() - 1);
        Answer again = Course.isOver(relationship) ? ENDED_AGAIN : AGAIN;
        return Verdict.of(extensions.size() > limit ? again : WITHIN_LIMIT)
                .restingOn(grounds)
                .measuring(extensions.size(), limit, CourseUnits.EXTENSIONS)
                .saying(Argument.of(Course.ref(last)), Argument.of(last.term().end()));
    }
}
