package io.github.mentoring4j.ethics.guidelines.ending;

import static io.github.mentoring4j.ethics.record.Courses.agreed;
import static io.github.mentoring4j.ethics.record.Courses.contract;
import static io.github.mentoring4j.ethics.record.Courses.goal;
import static io.github.mentoring4j.ethics.record.Courses.phases;
import static io.github.mentoring4j.ethics.record.Courses.sound;
import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.on;

import io.github.mentoring4j.contract.MentoringContract;
import io.github.mentoring4j.ethics.engine.Policy;
import io.github.mentoring4j.ethics.guidelines.RuleContract;
import io.github.mentoring4j.learning.Goal;
import io.github.mentoring4j.learning.Learning;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.phase.PhaseHistory;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.util.List;

class WindingUpBegunTest extends RuleContract {

    private static final Goal REACHED = goal("g-1", Party.MENTEE, 12).reached(on(50));
    private static final Goal OPEN = goal("g-2", Party.MENTEE, 12);

    WindingUpBegunTest() {
        super("G10-winding-up-begun");
    }

    @Override
    protected List<Row> table() {
        Policy early = Policy.of("early").limiting("G10.winding-up-days", 60);
        return List.of(
                row("31 days to the end", "not-due", 69, to(100)),
                row("30 days to the end", "time-nearly-up", 70, to(100)).restingOn("1"),
                row("29 days to the end", "time-nearly-up", 71, to(100)),
                row("on the last day", "time-nearly-up", 100, to(100)),
                row("on the day after the last", "time-over", 101, to(100)),
                row("past the end", "time-over", 120, to(100)),
                row(
                        "past the end, all goals reached",
                        "time-over",
                        120,
                        to(100).learning(Learning.of(List.of(REACHED), List.of()))),
                row("past the end, and over", "ended-without", 130, to(100).ended(on(120)))
                        .restingOn("1", "g-1"),
                row("past the end, no phase on record", "no-phases", 120, to(100).phases(PhaseHistory.none())),
                row(
                        "past the end, and prolonged since",
                        "not-due",
                        120,
                        to(100).contract(contract(agreed(1, 8, 100), agreed(2, 115, 365)))),
                row("30 days to the end, begun that day", "begun", 70, to(100).phases(phases(0, 10, 41, 70))),
                row(
                        "30 days to the end, begun the day after",
                        "time-nearly-up",
                        70,
                        to(100).phases(phases(0, 10, 41, 71))),
                row("begun late", "begun", 120, to(100).phases(phases(0, 10, 41, 110))),
                row("begun and moved on", "begun", 120, to(100).phases(phases(0, 10, 41, 80, 90))),
                row(
                        "the time is prolonged",
                        "not-due",
                        70,
                        to(100).contract(contract(agreed(1, 8, 100), agreed(2, 70, 101)))),
                row("all goals reached", "goals-reached", 50, with(REACHED)).restingOn("1", "g-1"),
                row("all goals reached tomorrow", "not-due", 49, with(REACHED)),
                row(
                        "all goals reached, and winding up begun",
                        "begun",
                        60,
                        with(REACHED).phases(phases(0, 10, 41, 55))),
                row("one of two goals reached", "not-due", 60, with(REACHED, OPEN)),
                row("the mentor’s goal is open", "goals-reached", 60, with(REACHED, goal("g-3", Party.MENTOR, 12)))
                        .restingOn("1", "g-1"),
                row(
                        "the mentor’s goal alone is reached",
                        "not-due",
                        60,
                        with(goal("g-3", Party.MENTOR, 12).reached(on(50)))),
                row("no goal", "not-due", 60, with()),
                row(
                                "all goals reached, no contract",
                                "goals-reached",
                                60,
                                with(REACHED).contract(MentoringContract.none()))
                        .restingOn("g-1"),
                row("goals and time", "goals-reached", 80, to(100).learning(Learning.of(List.of(REACHED), List.of()))),
                row("no contract", "no-contract", 60, with(OPEN).contract(MentoringContract.none())),
                row("nothing but the match", "no-contract", 0, bare()),
                row("no phase on record, and it is time", "no-phases", 70, to(100).phases(PhaseHistory.none())),
                row("no phase on record, and it is not time", "not-due", 69, to(100).phases(PhaseHistory.none())),
                row("over without it, 30 days to the end", "ended-without", 120, to(100).ended(on(70))),
                row(
                                "over without it, all goals reached",
                                "ended-without",
                                120,
                                with(REACHED).ended(on(70)))
                        .restingOn("1", "g-1"),
                row(
                        "over without it, goals reached later",
                        "not-due",
                        120,
                        with(REACHED).ended(on(49))),
                row("over 31 days to the end", "not-due", 120, to(100).ended(on(69))),
                row(
                        "over after winding up",
                        "begun",
                        120,
                        to(100).phases(phases(0, 10, 41, 80)).ended(on(95))),
                row("a policy of 60 days, just before", "not-due", 39, to(100)).under(early),
                row("a policy of 60 days, on the first", "time-nearly-up", 40, to(100))
                        .under(early));
    }

    private static RelationshipBuilder to(int end) {
        return sound().contract(contract(agreed(1, 8, end)));
    }

    private static RelationshipBuilder with(Goal... goals) {
        return sound().learning(Learning.of(List.of(goals), List.of()));
    }
}
