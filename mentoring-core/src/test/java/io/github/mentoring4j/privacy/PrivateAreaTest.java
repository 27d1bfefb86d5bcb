package io.github.mentoring4j.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.text.ConfidentialText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrivateAreaTest {

    private static final PrivateArea DECLARED = PrivateArea.of(PrivateAreaId.of("p-1"), Occurrence.of(2026, 2, 1));
    private static final PrivateArea CLOSED_AGAIN =
            DECLARED.opened(Occurrence.of(2026, 3, 1)).closed(Occurrence.of(2026, 4, 1));

    @Test
    void isClosedThroughoutADayFromItsDeclarationUntilOpenedAndClosedAgainIsClosed() {
        assertThat(CLOSED_AGAIN.isClosedOn(LocalDate.of(2026, 1, 31))).isFalse();
        assertThat(CLOSED_AGAIN.isClosedOn(LocalDate.of(2026, 2, 2))).isTrue();
        assertThat(CLOSED_AGAIN.isClosedOn(LocalDate.of(2026, 2, 28))).isTrue();
        assertThat(CLOSED_AGAIN.isClosedOn(LocalDate.of(2026, 3, 1))).isFalse();
        assertThat(CLOSED_AGAIN.isClosedOn(LocalDate.of(2026, 3, 31))).isFalse();
        assertThat(CLOSED_AGAIN.isClosedOn(LocalDate.of(2026, 4, 2))).isTrue();
    }

    @Test
    void isOpenForAPartOfTheDayOnWhichItIsDeclaredOpenedOrClosed() {
        PrivateArea forAnHour = DECLARED.opened(Occurrence.of(2026, 3, 1)).closed(Occurrence.of(2026, 3, 1));

        assertThat(DECLARED.isClosedOn(LocalDate.of(2026, 2, 1))).isFalse();
        assertThat(forAnHour.isClosedOn(LocalDate.of(2026, 2, 28))).isTrue();
        assertThat(forAnHour.isClosedOn(LocalDate.of(2026, 3, 1))).isFalse();
        assertThat(forAnHour.isClosedOn(LocalDate.of(2026, 3, 2))).isTrue();
        assertThat(CLOSED_AGAIN.isClosedOn(LocalDate.of(2026, 4, 1))).isFalse();
    }

    @Test
    void asOfADateHasTheStepsOfThatDate() {
        assertThat(CLOSED_AGAIN.asOf(Viewpoint.asOf(LocalDate.of(2026, 3, 15))))
                .isEqualTo(DECLARED.opened(Occurrence.of(2026, 3, 1)));
    }

    @Test
    void isNotClosedTwiceNorOpenedBeforeItWasDeclared() {
        assertThatThrownBy(() -> DECLARED.closed(Occurrence.of(2026, 3, 1)))
                .hasMessage("PrivateArea.steps[0].kind must be one of: opened");
        assertThatThrownBy(() -> DECLARED.opened(Occurrence.of(2026, 1, 1)))
                .hasMessage("PrivateArea.steps[0].taken must not be before declared");
        assertThatThrownBy(() -> CLOSED_AGAIN.opened(Occurrence.of(2026, 3, 15)))
                .hasMessage("PrivateArea.steps[2].taken must not be before steps[1].taken");
    }

    @Test
    void tellsAMenteeWhoHasNoneFromOneWhoWasNeverAsked() {
        assertThat(PrivateAreas.of(Occurrence.of(2026, 2, 1)).asked()).isPresent();
        assertThat(PrivateAreas.none().asked()).isEmpty();
    }

    @Test
    void keepsWordsToItselfAndCanBeWithoutThem() {
        PrivateAreas areas =
                new PrivateAreas(Optional.empty(), List.of(DECLARED.saying(ConfidentialText.of("my illness"))));

        assertThat(areas + " " + areas.areas()).doesNotContain("illness");
        assertThat(areas.withoutText().area(DECLARED.id())).contains(DECLARED);
    }
}
