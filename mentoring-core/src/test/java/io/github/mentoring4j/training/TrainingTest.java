package io.github.mentoring4j.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.competence.IntroductionDuty;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrainingTest {

    private static final ParticipantId ANNE = ParticipantId.of("p-1");
    private static final SessionId KICK_OFF = SessionId.of("s-1");
    private static final Training TRAINING = Training.of(
            IntroductionDuty.REQUIRED,
            List.of(
                    TrainingSession.of(
                            KICK_OFF, TrainingMoment.AT_THE_START, LocalDate.of(2026, 1, 10), Role.MENTOR, Role.MENTEE),
                    TrainingSession.of(
                            SessionId.of("s-2"), TrainingMoment.ON_THE_WAY, LocalDate.of(2026, 6, 10), Role.MENTEE)),
            List.of(
                    Participation.of(KICK_OFF, ANNE, Occurrence.of(2026, 1, 10)),
                    Participation.of(SessionId.of("s-2"), ANNE, Occurrence.of(2026, 1, 2))));

    @Test
    void knowsWhoIsTrainedWhen() {
        assertThat(TRAINING.covers(Role.MENTOR, TrainingMoment.AT_THE_START)).isTrue();
        assertThat(TRAINING.covers(Role.MENTOR, TrainingMoment.ON_THE_WAY)).isFalse();
        assertThat(TRAINING.firstOf(ANNE, Role.MENTOR)).contains(Occurrence.of(2026, 1, 10));
        assertThat(TRAINING.firstOf(ParticipantId.of("p-2"), Role.MENTOR)).isEmpty();
    }

    @Test
    void asOfADateKeepsThePlan() {
        Training seen = TRAINING.asOf(Viewpoint.asOf(LocalDate.of(2026, 1, 5)));

        assertThat(seen.participation()).hasSize(1);
        assertThat(seen.plan()).isEqualTo(TRAINING.plan());
    }

    @Test
    void refusesParticipationInASessionThatIsNotPlannedAndASessionForNobody() {
        assertThatThrownBy(() -> Training.of(
                        IntroductionDuty.REQUIRED,
                        List.of(),
                        List.of(Participation.of(KICK_OFF, ANNE, Occurrence.of(2026, 1, 10)))))
                .hasMessage("Training.participation[0].session names nothing that is among the plan");
        assertThatThrownBy(() ->
                        new TrainingSession(KICK_OFF, TrainingMoment.AT_THE_START, Set.of(), LocalDate.of(2026, 1, 10)))
                .hasMessage("TrainingSession.audience must hold at least 1");
    }
}
