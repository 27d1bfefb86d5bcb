package io.github.mentoring4j.matching.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.validation.InvalidRecordException;
import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void ordersNamedLevels() {
        Scale scale = Scale.of("AA", "AO", "EO");

        assertThat(scale.levels()).containsExactly("AA", "AO", "EO");
        assertThat(scale.position("EO") - scale.position("AA")).isEqualTo(2 * Scale.LEVEL);
        assertThat(scale.contains("ao")).isFalse();
    }

    @Test
    void readsWholeAndDecimalNumbers() {
        Scale scale = Scale.numbers();

        assertThat(scale.position("-7.25")).isEqualTo(-7_250_000_000L);
        assertThat(scale.position("+007")).isEqualTo(scale.position("7.000"));
        assertThat(scale.contains("0.123456789")).isTrue();
        assertThat(scale.contains("0.1234567891")).isFalse();
        assertThat(scale.contains("1234567890")).isFalse();
        assertThat(scale.contains("1e3")).isFalse();
        assertThat(scale.contains("٣")).isFalse();
        assertThat(scale.contains("")).isFalse();
    }

    @Test
    void refusesNoLevelsAndTheSameLevelTwice() {
        assertThatThrownBy(() -> Scale.of()).isInstanceOf(InvalidRecordException.class);
        assertThatThrownBy(() -> Scale.of("low", "low")).isInstanceOf(InvalidRecordException.class);
    }

    @Test
    void isEqualToAScaleOfTheSameLevels() {
        assertThat(Scale.of("a", "b")).isEqualTo(Scale.of("a", "b")).isNotEqualTo(Scale.of("b", "a"));
        assertThat(Scale.of("a", "b")).hasSameHashCodeAs(Scale.of("a", "b")).hasToString("Scale[a, b]");
        assertThat(Scale.numbers()).hasToString("Scale[numbers]");
    }
}
