package io.github.mentoring4j.ethics.guidelines.ownership;

import static io.github.mentoring4j.ethics.record.Courses.goal;
import static io.github.mentoring4j.ethics.record.Courses.phases;
import static io.github.mentoring4j.ethics.record.Courses.sound;
import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.on;

import io.github.mentoring4j.ethics.guidelines.RuleContract;
import io.github.mentoring4j.learning.Goal;
import io.github.mentoring4j.learning.Learning;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.phase.Phase;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.util.List;

class GoalsSetTest extends RuleContract {

    GoalsSetTest() {
        super("G08-goals-set");
    }

    @Override
    protected List<Row> table() {
        return List.of(
                row("a goal of the mentee’s", "set", 100, sound()),
                row("a goal beside the mentor’s", "set", 100, with(mentors(), goal("g-2", Party.MENTEE, 20))),
                row("a goal before they go to work", "set", 20, with(goal("g-1", Party.MENTEE, 20))),
                row("at work since today, without a goal", "no-goal", 41, with()),
                row("the mentor’s own goal alone", "no-goal", 100, with(mentors())),
                row("a goal tomorrow", "no-goal", 59, with(goal("g-1", Party.MENTEE, 60))),
                row("on the day before they go to work", "none-yet", 40, with()),
                row(
                        "back at setting direction",
                        "no-goal",
                        100,
                        with().phases(phases(0, 11, 41).advancedTo(Phase.DIRECTION_SETTING, on(60)))),
                row(
                        "wound up early",
                        "wound-up-first",
                        100,
                        with().phases(phases(0).advancedTo(Phase.WINDING_UP, on(60)))),
                row(
                        "wound up early, on the day before",
                        "none-yet",
                        59,
                        with().phases(phases(0).advancedTo(Phase.WINDING_UP, on(60)))),
                row(
                        "moving on, and never went to work",
                        "wound-up-first",
                        100,
                        with().phases(phases(0)
                                .advancedTo(Phase.WINDING_UP, on(60))
                                .advancedTo(Phase.MOVING_ON, on(70)))),
                row(
                        "went to work, and wound up",
                        "no-goal",
                        100,
                        with().phases(phases(0, 11, 41).advancedTo(Phase.WINDING_UP, on(60)))),
                row(
                        "wound up early, and over",
                        "ended-first",
                        100,
                        with().phases(phases(0).advancedTo(Phase.WINDING_UP, on(60)))
                                .ended(on(80))),
                row("a full course, no phase on record", "no-phase", 100, with().phases(phases())),
                row(
                        "over, no phase on record",
                        "no-phase",
                        100,
                        with().phases(phases()).ended(on(80))),
                row("a goal, and no phase on record", "set", 100, sound().phases(phases())),
                row("nothing but the match", "no-phase", 0, bare()),
                row("over without a goal", "ended-without", 100, with().ended(on(80))),
                row(
                        "over before they went to work",
                        "ended-first",
                        100,
                        with().phases(phases(0, 11)).ended(on(80))));
    }

    private static Goal mentors() {
        return goal("g-1", Party.MENTOR, 12);
    }

    private static RelationshipBuilder with(Goal... goals) {
        return sound().learning(Learning.of(List.of(goals), List.of()));
    }
}
