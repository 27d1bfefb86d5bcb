package io.github.mentoring4j.ethics.followup;

import static io.github.mentoring4j.ethics.record.Records.day;
import static io.github.mentoring4j.ethics.record.Records.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.ethics.record.Programmes;
import io.github.mentoring4j.evaluation.Attainment;
import io.github.mentoring4j.evaluation.Evaluations;
import io.github.mentoring4j.evaluation.ExpectedBenefit;
import io.github.mentoring4j.evaluation.ProgrammeBenefit;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.network.NetworkActivity;
import io.github.mentoring4j.network.NetworkActivityId;
import io.github.mentoring4j.network.Networks;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.programme.ProgrammeBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Evaluations, benefits and networks as they are shown. */
class ViewsTest {

    @Test
    void theMatrixShowsWhatWasPlannedAndDone() {
        EvaluationMatrix matrix = EvaluationMatrix.of(Programmes.soundRecord(), Viewpoint.asOf(day(100)));

        assertThat(matrix.cells()).hasSize(8);
        MatrixCell first = matrix.cells().get(0);
        assertThat(first.due()).containsExactly(day(60));
        assertThat(first.done()).containsExactly(day(60));
        assertThat(first.overdue()).isZero();
        assertThat(first.answers()).hasValue(20);
        assertThat(matrix.cells().get(1).due()).isEmpty();
    }

    @Test
    void theMatrixTellsWhatIsOverdueFromTheDayAfter() {
        ProgrammeBuilder planned = Programmes.bare().evaluations(Evaluations.of(Programmes.plan(60), List.of()));

        assertThat(matrix(planned, 60)).allMatch(cell -> cell.overdue() == 0);
        assertThat(matrix(planned, 61)).filteredOn(cell -> cell.overdue() == 1).hasSize(4);
    }

    @Test
    void theMatrixHoldsBackHowManyAnsweredWhereTheyAreFew() {
        ProgrammeBuilder few = Programmes.bare().evaluations(Evaluations.of(List.of(), Programmes.done(60, 4)));
        ProgrammeBuilder enough = Programmes.bare().evaluations(Evaluations.of(List.of(), Programmes.done(60, 5)));

        assertThat(matrix(few, 100)).allMatch(cell -> cell.answers().isEmpty());
        assertThat(matrix(enough, 100).get(0).answers()).hasValue(5);
    }

    private static List<MatrixCell> matrix(ProgrammeBuilder programme, int asOf) {
        ProgrammeRecord record = ProgrammeRecord.of(programme.build(), List.of());
        return EvaluationMatrix.of(record, Viewpoint.asOf(day(asOf))).cells();
    }

    @Test
    void benefitsAreHeldAgainstWhatWasFound() {
        ExpectedBenefit open = ExpectedBenefit.of(ProgrammeBenefit.QUALITY, on(-15));
        ProgrammeRecord record = ProgrammeRecord.of(
                Programmes.bare()
                        .benefits(List.of(open, Programmes.found(ProgrammeBenefit.NETWORKS)))
                        .build(),
                List.of());

        BenefitReview before = BenefitReview.of(record, Viewpoint.asOf(day(89)));
        BenefitReview after = BenefitReview.of(record, Viewpoint.asOf(day(90)));
        assertThat(before.open()).containsExactly(ProgrammeBenefit.QUALITY, ProgrammeBenefit.NETWORKS);
        assertThat(after.open()).containsExactly(ProgrammeBenefit.QUALITY);
        assertThat(after.found(Attainment.PARTLY)).containsExactly(ProgrammeBenefit.NETWORKS);
        assertThat(after.found(Attainment.WHOLLY)).isEmpty();
        assertThat(after.notExpected()).hasSize(5).doesNotContain(ProgrammeBenefit.QUALITY, ProgrammeBenefit.NETWORKS);
    }

    @Test
    void theGraphJoinsThoseWhoWereAtAGatheringTogether() {
        ParticipantId one = Programmes.mentee(1);
        ParticipantId two = Programmes.mentee(2);
        ParticipantId guest = ParticipantId.of("guest");
        Networks networks = Networks.of(
                NetworkActivity.of(NetworkActivityId.of("w-1"), on(50), two, one),
                NetworkActivity.of(NetworkActivityId.of("w-2"), on(30), one, two, guest),
                NetworkActivity.of(NetworkActivityId.of("w-3"), on(90), guest, two));
        ProgrammeRecord record = ProgrammeRecord.of(
                Programmes.bare().networks(networks).build(),
                List.of(Programmes.relationship(1), Programmes.relationship(2)));

        NetworkGraph graph = NetworkGraph.of(record, Viewpoint.asOf(day(60)));
        assertThat(graph.edges())
                .extracting(NetworkEdge::one, NetworkEdge::other, NetworkEdge::times, NetworkEdge::first)
                .containsExactly(
                        tuple(guest, one, 1, day(30)), tuple(guest, two, 1, day(30)), tuple(one, two, 2, day(30)));
        assertThat(graph.people()).contains(guest, one, two, Programmes.mentor(1));
        assertThat(graph.alone()).containsExactly(Programmes.mentor(1), Programmes.mentor(2));
    }
}
