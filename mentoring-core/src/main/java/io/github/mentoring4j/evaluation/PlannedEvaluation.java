package io.github.mentoring4j.evaluation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * An evaluation that a programme plans.
 *
 * @param cell what it looks at and asks
 * @param moment on the way or at the end
 * @param due the day by which it is to be done
 */
public record PlannedEvaluation(EvaluationCell cell, EvaluationMoment moment, LocalDate due)
        implements Comparable<PlannedEvaluation> {

    private static final Comparator<PlannedEvaluation> ORDER = Comparator.comparing(PlannedEvaluation::due)
            .thenComparing(PlannedEvaluation::cell)
            .thenComparing(PlannedEvaluation::moment);

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if anything is null
     */
    public PlannedEvaluation {
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(moment, "moment");
        Objects.requireNonNull(due, "due");
    }

    /**
     * A planned evaluation.
     *
     * @param cell what it looks at and asks
     * @param moment on the way or at the end
     * @param due the day by which it is to be done
     * @return the planned evaluation
     */
    public static PlannedEvaluation of(EvaluationCell cell, EvaluationMoment moment, LocalDate due) {
        return new PlannedEvaluation(cell, moment, due);
    }

    /** Compares by the day due, the cell, and the moment. */
    @Override
    public int compareTo(PlannedEvaluation other) {
        return ORDER.compare(this, other);
    }
}
