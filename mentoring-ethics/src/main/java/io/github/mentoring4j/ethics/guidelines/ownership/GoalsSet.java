package io.github.mentoring4j.ethics.guidelines.ownership;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
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
import java.util.ArrayList;
import java.util.List;

/**
 * Has the mentee set goals?
 *
 * <p>The guideline counts them among its evidence and names no limit. Our reading: once the two have gone on to the phase of
 * progress, direction was set without the mentee if no goal is theirs, and that is a risk. Before that, nobody can tell; nor where they
 * wound up without having gone to work, or no phase is on record. A goal of the mentor's own is no substitute.
 */
final class GoalsSet implements Rule<MentoringRelationship> {

    private static final Answer NO_GOAL = Answer.atRisk("no-goal");
    private static final Answer ENDED_WITHOUT = Answer.atRisk("ended-without");
    private static final Answer NO_PHASE = Answer.undetermined("no-phase");
    private static final Answer NONE_YET = Answer.undetermined("none-yet");
    private static final Answer WOUND_UP_FIRST = Answer.undetermined("wound-up-first");
    private static final Answer ENDED_FIRST = Answer.undetermined("ended-first");
    private static final Answer SET = Answer.upheld("set");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("G08-goals-set", "G08")
            .restingOn(EvidenceKind.GOAL)
            .answering(NO_GOAL, ENDED_WITHOUT, NO_PHASE, NONE_YET, WOUND_UP_FIRST, ENDED_FIRST, SET);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        List<EvidenceRef> own = new ArrayList<>(2);
        for (Goal goal : relationship.learning().goals()) {
            if (goal.owner() == Party.MENTEE) {
                own.add(EvidenceRef.of(EvidenceKind.GOAL, goal.id()));
            }
        }
        if (!own.isEmpty()) {
            return Verdict.of(SET).restingOn(own).saying(Argument.of(own.size(), CourseUnits.GOALS));
        }
        return withoutGoal(relationship.phases().entries(), Course.isOver(relationship));
    }

    private static Verdict withoutGoal(List<PhaseEntry> phases, boolean over) {
        if (phases.isEmpty()) {
            return Verdict.of(NO_PHASE);
        }
        for (PhaseEntry entry : phases) {
            if (entry.phase() == Phase.PROGRESS_MAKING) {
                return Verdict.of(over ? ENDED_WITHOUT : NO_GOAL)
                        .saying(Argument.of(entry.entered().on()));
            } else if (entry.phase() == Phase.WINDING_UP && !over) {
                return Verdict.of(WOUND_UP_FIRST)
                        .saying(Argument.of(entry.entered().on()));
            }
        }
        return Verdict.of(over ? ENDED_FIRST : NONE_YET);
    }
}
