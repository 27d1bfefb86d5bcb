package io.github.mentoring4j.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MentoringFormTest {

    @ParameterizedTest
    @EnumSource
    void everyTraitHasAnOppositeOfTheOtherForm(FormTrait trait) {
        assertThat(trait.opposite().opposite()).isEqualTo(trait);
        assertThat(trait.opposite().form()).isNotEqualTo(trait.form());
    }

    @Test
    void eachFormAllowsItsOwnTraitsAlone() {
        assertThat(MentoringForm.DEVELOPMENTAL.traits())
                .hasSize(6)
                .allMatch(MentoringForm.DEVELOPMENTAL::allows)
                .noneMatch(MentoringForm.SPONSORSHIP::allows);
    }
}
