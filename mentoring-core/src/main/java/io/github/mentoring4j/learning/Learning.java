package io.github.mentoring4j.learning;

import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What both sides want to learn and have learnt. Each list is kept in the order of ids.
 *
 * @param goals the goals of either
 * @param insights the insights of either
 */
public record Learning(List<Goal> goals, List<Insight> insights) {

    private static final Learning NONE = new Learning(List.of(), List.of());

    /**
     * Copies and sorts.
     *
     * @throws InvalidRecordException if an id stands twice within a list
     */
    public Learning {
        Invariants.of(Learning.class)
                .unique("goals", goals, "id", Goal::id)
                .unique("insights", insights, "id", Insight::id)
                .orThrow();
        goals = goals.stream().sorted(Comparator.comparing(Goal::id)).toList();
        insights = insights.stream().sorted(Comparator.comparing(Insight::id)).toList();
    }

    /**
     * Nothing on record.
     *
     * @return empty lists
     */
    public static Learning none() {
        return NONE;
    }

    /**
     * What is on record.
     *
     * @param goals the goals
     * @param insights the insights
     * @return the record
     * @throws InvalidRecordException as the constructor
     */
    public static Learning of(List<Goal> goals, List<Insight> insights) {
        return new Learning(goals, insights);
    }

    /**
     * A goal by its id.
     *
     * @param id the id
     * @return the goal, or empty if there is none of that id
     */
    public Optional<Goal> goal(GoalId id) {
        return goals.stream().filter(goal -> goal.id().equals(id)).findFirst();
    }

    /**
     * The goals of one of the two.
     *
     * @param owner which
     * @return that party's goals, in the order of ids
     */
    public List<Goal> goalsOf(Party owner) {
        return goals.stream().filter(goal -> goal.owner() == owner).toList();
    }

    /**
     * Who learns: has had an insight. Where the mentee alone does, it is no alliance.
     *
     * @return whose insights are on record
     */
    public Parties learners() {
        Parties learners = Parties.NEITHER;
        for (Insight insight : insights) {
            learners = learners.and(insight.by());
        }
        return learners;
    }

    /**
     * How goals and insights are spread over the two fields.
     *
     * @return the counts
     */
    public FieldBalance balance() {
        return FieldBalance.over(
                Stream.concat(goals.stream().map(Goal::field), insights.stream().map(Insight::field)));
    }

    /**
     * This record as it stood.
     *
     * @param viewpoint from where one looks
     * @return what exists from there; itself if all does
     */
    public Learning asOf(Viewpoint viewpoint) {
        List<Goal> seenGoals = viewpoint.cut(goals, Goal::set, Goal::asOf);
        List<Insight> seenInsights = viewpoint.seen(insights, Insight::gained);
        return seenGoals == goals && seenInsights == insights ? this : new Learning(seenGoals, seenInsights);
    }

    /**
     * This record without anybody's words.
     *
     * @return an equal record but for the texts
     */
    public Learning withoutText() {
        return new Learning(
                goals.stream().map(Goal::withoutText).toList(),
                insights.stream().map(Insight::withoutText).toList());
    }

    /**
     * Shows counts alone.
     *
     * @return the counts
     */
    @Override
    public String toString() {
        return "Learning[goals=" + goals.size() + ", insights=" + insights.size() + "]";
    }
}
