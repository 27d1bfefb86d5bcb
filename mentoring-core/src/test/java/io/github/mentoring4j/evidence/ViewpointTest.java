package io.github.mentoring4j.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.validation.InvalidRecordException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViewpointTest {

    private static final LocalDate MAY_5 = LocalDate.of(2026, 5, 5);

    @Test
    void seesWhatHappenedOnItsLastDay() {
        assertThat(Viewpoint.asOf(MAY_5).sees(Occurrence.of(MAY_5))).isTrue();
    }

    @Test
    void doesNotSeeWhatHappenedADayLater() {
        assertThat(Viewpoint.asOf(MAY_5).sees(Occurrence.of(MAY_5.plusDays(1)))).isFalse();
    }

    @Test
    void seesWhatWasRecordedLongAfterUnlessKnowledgeIsBounded() {
        Occurrence lateEntry = Occurrence.of(MAY_5).putOnRecord(MAY_5.plusDays(30));

        assertThat(Viewpoint.asOf(MAY_5).sees(lateEntry)).isTrue();
        assertThat(Viewpoint.asOf(MAY_5).knownBy(MAY_5.plusDays(29)).sees(lateEntry))
                .isFalse();
        assertThat(Viewpoint.asOf(MAY_5).knownBy(MAY_5.plusDays(30)).sees(lateEntry))
                .isTrue();
    }

    @Test
    void handsBackTheSameListWhenItSeesAll() {
        List<Occurrence> all = List.of(Occurrence.of(MAY_5), Occurrence.of(MAY_5.minusDays(3)));

        assertThat(Viewpoint.asOf(MAY_5).seen(all, each -> each)).isSameAs(all);
    }

    @Test
    void leavesOutWhatItDoesNotSeeAndKeepsTheOrder() {
        Occurrence first = Occurrence.of(MAY_5);
        Occurrence tomorrow = Occurrence.of(MAY_5.plusDays(1));
        Occurrence last = Occurrence.of(MAY_5.minusDays(1));

        assertThat(Viewpoint.asOf(MAY_5).seen(List.of(first, tomorrow, last), each -> each))
                .containsExactly(first, last);
    }

    @Test
    void refusesSomethingRecordedBeforeItHappened() {
        assertThatThrownBy(() -> new Occurrence(MAY_5, MAY_5.minusDays(1)))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessage("Occurrence.recordedOn must not be before on");
    }

    @Test
    void whatRestsOnAnotherNeitherHappenedNorWasRecordedBeforeIt() {
        Occurrence proposal = Occurrence.of(MAY_5).putOnRecord(MAY_5.plusDays(10));

        assertThat(Occurrence.of(MAY_5.plusDays(2)).follows(proposal)).isFalse();
        assertThat(Occurrence.of(MAY_5.plusDays(2))
                        .putOnRecord(MAY_5.plusDays(10))
                        .follows(proposal))
                .isTrue();
        assertThat(Occurrence.of(MAY_5.minusDays(1))
                        .putOnRecord(MAY_5.plusDays(10))
                        .follows(proposal))
                .isFalse();
    }
}
