package io.github.mentoring4j.evaluation;

import io.github.mentoring4j.evidence.Occurrence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * An evaluation that a programme plans.
 *
 * @param cell what it looks at and asks
 * @param moment on the way or at the end
 * @param due the day by which it is to be done
 * @param stated when it was planned
 */
public record PlannedEvaluation(EvaluationCell cell, EvaluationMoment moment, LocalDate due, Occurrence stated)
        implements Comparable<PlannedEvaluation> {

    private static final Comparator<PlannedEvaluation> ORDER = Comparator.comparing(PlannedEvaluation::due)
            .thenComparing(PlannedEvaluation::cell)
            .thenComparing(PlannedEvaluation::moment)
            .thenComparing(PlannedEvaluation::stated);

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if anything is null
     */
    public PlannedEvaluation {
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(moment, "moment");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(stated, "stated");
    }

    /**
     * A planned evaluation.
     *
     * @param cell what it looks at and asks
     * @param moment on the way or at the end
     * @param due the day by which it is to be done
     * @param stated when it was planned
     * @return the planned evaluation
     */
    public static PlannedEvaluation of(EvaluationCell cell, EvaluationMoment moment, LocalDate due, Occurrence stated) {
        return new PlannedEvaluation(cell, moment, due, stated);
    }

    /** Compares by the day due, the cell, the moment, and when it was planned. */
    @Override
    public int compareTo(PlannedEvaluation other) {
        return ORDER.compare(this, other);
    }
}
