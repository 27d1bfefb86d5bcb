package io.github.mentoring4j.ethics.guidelines.needs;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Threshold;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.guidelines.agenda.Agendas;
import io.github.mentoring4j.ethics.guidelines.course.CourseUnits;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.learning.Goal;
import io.github.mentoring4j.learning.GoalId;
import io.github.mentoring4j.meeting.AgendaItem;
import io.github.mentoring4j.meeting.ItemPurpose;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.phase.Phase;
import io.github.mentoring4j.phase.PhaseEntry;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Once direction is set, does what they talk about serve the mentee's goals?
 *
 * <p>Direction is set on the day on which the two go to work: from the last entry into progress making on, that day included,
 * and while they wind up. Where they have gone back to set it anew, the question rests. Of the last meetings with an agenda
 * since then, no greater share of the items than the policy lets pass serves none of the mentee's goals. A goal of the
 * mentor's is none of the mentee's, and where the mentee has no goal nothing can serve it. An item of which nothing is on
 * record, neither goal nor interest nor field, may serve a goal or not; where such items could tip the balance, nobody can
 * tell.
 */
final class GoalsServed implements Rule<MentoringRelationship> {

    static final Threshold OFF_GOAL_SHARE = Threshold.of("G01.off-goal-share", CourseUnits.PERCENT, 50, 0, 100);

    private static final Answer GOALS_MISSED = Answer.atRisk("goals-missed");
    private static final Answer ENDED_GOALS_MISSED = Answer.atRisk("ended-goals-missed");
    private static final Answer NO_PHASE = Answer.undetermined("no-phase");
    private static final Answer TOO_FEW = Answer.undetermined("too-few-agendas");
    private static final Answer ENDED_TOO_FEW = Answer.undetermined("ended-with-too-few-agendas");
    private static final Answer PURPOSE_UNKNOWN = Answer.undetermined("purpose-unknown");
    private static final Answer GOALS_SERVED = Answer.upheld("goals-served");
    private static final Answer DIRECTION_NOT_SET = Answer.notApplicable("direction-not-set");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("G01-goals-served", "G01")
            .restingOn(EvidenceKind.MEETING, EvidenceKind.AGENDA_ITEM, EvidenceKind.GOAL)
            .limitedBy(Recent.MEETINGS, OFF_GOAL_SHARE)
            .answering(
                    GOALS_MISSED,
                    ENDED_GOALS_MISSED,
                    NO_PHASE,
                    TOO_FEW,
                    ENDED_TOO_FEW,
                    PURPOSE_UNKNOWN,
                    GOALS_SERVED,
                    DIRECTION_NOT_SET);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        List<PhaseEntry> phases = relationship.phases().entries();
        if (phases.isEmpty()) {
            return Verdict.of(NO_PHASE);
        }
        Optional<LocalDate> directed = directionSet(phases);
        if (directed.isEmpty()) {
            return Verdict.of(DIRECTION_NOT_SET);
        }
        Recent recent = Recent.since(directed.get(), relationship.meetings(), setting);
        if (recent.areTooFew()) {
            return recent.tooFew(relationship.ended().isPresent() ? ENDED_TOO_FEW : TOO_FEW);
        }
        return judge(relationship, recent, setting.limit(OFF_GOAL_SHARE));
    }

    /** The day on which direction was last set, or empty if the two are still, or again, setting it. */
    private static Optional<LocalDate> directionSet(List<PhaseEntry> phases) {
        for (int i = phases.size() - 1; i >= 0; i--) {
            Phase phase = phases.get(i).phase();
            if (phase == Phase.PROGRESS_MAKING) {
                return Optional.of(phases.get(i).entered().on());
            } else if (phase.compareTo(Phase.PROGRESS_MAKING) < 0) {
                break;
            }
        }
        return Optional.empty();
    }

    private static Verdict judge(MentoringRelationship relationship, Recent recent, int limit) {
        List<Goal> goals = relationship.learning().goals();
        int items = 0;
        int missing = 0;
        int unknown = 0;
        for (Meeting meeting : recent.meetings()) {
            items += meeting.agenda().size();
            for (AgendaItem item : meeting.agenda()) {
                boolean silent = isSilent(item.purpose());
                unknown += silent ? 1 : 0;
                missing += silent || serves(item.purpose(), goals) ? 0 : 1;
            }
        }
        long share = Recent.percent(missing, items);
        Argument number = Argument.of(missing, CourseUnits.COUNT);
        Argument all = Argument.of(items, Agendas.ITEMS);
        if (share <= limit && Recent.percent(missing + unknown, items) > limit) {
            return Verdict.of(PURPOSE_UNKNOWN)
                    .saying(number, all, recent.count(), Argument.of(unknown, CourseUnits.COUNT))
                    .restingOn(grounds(recent, goals));
        }
        Answer atRisk = relationship.ended().isPresent() ? ENDED_GOALS_MISSED : GOALS_MISSED;
        return Verdict.of(share > limit ? atRisk : GOALS_SERVED)
                .measuring(share, limit, CourseUnits.PERCENT)
                .saying(number, all, recent.count())
                .restingOn(share > limit ? grounds(recent, goals) : recent.grounds());
    }

    private static boolean isSilent(ItemPurpose purpose) {
        return purpose.goal().isEmpty()
                && purpose.interest().isEmpty()
                && purpose.field().isEmpty();
    }

    private static boolean serves(ItemPurpose purpose, List<Goal> goals) {
        if (purpose.goal().isEmpty()) {
            return false;
        }
        GoalId served = purpose.goal().get();
        for (Goal goal : goals) {
            if (goal.id().equals(served)) {
                return goal.owner() == Party.MENTEE;
            }
        }
        return false;
    }

    /** The meetings, and the items that do not serve a goal of the mentee's for certain. */
    private static List<EvidenceRef> grounds(Recent recent, List<Goal> goals) {
        List<EvidenceRef> grounds = recent.grounds();
        for (Meeting meeting : recent.meetings()) {
            for (AgendaItem item : meeting.agenda()) {
                if (!serves(item.purpose(), goals)) {
                    grounds.add(Agendas.ref(item));
                }
            }
        }
        return grounds;
    }
}
