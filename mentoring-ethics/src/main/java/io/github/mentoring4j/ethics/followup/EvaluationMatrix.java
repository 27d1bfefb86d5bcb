package io.github.mentoring4j.ethics.followup;

import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.evaluation.Evaluation;
import io.github.mentoring4j.evaluation.EvaluationCell;
import io.github.mentoring4j.evaluation.EvaluationMoment;
import io.github.mentoring4j.evaluation.Evaluations;
import io.github.mentoring4j.evaluation.PlannedEvaluation;
import io.github.mentoring4j.evidence.Viewpoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Clutterbuck's matrix of evaluation for a programme: relationship and programme, process and outcome, each on the way and at the end,
 * with what was planned and what was done. Tells days and how many answered, never what.
 *
 * <pre>{@code
 * EvaluationMatrix.of(record, Viewpoint.asOf(today)).cells();
 * }</pre>
 *
 * @param cells the four cells on the way and at the end, in the order of cells, then moments
 */
public record EvaluationMatrix(List<MatrixCell> cells) {

    /**
     * Copies the list.
     *
     * @throws NullPointerException if one is null
     */
    public EvaluationMatrix {
        cells = List.copyOf(cells);
    }

    /**
     * The matrix as it stood.
     *
     * @param record the programme
     * @param viewpoint from where one looks
     * @return the matrix
     */
    public static EvaluationMatrix of(ProgrammeRecord record, Viewpoint viewpoint) {
        Evaluations evaluations = record.programme().evaluations().asOf(viewpoint);
        List<MatrixCell> cells = new ArrayList<>();
        for (EvaluationCell cell : EvaluationCell.all()) {
            for (EvaluationMoment moment : EvaluationMoment.values()) {
                cells.add(cell(evaluations, cell, moment, viewpoint.asOf()));
            }
        }
        return new EvaluationMatrix(cells);
    }

    private static MatrixCell cell(
            Evaluations evaluations, EvaluationCell cell, EvaluationMoment moment, LocalDate asOf) {
        List<LocalDate> due = evaluations.plan().stream()
                .filter(planned -> planned.cell().equals(cell) && planned.moment() == moment)
                .map(PlannedEvaluation::due)
                .sorted()
                .toList();
        List<Evaluation> done = evaluations.done().stream()
                .filter(each -> each.cell().equals(cell) && each.moment() == moment)
                .toList();
        long passed = due.stream().filter(asOf::isAfter).count();
        int answers = done.stream()
                .filter(evaluations::mayReport)
                .mapToInt(Evaluation::answers)
                .sum();
        return new MatrixCell(
                cell,
                moment,
                due,
                done.stream().map(each -> each.done().on()).sorted().toList(),
                (int) Math.max(0, passed - done.size()),
                answers == 0 ? OptionalInt.empty() : OptionalInt.of(answers));
    }
}
