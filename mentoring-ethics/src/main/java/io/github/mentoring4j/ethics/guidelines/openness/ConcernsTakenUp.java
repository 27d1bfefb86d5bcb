package io.github.mentoring4j.ethics.guidelines.openness;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Threshold;
import io.github.mentoring4j.ethics.engine.Unit;
import io.github.mentoring4j.ethics.engine.Units;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.openness.Concern;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Did concerns reach the partner in time?
 *
 * <p>The days count from the day a concern was raised, with whomever, until it was taken up with the partner, or else until
 * the relationship ended. On the last day of the limit it is still in time. One that concerns somebody's safety need not be
 * taken up with the partner, and one raised after the end is no concern of this guideline. While there are days left nobody
 * can tell; nor where the relationship ended before they ran out. To take a concern up late does not undo that it was kept.
 * Of several kept too long, one that still waits decides before all that were taken up.
 *
 * <p>No concern on record means that the question does not arise, not that nobody is uneasy.
 */
final class ConcernsTakenUp implements Rule<MentoringRelationship> {

    static final Threshold KEPT_DAYS = Threshold.of("G04.kept-days", Units.DAYS, 21, 0, 366);

    static final Unit CONCERNS = new Unit("concerns");

    private static final Answer KEPT = Answer.atRisk("kept");
    private static final Answer NEVER_TAKEN_UP = Answer.atRisk("never-taken-up");
    private static final Answer TAKEN_UP_LATE = Answer.atRisk("taken-up-late");
    private static final Answer PENDING = Answer.undetermined("pending");
    private static final Answer ENDED_FIRST = Answer.undetermined("ended-first");
    private static final Answer TAKEN_UP = Answer.upheld("taken-up");
    private static final Answer SAFETY_ALONE = Answer.notApplicable("safety-alone");
    private static final Answer AFTERWARDS = Answer.notApplicable("afterwards");
    private static final Answer NONE = Answer.notApplicable("none");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("G04-concerns-taken-up", "G04")
            .restingOn(EvidenceKind.CONCERN)
            .limitedBy(KEPT_DAYS)
            .answering(
                    KEPT,
                    NEVER_TAKEN_UP,
                    TAKEN_UP_LATE,
                    PENDING,
                    ENDED_FIRST,
                    TAKEN_UP,
                    SAFETY_ALONE,
                    AFTERWARDS,
                    NONE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        List<Concern> concerns = relationship.openness().concerns();
        boolean ended = relationship.ended().isPresent();
        LocalDate last = ended ? relationship.ended().get().on() : setting.asOf();
        int limit = setting.limit(KEPT_DAYS);
        ConcernCourse worst = ConcernCourse.AFTERWARDS;
        for (Concern concern : concerns) {
            ConcernCourse course = ConcernCourse.of(concern, last, limit);
            worst = course.compareTo(worst) < 0 ? course : worst;
        }
        return switch (worst) {
            case KEPT -> verdict(ended ? NEVER_TAKEN_UP : KEPT, worst, concerns, last, limit);
            case LATE -> verdict(TAKEN_UP_LATE, worst, concerns, last, limit);
            case OPEN -> verdict(ended ? ENDED_FIRST : PENDING, worst, concerns, last, limit);
            case SETTLED -> verdict(TAKEN_UP, worst, concerns, last, limit);
            case SAFETY -> spared(SAFETY_ALONE, worst, concerns, last, limit);
            case AFTERWARDS -> concerns.isEmpty() ? Verdict.of(NONE) : spared(AFTERWARDS, worst, concerns, last, limit);
        };
    }

    /**
     * Names the one of the worst that was kept longest; of equals, the one with the first id. Rests on the worst, and where
     * they were kept too long, on all that were.
     */
    private static Verdict verdict(
            Answer answer, ConcernCourse worst, List<Concern> concerns, LocalDate last, int limit) {
        List<EvidenceRef> grounds = new ArrayList<>(concerns.size());
        Concern longest = concerns.get(0);
        long days = -1;
        int urgent = 0;
        for (Concern concern : concerns) {
            ConcernCourse course = ConcernCourse.of(concern, last, limit);
            if (course == worst) {
                urgent++;
                long kept = ConcernCourse.days(concern, last);
                longest = kept > days ? concern : longest;
                days = Math.max(days, kept);
            }
            if (course == worst || (worst == ConcernCourse.KEPT && course == ConcernCourse.LATE)) {
                grounds.add(ref(concern));
            }
        }
        return Verdict.of(answer)
                .measuring(days, limit, Units.DAYS)
                .saying(
                        Argument.of(ref(longest)),
                        Ratings.word(longest.by()),
                        Argument.of(longest.raised().on()),
                        Argument.of(grounds.size(), CONCERNS),
                        Argument.of(urgent, CONCERNS))
                .restingOn(grounds);
    }

    /** Where none had to be taken up: rests on those that come closest to it, and counts them. */
    private static Verdict spared(
            Answer answer, ConcernCourse worst, List<Concern> concerns, LocalDate last, int limit) {
        List<EvidenceRef> grounds = new ArrayList<>(concerns.size());
        for (Concern concern : concerns) {
            if (ConcernCourse.of(concern, last, limit) == worst) {
                grounds.add(ref(concern));
            }
        }
        return Verdict.of(answer).saying(Argument.of(grounds.size(), CONCERNS)).restingOn(grounds);
    }

    private static EvidenceRef ref(Concern concern) {
        return EvidenceRef.of(EvidenceKind.CONCERN, concern.id());
    }
}
