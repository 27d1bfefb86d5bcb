package io.github.mentoring4j.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.competence.IntroductionDuty;
import io.github.mentoring4j.competence.IntroductionStatement;
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
    private static final Occurrence PLANNED = Occurrence.of(2026, 1, 1);
    private static final IntroductionStatement REQUIRED =
            IntroductionStatement.of(IntroductionDuty.REQUIRED, Occurrence.of(2026, 1, 4));
    private static final Training TRAINING = Training.of(
            REQUIRED,
            List.of(
                    TrainingSession.of(
                            KICK_OFF,
                            TrainingMoment.AT_THE_START,
                            LocalDate.of(2026, 1, 10),
                            Occurrence.of(2026, 1, 8),
                            Role.MENTOR,
                            Role.MENTEE),
                    TrainingSession.of(
                            SessionId.of("s-2"),
                            TrainingMoment.ON_THE_WAY,
                            LocalDate.of(2026, 6, 10),
                            PLANNED,
                            Role.MENTEE,
                            Role.MENTEE)),
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
    void asOfADateHasWhatHadBeenPlannedAndAttendedByThen() {
        Training seen = TRAINING.asOf(Viewpoint.asOf(LocalDate.of(2026, 1, 5)));

        assertThat(seen.participation()).hasSize(1);
        assertThat(seen.plan()).extracting(TrainingSession::id).containsExactly(SessionId.of("s-2"));
        assertThat(seen.introduction()).contains(REQUIRED);
        assertThat(TRAINING.asOf(Viewpoint.asOf(LocalDate.of(2026, 1, 3))).introduction())
                .isEmpty();
        assertThat(TRAINING.asOf(Viewpoint.asOf(LocalDate.of(2026, 1, 10)))).isSameAs(TRAINING);
    }

    @Test
    void whoTookPartInASessionThatIsNotSeenIsNotSeenEither() {
        TrainingSession recordedLate = new TrainingSession(
                KICK_OFF,
                TrainingMoment.AT_THE_START,
                Set.of(Role.MENTOR),
                LocalDate.of(2026, 1, 10),
                PLANNED.putOnRecord(LocalDate.of(2026, 3, 1)));
        Participation attended = Participation.of(KICK_OFF, ANNE, Occurrence.of(2026, 1, 10));
        Training training = Training.of(REQUIRED, List.of(recordedLate), List.of(attended));

        Viewpoint february = Viewpoint.asOf(LocalDate.of(2026, 2, 1)).knownBy(LocalDate.of(2026, 2, 1));
        assertThat(training.asOf(february)).isEqualTo(Training.of(REQUIRED, List.of(), List.of()));
    }

    @Test
    void refusesParticipationInASessionThatIsNotPlannedAndASessionForNobody() {
        assertThatThrownBy(() -> Training.of(
                        REQUIRED, List.of(), List.of(Participation.of(KICK_OFF, ANNE, Occurrence.of(2026, 1, 10)))))
                .hasMessage("Training.participation[0].session names nothing that is among the plan");
        assertThatThrownBy(() -> Training.of(
                        REQUIRED,
                        TRAINING.plan(),
                        List.of(Participation.of(KICK_OFF, ANNE, Occurrence.of(2026, 1, 7)))))
                .hasMessage("Training.participation[0].attended must not be before plan.stated");
        assertThatThrownBy(() -> new TrainingSession(
                        KICK_OFF, TrainingMoment.AT_THE_START, Set.of(), LocalDate.of(2026, 1, 10), PLANNED))
                .hasMessage("TrainingSession.audience must hold at least 1");
    }
}
