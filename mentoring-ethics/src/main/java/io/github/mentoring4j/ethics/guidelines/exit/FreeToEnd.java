package io.github.mentoring4j.ethics.guidelines.exit;

import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.contract.ExitTerm;
import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Severity;
import io.github.mentoring4j.ethics.engine.Threshold;
import io.github.mentoring4j.ethics.engine.Units;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.guidelines.course.Course;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Does the contract leave either free to end?
 *
 * <p>A condition in a version that both signed takes the freedom away; that a later version drops it does not undo the time
 * before. A notice is no condition, but a long one keeps somebody in a relationship that they want to leave, which is a risk
 * while it holds. Which length is long the guideline does not say; ours is that within which an ending is to be carried out. A
 * contract that is silent leaves it open: nobody can tell.
 */
final class FreeToEnd implements Rule<MentoringRelationship> {

    static final Threshold NOTICE = Threshold.of("G11.notice-days", Units.DAYS, 14, 0, 366);

    private static final Answer CONDITIONED = Answer.breached("conditioned");
    private static final Answer WAS_CONDITIONED = Answer.breached("was-conditioned");
    private static final Answer LONG_NOTICE = Answer.atRisk("long-notice");
    private static final Answer ENDED_LONG_NOTICE = Answer.atRisk("ended-long-notice");
    private static final Answer SILENT = Answer.undetermined("silent");
    private static final Answer ENDED_SILENT = Answer.undetermined("ended-silent");
    private static final Answer WITH_NOTICE = Answer.upheld("with-notice");
    private static final Answer FREE = Answer.upheld("free");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("G11-free-to-end", "G11")
            .weighing(Severity.SERIOUS)
            .restingOn(EvidenceKind.CONTRACT_VERSION)
            .limitedBy(NOTICE)
            .answering(
                    CONDITIONED,
                    WAS_CONDITIONED,
                    LONG_NOTICE,
                    ENDED_LONG_NOTICE,
                    SILENT,
                    ENDED_SILENT,
                    WITH_NOTICE,
                    FREE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        Optional<ContractVersion> inForce = Course.inForce(relationship, setting.asOf());
        boolean over = Course.isOver(relationship);
        List<EvidenceRef> conditioned = conditioned(relationship.contract().versions());
        if (!conditioned.isEmpty()) {
            boolean still = !over && inForce.isPresent() && conditioned.contains(Course.ref(inForce.get()));
            EvidenceRef named = still ? Course.ref(inForce.orElseThrow()) : conditioned.get(0);
            return Verdict.of(still ? CONDITIONED : WAS_CONDITIONED)
                    .restingOn(conditioned)
                    .saying(Argument.of(named));
        }
        Optional<ExitTerm> exit = inForce.isPresent() ? inForce.get().ending().exit() : Optional.empty();
        if (exit.isEmpty()) {
            return Verdict.of(over ? ENDED_SILENT : SILENT);
        }
        Verdict verdict = exit.get() instanceof ExitTerm.WithNotice notice
                ? withNotice(notice.days(), over, setting)
                : Verdict.of(FREE);
        EvidenceRef version = Course.ref(inForce.orElseThrow());
        return verdict.restingOn(version).saying(Argument.of(version));
    }

    /** The versions that both signed and that put a condition on ending. */
    private static List<EvidenceRef> conditioned(List<ContractVersion> versions) {
        List<EvidenceRef> conditioned = new ArrayList<>(0);
        for (ContractVersion version : versions) {
            Optional<ExitTerm> exit = version.ending().exit();
            if (exit.isPresent()
                    && exit.get() instanceof ExitTerm.Conditional
                    && version.agreedOn().isPresent()) {
                conditioned.add(Course.ref(version));
            }
        }
        return conditioned;
    }

    private static Verdict withNotice(int days, boolean over, Setting setting) {
        int limit = setting.limit(NOTICE);
        Answer tooLong = over ? ENDED_LONG_NOTICE : LONG_NOTICE;
        return Verdict.of(days > limit ? tooLong : WITH_NOTICE).measuring(days, limit, Units.DAYS);
    }
}
