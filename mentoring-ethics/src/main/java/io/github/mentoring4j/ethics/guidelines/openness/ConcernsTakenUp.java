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
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.openness.Concern;
import io.github.mentoring4j.openness.ConcernKind;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    private static final Answer NONE = Answer.notApplicable("none");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("G04-concerns-taken-up", "G04")
            .restingOn(EvidenceKind.CONCERN)
            .limitedBy(KEPT_DAYS)
            .answering(KEPT, NEVER_TAKEN_UP, TAKEN_UP_LATE, PENDING, ENDED_FIRST, TAKEN_UP, SAFETY_ALONE, NONE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        if (relationship.openness().concerns().isEmpty()) {
            return Verdict.of(NONE);
        }
        Optional<LocalDate> ended = relationship.ended().map(Occurrence::on);
        List<Concern> during = new ArrayList<>(0);
        List<Concern> forThePartner = new ArrayList<>(0);
        for (Concern concern : relationship.openness().concerns()) {
            if (ended.isEmpty() || !concern.raised().on().isAfter(ended.get())) {
                during.add(concern);
                if (concern.kind() != ConcernKind.SAFETY) {
                    forThePartner.add(concern);
                }
            }
        }
        if (forThePartner.isEmpty()) {
            return during.isEmpty() ? Verdict.of(NONE) : safety(during);
        }
        return judge(forThePartner, ended, ended.orElse(setting.asOf()), setting.limit(KEPT_DAYS));
    }

    private static Verdict safety(List<Concern> concerns) {
        return Verdict.of(SAFETY_ALONE)
                .saying(Argument.of(concerns.size(), CONCERNS))
                .restingOn(grounds(concerns));
    }

    private static Verdict judge(List<Concern> concerns, Optional<LocalDate> ended, LocalDate last, int limit) {
        List<Concern> open = new ArrayList<>(0);
        List<Concern> late = new ArrayList<>(0);
        List<Concern> lateAndOpen = new ArrayList<>(0);
        for (Concern concern : concerns) {
            boolean isOpen = concern.takenUp().isEmpty();
            boolean isLate = days(concern, last) > limit;
            addIf(isOpen, open, concern);
            addIf(isLate, late, concern);
            addIf(isOpen && isLate, lateAndOpen, concern);
        }
        if (!lateAndOpen.isEmpty()) {
            return verdict(ended.isPresent() ? NEVER_TAKEN_UP : KEPT, late, lateAndOpen, last, limit);
        } else if (!late.isEmpty()) {
            return verdict(TAKEN_UP_LATE, late, late, last, limit);
        } else if (!open.isEmpty()) {
            return verdict(ended.isPresent() ? ENDED_FIRST : PENDING, open, open, last, limit);
        }
        return verdict(TAKEN_UP, concerns, concerns, last, limit);
    }

    private static void addIf(boolean wanted, List<Concern> list, Concern concern) {
        if (wanted) {
            list.add(concern);
        }
    }

    private static long days(Concern concern, LocalDate last) {
        LocalDate until =
                concern.takenUp().isPresent() ? concern.takenUp().get().on() : last;
        return ChronoUnit.DAYS.between(concern.raised().on(), until);
    }

    /** Rests on all, and names the one of the urgent ones that was kept longest; of equals, the one with the first id. */
    private static Verdict verdict(Answer answer, List<Concern> all, List<Concern> urgent, LocalDate last, int limit) {
        Concern longest = urgent.get(0);
        for (Concern concern : urgent) {
            longest = days(concern, last) > days(longest, last) ? concern : longest;
        }
        return Verdict.of(answer)
                .measuring(days(longest, last), limit, Units.DAYS)
                .saying(
                        Argument.of(ref(longest)),
                        Argument.of(longest.by()),
                        Argument.of(longest.raised().on()),
                        Argument.of(all.size(), CONCERNS),
                        Argument.of(urgent.size(), CONCERNS))
                .restingOn(grounds(all));
    }

    private static List<EvidenceRef> grounds(List<Concern> concerns) {
        List<EvidenceRef> grounds = new ArrayList<>(concerns.size());
        for (Concern concern : concerns) {
            grounds.add(ref(concern));
        }
        return grounds;
    }

    private static EvidenceRef ref(Concern concern) {
        return EvidenceRef.of(EvidenceKind.CONCERN, concern.id());
    }
}
