package io.github.mentoring4j.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.participant.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EndingTest {

    private static final Occurrence APRIL = Occurrence.of(2026, 4, 1);
    private static final EndingRequest REQUEST = EndingRequest.of(EndingRequestId.of("e-1"), Party.MENTEE, APRIL);

    private static Pressure pressure(Occurrence when) {
        return Pressure.of(PressureId.of("u-1"), PressureKind.MEETING_DEMANDED, Role.MENTOR, when);
    }

    @Test
    void aRequestStandsUntilItIsWithdrawn() {
        Ending ending = Ending.of(REQUEST.withdrawn(Occurrence.of(2026, 4, 10)));

        assertThat(ending.standingOn(LocalDate.of(2026, 3, 31))).isEmpty();
        assertThat(ending.standingOn(LocalDate.of(2026, 4, 9))).isPresent();
        assertThat(ending.standingOn(LocalDate.of(2026, 4, 10))).isEmpty();
    }

    @Test
    void refusesPressureBeforeAnybodyAsked() {
        assertThatThrownBy(() -> new Ending(
                        List.of(REQUEST), List.of(pressure(Occurrence.of(2026, 3, 1))), List.of(), Optional.empty()))
                .hasMessage("Ending.pressures[0].exerted must not be before requests");
        assertThatThrownBy(() -> new Ending(List.of(), List.of(pressure(APRIL)), List.of(), Optional.empty()))
                .hasMessageContaining("pressures[0]");
        assertThatThrownBy(() -> REQUEST.withdrawn(Occurrence.of(2026, 3, 1)))
                .hasMessage("EndingRequest.withdrawn must not be before asked");
        assertThatThrownBy(() -> ClosingConversation.of(APRIL, Parties.NEITHER))
                .hasMessage("ClosingConversation.participants must hold at least 1");
    }

    @Test
    void asOfADateHasWhatHadHappened() {
        Ending whole = new Ending(
                List.of(REQUEST.withdrawn(Occurrence.of(2026, 4, 20))),
                List.of(pressure(Occurrence.of(2026, 4, 5))),
                List.of(Absence.of(Party.MENTOR, Occurrence.of(2026, 4, 6))),
                Optional.of(ClosingConversation.of(Occurrence.of(2026, 4, 15), Parties.MENTEE)));

        assertThat(whole.asOf(Viewpoint.asOf(LocalDate.of(2026, 4, 4)))).isEqualTo(Ending.of(REQUEST));
        assertThat(whole.asOf(Viewpoint.asOf(LocalDate.of(2026, 4, 20)))).isSameAs(whole);
        assertThat(whole.asOf(Viewpoint.asOf(LocalDate.of(2026, 4, 15))).closing())
                .isPresent();
    }
}
