package io.github.mentoring4j.examples.demo;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.learning.Field;
import io.github.mentoring4j.learning.Goal;
import io.github.mentoring4j.learning.GoalId;
import io.github.mentoring4j.learning.Insight;
import io.github.mentoring4j.learning.InsightId;
import io.github.mentoring4j.learning.Learning;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.text.ConfidentialText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The goals that the two set and what they gain; the mentee's goals come first. */
final class UsualLearning {

    static final GoalId FIRST_GOAL = GoalId.of("g1");

    static final GoalId SECOND_GOAL = GoalId.of("g2");

    private static final GoalId MENTORS_GOAL = GoalId.of("g3");

    private static final List<String> GOALS = List.of(
            "Lead my first team without doing its work",
            "Say what I mean in the executive group",
            "Find out whether I want to be a leader",
            "Get through the merger, and my people with me",
            "Know ten people outside my own department",
            "Give feedback before I am angry",
            "Leave at five on most days",
            "Stop two projects, and dare to say why");

    private static final List<String> INSIGHTS = List.of(
            "I answer too soon",
            "What I took for resistance was a question",
            "Nobody had asked me to carry this alone",
            "I listen better when we walk",
            "My staff knew long before I told them");

    private UsualLearning() {}

    static Learning of(Appointments appointments) {
        Variety variety = appointments.variety();
        LocalDate direction = appointments.day(appointments.direction());
        List<Goal> goals = new ArrayList<>();
        Goal first = goal(FIRST_GOAL, Party.MENTEE, direction, variety);
        if (hasSecondGoal(variety)) {
            goals.add(goal(SECOND_GOAL, Party.MENTEE, appointments.day(appointments.progress()), variety));
            // One is reached and the other is not: they have every reason to go on.
            first = variety.oneIn(3, "reached") ? first.reached(Occurrence.of(appointments.last())) : first;
        }
        goals.add(first);
        if (variety.oneIn(3, "mentor learns")) {
            goals.add(goal(MENTORS_GOAL, Party.MENTOR, direction, variety));
        }
        return Learning.of(goals, insights(appointments));
    }

    static boolean hasSecondGoal(Variety variety) {
        return variety.oneIn(2, "second goal");
    }

    private static Goal goal(GoalId id, Party owner, LocalDate set, Variety variety) {
        return Goal.of(id, owner, field(variety, "field of " + id), Occurrence.of(set))
                .saying(ConfidentialText.of(variety.oneOf(GOALS, "goal " + id)));
    }

    static Field field(Variety variety, String what) {
        return variety.oneOf(List.of(Field.values()), what);
    }

    private static List<Insight> insights(Appointments appointments) {
        Variety variety = appointments.variety();
        List<Insight> insights = new ArrayList<>();
        for (int i = appointments.progress(); i < appointments.count(); i++) {
            if (variety.oneIn(3, "insight" + i)) {
                Party by = variety.oneIn(4, "insight by" + i) ? Party.MENTOR : Party.MENTEE;
                Field field = field(variety, "insight field" + i);
                InsightId id = InsightId.of("i" + (i + 1));
                insights.add(Insight.of(id, by, field, Occurrence.of(appointments.day(i)))
                        .saying(ConfidentialText.of(variety.oneOf(INSIGHTS, "insight words" + i))));
            }
        }
        return insights;
    }
}
