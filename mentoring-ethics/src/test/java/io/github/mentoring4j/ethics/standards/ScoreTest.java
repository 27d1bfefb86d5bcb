package io.github.mentoring4j.ethics.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.validation.InvalidRecordException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ScoreTest {

    @Test
    void comparesExactlyWhereRoundingWouldMislead() {
        assertThat(new Score(14, 10).reaches(70)).isTrue();
        assertThat(new Score(13, 10).reaches(70)).isFalse();
        assertThat(new Score(2, 3).percent()).isEqualTo(33);
        assertThat(new Score(2, 3).reaches(34)).isFalse();
        assertThat(new Score(4, 3).percent()).isEqualTo(66);
        assertThat(new Score(4, 3).reaches(67)).isFalse();
    }

    @Test
    void reachesNothingWhereNothingWasAsked() {
        assertThat(Score.NONE.reaches(0)).isFalse();
        assertThat(Score.NONE.percent()).isZero();
    }

    @Test
    void refusesMoreThanThereIs() {
        assertThatThrownBy(() -> new Score(5, 2)).isInstanceOf(InvalidRecordException.class);
        assertThatThrownBy(() -> new Score(-1, 2)).isInstanceOf(InvalidRecordException.class);
        assertThatThrownBy(() -> new Score(0, -1)).isInstanceOf(InvalidRecordException.class);
    }

    @Property
    @Tag("law")
    void whatIsMissingIsJustEnough(
            @ForAll @IntRange(min = 1, max = 60) int items,
            @ForAll @IntRange(max = 120) int won,
            @ForAll @IntRange(max = 100) int percent) {
        Score score = new Score(Math.min(won, 2 * items), items);
        int missing = score.missing(percent);

        assertThat(new Score(score.halves() + missing, items).reaches(percent)).isTrue();
        if (missing > 0) {
            assertThat(new Score(score.halves() + missing - 1, items).reaches(percent))
                    .isFalse();
        }
    }
}
