package io.github.mentoring4j.ethics.guidelines.rights;

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
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.rights.Complaint;
import io.github.mentoring4j.rights.ComplaintStep;
import io.github.mentoring4j.rights.ComplaintStepKind;
import java.util.List;

/**
 * Was every complaint handled by somebody other than the one complained of?
 *
 * <p>To handle is to take up or to answer. While nobody has handled a complaint nobody can tell; one that was withdrawn before
 * that does not count.
 */
final class ComplaintsImpartial implements Rule<MentoringRelationship> {

    private static final Answer PARTIAL = Answer.breached("handled-by-the-one-complained-of");
    private static final Answer NOT_HANDLED = Answer.undetermined("not-handled");
    private static final Answer IMPARTIAL = Answer.upheld("impartial");
    private static final Answer WITHDRAWN = Answer.notApplicable("withdrawn");
    private static final Answer NONE = Answer.notApplicable("none");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("G12-complaints-impartial", "G12")
            .weighing(Severity.GRAVE)
            .restingOn(EvidenceKind.COMPLAINT)
            .answering(PARTIAL, NOT_HANDLED, IMPARTIAL, WITHDRAWN, NONE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        List<ComplaintCourse> all = ComplaintCourse.all(relationship);
        if (all.isEmpty()) {
            return Verdict.of(NONE);
        }
        List<ComplaintCourse> partial = Those.of(all, course -> isHandledByTheOneComplainedOf(course.complaint()));
        if (!partial.isEmpty()) {
            return verdict(PARTIAL, partial);
        }
        List<ComplaintCourse> handled = Those.of(all, course -> isHandled(course.complaint()));
        List<ComplaintCourse> waiting =
                Those.of(all, course -> course.withdrawn().isEmpty() && !isHandled(course.complaint()));
        if (!waiting.isEmpty()) {
            return verdict(NOT_HANDLED, waiting);
        }
        return handled.isEmpty() ? verdict(WITHDRAWN, all) : verdict(IMPARTIAL, handled);
    }

    private static boolean isHandled(Complaint complaint) {
        return complaint.steps().stream().anyMatch(ComplaintsImpartial::handles);
    }

    private static boolean isHandledByTheOneComplainedOf(Complaint complaint) {
        return complaint.steps().stream()
                .anyMatch(step -> handles(step) && step.by().equals(complaint.about()));
    }

    private static boolean handles(ComplaintStep step) {
        return step.kind() != ComplaintStepKind.WITHDRAWN;
    }

    private static Verdict verdict(Answer answer, List<ComplaintCourse> courses) {
        ComplaintCourse first = courses.get(0);
        return Verdict.of(answer)
                .restingOn(ComplaintCourse.grounds(courses))
                .saying(
                        Argument.of(first.ref()),
                        Argument.of(first.complaint().filed().on()),
                        Argument.of(courses.size(), Units.COMPLAINTS));
    }
}
