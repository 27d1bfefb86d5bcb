package io.github.mentoring4j.ethics.followup;

import io.github.mentoring4j.evaluation.EvaluationCell;
import io.github.mentoring4j.evaluation.EvaluationMoment;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * What is on record of one cell of the matrix at one moment.
 *
 * @param cell what is looked at and asked
 * @param moment on the way or at the end
 * @param due the days by which it is planned, in order
 * @param done the days on which it was done, in order
 * @param overdue how many planned ones are overdue and not done
 * @param answers how many answered in all that may be reported on; empty if none may
 */
public record MatrixCell(
        EvaluationCell cell,
        EvaluationMoment moment,
        List<LocalDate> due,
        List<LocalDate> done,
        int overdue,
        OptionalInt answers) {

    /**
     * Copies the lists.
     *
     * @throws NullPointerException if anything is null
     */
    public MatrixCell {
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(moment, "moment");
        Objects.requireNonNull(answers, "answers");
        due = List.copyOf(due);
        done = List.copyOf(done);
    }
}
