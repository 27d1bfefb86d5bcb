package io.github.mentoring4j.evaluation;

import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.Comparator;
import java.util.List;

/**
 * A programme's plan of evaluation, and what of it was done.
 *
 * @param plan what is planned; by day, cell and moment
 * @param done what was done, in the order of ids
 * @param smallestGroup the smallest number of answers that may be reported on, 2 to 1,000: fewer would single people out
 */
public record Evaluations(List<PlannedEvaluation> plan, List<Evaluation> done, int smallestGroup) {

    /** The smallest group unless a programme sets another. */
    public static final int USUAL_SMALLEST_GROUP = 5;

    private static final Evaluations NONE = new Evaluations(List.of(), List.of(), USUAL_SMALLEST_GROUP);

    /**
     * Copies and sorts.
     *
     * @throws InvalidRecordException if an id stands twice, or the smallest group is out of range
     */
    public Evaluations {
        Invariants.of(Evaluations.class)
                .unique("done", done, "id", Evaluation::id)
                .within("smallestGroup", smallestGroup, 2, 1000)
                .orThrow();
        plan = List.copyOf(plan).stream().sorted().toList();
        done = done.stream().sorted(Comparator.comparing(Evaluation::id)).toList();
    }

    /**
     * No plan.
     *
     * @return empty lists, and the usual smallest group
     */
    public static Evaluations none() {
        return NONE;
    }

    /**
     * A plan, and what of it was done, with the usual smallest group.
     *
     * @param plan what is planned
     * @param done what was done
     * @return the evaluations
     * @throws InvalidRecordException as the constructor
     */
    public static Evaluations of(List<PlannedEvaluation> plan, List<Evaluation> done) {
        return new Evaluations(plan, done, USUAL_SMALLEST_GROUP);
    }

    /**
     * Whether an evaluation may be reported on without singling anybody out.
     *
     * @param evaluation the evaluation
     * @return true if at least the smallest group answered
     */
    public boolean mayReport(Evaluation evaluation) {
        return evaluation.answers() >= smallestGroup;
    }

    /**
     * The cells of the matrix that the plan leaves out.
     *
     * @return the cells of which no evaluation is planned, in their order
     */
    public List<EvaluationCell> unplannedCells() {
        List<EvaluationCell> planned =
                plan.stream().map(PlannedEvaluation::cell).toList();
        return EvaluationCell.all().stream()
                .filter(cell -> !planned.contains(cell))
                .toList();
    }

    /**
     * This record as it stood.
     *
     * @param viewpoint from where one looks
     * @return what exists from there; itself if all does
     */
    public Evaluations asOf(Viewpoint viewpoint) {
        List<Evaluation> seen = viewpoint.seen(done, Evaluation::done);
        List<PlannedEvaluation> seenPlan = viewpoint.seen(plan, PlannedEvaluation::stated);
        return seen == done && seenPlan == plan ? this : new Evaluations(seenPlan, seen, smallestGroup);
    }
}
