package io.github.mentoring4j.ethics.guidelines.rights;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Units;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.guidelines.course.Those;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Was every complaint answered within the procedure's time?
 *
 * <p>The version in force when the complaint was filed decides; on its last day an answer is in time. While there is time left
 * nobody can tell, so an open complaint is undetermined and never upheld. A complaint that was withdrawn in time needs no
 * answer; one withdrawn later was overdue already. Of several that are overdue, one that is still open decides before all that
 * are closed. Where no procedure was in force there is no limit: such a complaint is undetermined while it is open, and does
 * not count any more once it is answered.
 */
final class ComplaintsAnswered implements Rule<MentoringRelationship> {

    private static final Answer UNANSWERED = Answer.breached("unanswered");
    private static final Answer WITHDRAWN_LATE = Answer.breached("withdrawn-late");
    private static final Answer ANSWERED_LATE = Answer.breached("answered-late");
    private static final Answer NO_PROCEDURE = Answer.undetermined("no-procedure");
    private static final Answer PENDING = Answer.undetermined("pending");
    private static final Answer ANSWERED = Answer.upheld("answered");
    private static final Answer ANSWERED_WITHOUT_PROCEDURE = Answer.notApplicable("answered-without-procedure");
    private static final Answer WITHDRAWN = Answer.notApplicable("withdrawn");
    private static final Answer NONE = Answer.notApplicable("none");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("G12-complaints-answered", "G12")
            .restingOn(EvidenceKind.COMPLAINT, EvidenceKind.PROCEDURE_VERSION)
            .answering(
                    UNANSWERED,
                    WITHDRAWN_LATE,
                    ANSWERED_LATE,
                    NO_PROCEDURE,
                    PENDING,
                    ANSWERED,
                    ANSWERED_WITHOUT_PROCEDURE,
                    WITHDRAWN,
                    NONE);

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
        LocalDate asOf = setting.asOf();
        List<ComplaintCourse> late = Those.of(all, course -> overdueDays(course, asOf) > 0);
        return late.isEmpty() ? nothingOverdue(all, asOf) : overdue(late, asOf);
    }

    private static Verdict overdue(List<ComplaintCourse> late, LocalDate asOf) {
        Comparator<ComplaintCourse> worst = Comparator.comparingLong(
                        (ComplaintCourse course) -> overdueDays(course, asOf))
                .reversed();
        List<ComplaintCourse> open = open(late);
        if (!open.isEmpty()) {
            return verdict(UNANSWERED, late, first(open, worst), asOf);
        }
        ComplaintCourse longest = first(late, worst);
        return verdict(longest.answered().isPresent() ? ANSWERED_LATE : WITHDRAWN_LATE, late, longest, asOf);
    }

    private static Verdict nothingOverdue(List<ComplaintCourse> all, LocalDate asOf) {
        List<ComplaintCourse> open = open(all);
        if (open.isEmpty()) {
            return closed(all, asOf);
        }
        List<ComplaintCourse> unregulated =
                Those.of(open, course -> course.withinDays().isEmpty());
        return unregulated.isEmpty()
                ? verdict(PENDING, open, first(open, Comparator.comparing(ComplaintsAnswered::due)), asOf)
                : verdict(NO_PROCEDURE, open, first(unregulated, Comparator.comparing(ComplaintsAnswered::due)), asOf);
    }

    /** None is open and none was overdue. */
    private static Verdict closed(List<ComplaintCourse> all, LocalDate asOf) {
        List<ComplaintCourse> answered =
                Those.of(all, course -> course.answered().isPresent());
        if (answered.isEmpty()) {
            return verdict(WITHDRAWN, all, all.get(0), asOf);
        }
        List<ComplaintCourse> inTime =
                Those.of(answered, course -> course.withinDays().isPresent());
        return inTime.isEmpty()
                ? verdict(ANSWERED_WITHOUT_PROCEDURE, answered, answered.get(0), asOf)
                : verdict(ANSWERED, inTime, inTime.get(0), asOf);
    }

    private static List<ComplaintCourse> open(List<ComplaintCourse> courses) {
        return Those.of(courses, ComplaintCourse::isOpen);
    }

    private static Verdict verdict(
            Answer answer, List<ComplaintCourse> courses, ComplaintCourse about, LocalDate asOf) {
        Verdict verdict = Verdict.of(answer)
                .restingOn(ComplaintCourse.grounds(courses))
                .saying(
                        Argument.of(about.ref()),
                        Argument.of(about.complaint().filed().on()),
                        Argument.of(due(about)),
                        Argument.of(courses.size(), Units.COMPLAINTS),
                        Argument.of(open(courses).size(), Units.COMPLAINTS));
        return about.withinDays()
                .map(limit -> verdict.measuring(about.days(asOf), limit, Units.DAYS))
                .orElse(verdict);
    }

    private static LocalDate due(ComplaintCourse course) {
        return course.complaint().filed().on().plusDays(course.withinDays().orElse(0));
    }

    private static long overdueDays(ComplaintCourse course, LocalDate asOf) {
        return course.withinDays().map(limit -> course.days(asOf) - limit).orElse(0L);
    }

    /** The first in an order; of equals, the one with the first id. */
    private static ComplaintCourse first(List<ComplaintCourse> courses, Comparator<ComplaintCourse> order) {
        return courses.stream().sorted(order).toList().get(0);
    }
}
