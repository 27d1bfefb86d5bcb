package io.github.mentoring4j.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationsTest {

    private static final EvaluationCell CELL =
            EvaluationCell.of(EvaluationLevel.RELATIONSHIP, EvaluationAspect.PROCESS);

    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);

    private static Evaluation answeredBy(int answers) {
        return Evaluation.of(
                EvaluationId.of("v-" + answers), CELL, EvaluationMoment.ON_THE_WAY, Occurrence.of(2026, 6, 1), answers);
    }

    @Test
    void nothingIsReportedOnAGroupSoSmallThatItSinglesPeopleOut() {
        Evaluations usual = Evaluations.of(List.of(), List.of(answeredBy(4), answeredBy(5)));

        assertThat(usual.mayReport(answeredBy(4))).isFalse();
        assertThat(usual.mayReport(answeredBy(5))).isTrue();
        assertThatThrownBy(() -> new Evaluations(List.of(), List.of(), 1))
                .hasMessage("Evaluations.smallestGroup must lie between 2 and 1000");
        assertThatThrownBy(() -> answeredBy(-1)).hasMessage("Evaluation.answers must be at least 0");
    }

    @Test
    void theMatrixHasFourCellsAndThePlanMayLeaveSomeOut() {
        Evaluations evaluations = Evaluations.of(
                List.of(PlannedEvaluation.of(CELL, EvaluationMoment.AT_THE_END, DECEMBER, Occurrence.of(2026, 1, 5))),
                List.of());

        assertThat(EvaluationCell.all()).hasSize(4).isSorted();
        assertThat(evaluations.unplannedCells()).hasSize(3).doesNotContain(CELL);
    }

    @Test
    void asOfADateHasWhatWasDoneByThen() {
        Evaluations evaluations = Evaluations.of(List.of(), List.of(answeredBy(5)));

        assertThat(evaluations.asOf(Viewpoint.asOf(LocalDate.of(2026, 5, 31)))).isEqualTo(Evaluations.none());
        assertThat(evaluations.asOf(Viewpoint.asOf(LocalDate.of(2026, 6, 1)))).isSameAs(evaluations);
    }

    @Test
    void asOfADateHasOfThePlanWhatHadBeenPlannedByThen() {
        PlannedEvaluation early =
                PlannedEvaluation.of(CELL, EvaluationMoment.AT_THE_END, DECEMBER, Occurrence.of(2026, 1, 5));
        PlannedEvaluation late =
                PlannedEvaluation.of(CELL, EvaluationMoment.ON_THE_WAY, DECEMBER, Occurrence.of(2026, 5, 5));
        Evaluations evaluations = Evaluations.of(List.of(early, late), List.of());

        assertThat(evaluations.asOf(Viewpoint.asOf(LocalDate.of(2026, 5, 4))).plan())
                .containsExactly(early);
        assertThat(evaluations.asOf(Viewpoint.asOf(LocalDate.of(2026, 5, 5)))).isSameAs(evaluations);
    }
}
