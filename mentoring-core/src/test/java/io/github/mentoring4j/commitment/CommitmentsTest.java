package io.github.mentoring4j.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.participant.Responsibility;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CommitmentsTest {

    private static final Occurrence FEBRUARY = Occurrence.of(2026, 2, 1);

    private static Commitment by(Party party, CommitmentKind kind) {
        return Commitment.of(party, kind, FEBRUARY);
    }

    @Test
    void areWholeWhenAPartyMadeAllThree() {
        Commitments commitments = Commitments.of(
                Acceptance.of(FEBRUARY),
                by(Party.MENTEE, CommitmentKind.SPONSOR),
                by(Party.MENTEE, CommitmentKind.COLLABORATION),
                by(Party.MENTEE, CommitmentKind.OWN_LEARNING),
                by(Party.MENTOR, CommitmentKind.COLLABORATION));

        assertThat(commitments.isWhole(Party.MENTEE)).isTrue();
        assertThat(commitments.isWhole(Party.MENTOR)).isFalse();
        assertThat(commitments.made().get(0).by()).isEqualTo(Party.MENTOR);
    }

    @Test
    void acceptanceIsOfTheMenteesOwnResponsibilities() {
        assertThat(Acceptance.of(FEBRUARY).responsibilities()).hasSize(8);
        assertThat(Acceptance.of(FEBRUARY).isWhole()).isTrue();
        assertThat(new Acceptance(FEBRUARY, Set.of(Responsibility.SET_GOALS)).isWhole())
                .isFalse();
        assertThatThrownBy(() -> new Acceptance(FEBRUARY, Set.of(Responsibility.KEEP_CONFIDENCE)))
                .hasMessageStartingWith("Acceptance.responsibilities must be one of: own-the-benefit, ");
        assertThatThrownBy(() -> new Acceptance(FEBRUARY, Set.of()))
                .hasMessage("Acceptance.responsibilities must hold at least 1");
    }

    @Test
    void areOnRecordBeforeTheMenteeAcceptsResponsibility() {
        assertThat(Commitments.of(by(Party.MENTEE, CommitmentKind.SPONSOR)).acceptance())
                .isEmpty();
    }

    @Test
    void refusesTheSameCommitmentTwiceAndIsCutByDate() {
        Commitment twice = by(Party.MENTOR, CommitmentKind.SPONSOR);

        assertThatThrownBy(() -> Commitments.of(Acceptance.of(FEBRUARY), twice, twice))
                .hasMessage("Commitments.made[1] stands twice: the same is already at made[0]");
        assertThat(Commitments.of(Acceptance.of(FEBRUARY), twice).asOf(Viewpoint.asOf(LocalDate.of(2026, 1, 31))))
                .isEqualTo(Commitments.none());
    }
}
