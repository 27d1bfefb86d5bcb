package io.github.mentoring4j.ethics.guidelines.ending;

import io.github.mentoring4j.contract.ContractVersion;
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
import io.github.mentoring4j.learning.Goal;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.phase.Phase;
import io.github.mentoring4j.phase.PhaseEntry;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Did the two begin to wind up in good time?
 *
 * <p>It is time when all goals of the mentee's are reached, or when no more days are left of the contract's time than the
 * policy sets; on the first of these days it is due. Once the contract has run out, that decides before the goals: no time is left
 * to set new ones. Begun it is with the phase of winding up. Where phases were due and none is on record at all, nobody can
 * tell. A relationship that ended before it was time has nothing to answer for here: either may end it.
 */
final class WindingUpBegun implements Rule<MentoringRelationship> {

    static final Threshold DAYS_LEFT = Threshold.of("G10.winding-up-days", Units.DAYS, 30, 0, 366);

    private static final Answer GOALS_REACHED = Answer.atRisk("goals-reached");
    private static final Answer TIME_NEARLY_UP = Answer.atRisk("time-nearly-up");
    private static final Answer TIME_OVER = Answer.atRisk("time-over");
    private static final Answer ENDED_WITHOUT = Answer.atRisk("ended-without");
    private static final Answer NO_PHASES = Answer.undetermined("no-phases");
    private static final Answer NO_CONTRACT = Answer.undetermined("no-contract");
    private static final Answer BEGUN = Answer.upheld("begun");
    private static final Answer NOT_DUE = Answer.notApplicable("not-due");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("G10-winding-up-begun", "G10")
            .restingOn(EvidenceKind.GOAL, EvidenceKind.CONTRACT_VERSION)
            .limitedBy(DAYS_LEFT)
            .answering(GOALS_REACHED, TIME_NEARLY_UP, TIME_OVER, ENDED_WITHOUT, NO_PHASES, NO_CONTRACT, BEGUN, NOT_DUE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        List<PhaseEntry> phases = relationship.phases().entries();
        for (PhaseEntry entry : phases) {
            if (entry.phase() == Phase.WINDING_UP) {
                return Verdict.of(BEGUN).saying(Argument.of(entry.entered().on()));
            }
        }
        List<Goal> goals = relationship.learning().goals();
        Optional<ContractVersion> inForce = Course.inForce(relationship, setting.asOf());
        LocalDate last = Course.lastDay(relationship, setting.asOf());
        long left = inForce.isEmpty()
                ? Long.MAX_VALUE
                : ChronoUnit.DAYS.between(last, inForce.get().term().end());
        boolean reached = allReached(goals, last);
        if (!reached && left > setting.limit(DAYS_LEFT)) {
            return Verdict.of(inForce.isEmpty() ? NO_CONTRACT : NOT_DUE);
        } else if (phases.isEmpty()) {
            return Verdict.of(NO_PHASES);
        } else if (Course.isOver(relationship)) {
            return Verdict.of(ENDED_WITHOUT).restingOn(grounds(goals, inForce)).saying(Argument.of(last));
        } else if (left < 0) {
            return timeOver(inForce.orElseThrow());
        }
        return reached ? goalsReached(goals, inForce) : nearlyUp(inForce.orElseThrow(), left, setting);
    }

    /** Whether the mentee had goals, and none was open on a day. */
    private static boolean allReached(List<Goal> goals, LocalDate day) {
        boolean reached = false;
        for (Goal goal : goals) {
            if (goal.owner() == Party.MENTEE) {
                if (goal.reached().isEmpty() || goal.reached().get().on().isAfter(day)) {
                    return false;
                }
                reached = true;
            }
        }
        return reached;
    }

    private static Verdict goalsReached(List<Goal> goals, Optional<ContractVersion> inForce) {
        List<EvidenceRef> grounds = grounds(goals, inForce);
        int contracts = inForce.isPresent() ? 1 : 0;
        return Verdict.of(GOALS_REACHED)
                .restingOn(grounds)
                .saying(Argument.of(grounds.size() - contracts, CourseUnits.GOALS));
    }

    private static Verdict nearlyUp(ContractVersion inForce, long left, Setting setting) {
        return Verdict.of(TIME_NEARLY_UP)
                .restingOn(Course.ref(inForce))
                .saying(
                        Argument.of(Course.ref(inForce)),
                        Argument.of(inForce.term().end()),
                        Argument.of(left, Units.DAYS),
                        Argument.of(setting.limit(DAYS_LEFT), Units.DAYS));
    }

    private static Verdict timeOver(ContractVersion inForce) {
        return Verdict.of(TIME_OVER)
                .restingOn(Course.ref(inForce))
                .saying(
                        Argument.of(Course.ref(inForce)),
                        Argument.of(inForce.term().end()));
    }

    private static List<EvidenceRef> grounds(List<Goal> goals, Optional<ContractVersion> inForce) {
        List<EvidenceRef> grounds = new ArrayList<>(goals.size() + 1);
        inForce.ifPresent(version -> grounds.add(Course.ref(version)));
        for (Goal goal : goals) {
            if (goal.owner() == Party.MENTEE) {
                grounds.add(EvidenceRef.of(EvidenceKind.GOAL, goal.id()));
            }
        }
        return grounds;
    }
}
