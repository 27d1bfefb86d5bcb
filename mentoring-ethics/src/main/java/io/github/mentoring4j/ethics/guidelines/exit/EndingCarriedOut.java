package io.github.mentoring4j.ethics.guidelines.exit;

import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.contract.ExitTerm;
import io.github.mentoring4j.ending.EndingRequest;
import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Threshold;
import io.github.mentoring4j.ethics.engine.Units;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.guidelines.course.Course;
import io.github.mentoring4j.ethics.guidelines.course.CourseUnits;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Was an ending that somebody asked for carried out in time?
 *
 * <p>The days count from the asking until the relationship ended, or until the request was taken back; on the last day of the
 * limit is in time. Where the contract in force on the day of the asking asks for a longer notice, both agreed on that, and
 * its days are the limit ({@link FreeToEnd} has an eye on long ones). A request that stood beyond the limit breaks it even
 * when it is taken back later. Of several that are too late, one that still stands decides; then the one furthest beyond.
 */
final class EndingCarriedOut implements Rule<MentoringRelationship> {

    static final Threshold CARRIED_OUT = Threshold.of("G11.carried-out-days", Units.DAYS, 14, 0, 366);

    private static final Answer NOT_CARRIED_OUT = Answer.breached("not-carried-out");
    private static final Answer LATE = Answer.breached("late");
    private static final Answer WITHDRAWN_LATE = Answer.breached("withdrawn-late");
    private static final Answer PENDING = Answer.undetermined("pending");
    private static final Answer IN_TIME = Answer.upheld("in-time");
    private static final Answer WITHDRAWN = Answer.notApplicable("withdrawn");
    private static final Answer NOT_ASKED = Answer.notApplicable("not-asked");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("G11-ending-carried-out", "G11")
            .restingOn(EvidenceKind.ENDING_REQUEST)
            .limitedBy(CARRIED_OUT)
            .answering(NOT_CARRIED_OUT, LATE, WITHDRAWN_LATE, PENDING, IN_TIME, WITHDRAWN, NOT_ASKED);

    /** A request with what became of it, the worse first in the order of the answers. */
    private record Fate(EndingRequest request, Answer answer, long days, long limit) {

        boolean isWorseThan(@Nullable Fate other) {
            if (other == null) {
                return true;
            }
            int mine = rank();
            int others = other.rank();
            return mine != others ? mine < others : days - limit > other.days - other.limit;
        }

        private int rank() {
            if (answer.equals(LATE) || answer.equals(WITHDRAWN_LATE)) {
                return 1;
            }
            return DESCRIPTION.answers().indexOf(answer);
        }
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        LocalDate last = Course.lastDay(relationship, setting.asOf());
        Fate worst = null;
        List<EvidenceRef> grounds = new ArrayList<>(0);
        for (EndingRequest request : relationship.ending().requests()) {
            if (!request.asked().on().isAfter(last)) {
                Fate fate = fate(request, relationship, last, setting);
                worst = fate.isWorseThan(worst) ? fate : worst;
                grounds.add(EvidenceRef.of(EvidenceKind.ENDING_REQUEST, request.id()));
            }
        }
        if (worst == null) {
            return Verdict.of(NOT_ASKED);
        }
        return Verdict.of(worst.answer())
                .restingOn(grounds)
                .measuring(worst.days(), worst.limit(), Units.DAYS)
                .saying(
                        Argument.of(EvidenceRef.of(
                                EvidenceKind.ENDING_REQUEST, worst.request().id())),
                        Argument.of(worst.request().asked().on()),
                        Argument.of(worst.request().by()),
                        Argument.of(grounds.size(), CourseUnits.ENDING_REQUESTS));
    }

    private static Fate fate(
            EndingRequest request, MentoringRelationship relationship, LocalDate last, Setting setting) {
        LocalDate asked = request.asked().on();
        boolean withdrawn = request.withdrawn().isPresent()
                && !request.withdrawn().get().on().isAfter(last);
        LocalDate until = withdrawn ? request.withdrawn().get().on() : last;
        long days = ChronoUnit.DAYS.between(asked, until);
        long limit = Math.max(setting.limit(CARRIED_OUT), notice(relationship, asked));
        boolean over = Course.isOver(relationship);
        return new Fate(request, days > limit ? late(withdrawn, over) : timely(withdrawn, over), days, limit);
    }

    private static Answer late(boolean withdrawn, boolean over) {
        if (withdrawn) {
            return WITHDRAWN_LATE;
        }
        return over ? LATE : NOT_CARRIED_OUT;
    }

    private static Answer timely(boolean withdrawn, boolean over) {
        if (withdrawn) {
            return WITHDRAWN;
        }
        return over ? IN_TIME : PENDING;
    }

    /** The days of notice that the contract asked for on a day; 0 if none. */
    private static int notice(MentoringRelationship relationship, LocalDate day) {
        Optional<ContractVersion> inForce = relationship.contract().inForceOn(day);
        return inForce.isPresent()
                        && inForce.get().ending().exit().isPresent()
                        && inForce.get().ending().exit().get() instanceof ExitTerm.WithNotice notice
                ? notice.days()
                : 0;
    }
}
