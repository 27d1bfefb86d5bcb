package io.github.mentoring4j.ethics.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.validation.InvalidRecordException;
import java.util.List;
import org.junit.jupiter.api.Test;

class AwardScaleTest {

    @Test
    void knowsTheLevelsOfIsmcp() {
        assertThat(AwardScale.ismcp().levels())
                .containsExactly(
                        AwardLevel.of("bronze", 70, 60),
                        AwardLevel.of("silver", 80, 70),
                        AwardLevel.of("gold", 90, 80));
    }

    @Test
    void takesTheLevelsOfIsmpeFromWhoeverHoldsThem() {
        assertThat(AwardScale.ismpe(AwardLevel.of("standard", 75, 60)))
                .isEqualTo(new AwardScale("ISMPE", List.of(AwardLevel.of("standard", 75, 60))));
    }

    @Test
    void tellsEverythingThatIsWrongWithAScale() {
        assertThatThrownBy(() -> new AwardScale(
                        "own",
                        List.of(AwardLevel.of("a", 80, 70), AwardLevel.of("a", 79, 70), AwardLevel.of("c", 90, 69))))
                .isInstanceOfSatisfying(
                        InvalidRecordException.class,
                        refused -> assertThat(refused.faults())
                                .extracting(fault -> fault.path())
                                .containsExactlyInAnyOrder("levels[1].key", "levels[1].overall", "levels[2].each"));
        assertThatThrownBy(() -> AwardScale.ismpe()).isInstanceOf(InvalidRecordException.class);
        assertThatThrownBy(() -> AwardLevel.of("two words", 101, -1)).isInstanceOf(InvalidRecordException.class);
    }
}
