package io.github.mentoring4j.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.confidentiality.Audience;
import io.github.mentoring4j.confidentiality.ConfidentialityTerms;
import io.github.mentoring4j.confidentiality.ExceptionGround;
import io.github.mentoring4j.confidentiality.InformationKind;
import io.github.mentoring4j.confidentiality.NotesHandling;
import io.github.mentoring4j.confidentiality.SharingRule;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MentoringContractTest {

    private static final ConfidentialityTerms TERMS = ConfidentialityTerms.of(
            List.of(SharingRule.of(Audience.SPONSOR, InformationKind.THAT_MEETINGS_TAKE_PLACE)),
            NotesHandling.EACH_KEEPS_OWN,
            Set.of(ExceptionGround.DANGER_TO_LIFE));

    private static ContractVersion version(int number, int day) {
        return ContractVersion.of(
                number,
                Occurrence.of(2026, 1, day),
                Term.of(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 12, 18)),
                MeetingTerms.of(8, Duration.ofMinutes(90), 30, MeetingPlace.NEUTRAL_GROUND),
                TERMS);
    }

    @Test
    void isAgreedOnTheDayOfTheSecondSignature() {
        MentoringContract contract = MentoringContract.of(version(1, 5))
                .signedBy(Party.MENTEE, Occurrence.of(2026, 1, 9))
                .signedBy(Party.MENTOR, Occurrence.of(2026, 1, 7));

        assertThat(contract.inForceOn(LocalDate.of(2026, 1, 8))).isEmpty();
        assertThat(contract.inForceOn(LocalDate.of(2026, 1, 9)))
                .map(ContractVersion::number)
                .contains(1);
    }

    @Test
    void anAmendmentHoldsOnlyOnceBothHaveSignedIt() {
        MentoringContract contract = MentoringContract.of(version(1, 5))
                .signedBy(Party.MENTOR, Occurrence.of(2026, 1, 5))
                .signedBy(Party.MENTEE, Occurrence.of(2026, 1, 5))
                .amendedBy(version(2, 20))
                .signedBy(Party.MENTEE, Occurrence.of(2026, 1, 21));

        assertThat(contract.inForceOn(LocalDate.of(2026, 1, 31)))
                .map(ContractVersion::number)
                .contains(1);
        assertThat(contract.signedBy(Party.MENTOR, Occurrence.of(2026, 1, 25)).inForceOn(LocalDate.of(2026, 1, 31)))
                .map(ContractVersion::number)
                .contains(2);
    }

    @Test
    void refusesASecondSignatureByTheSameParty() {
        MentoringContract signed =
                MentoringContract.of(version(1, 5)).signedBy(Party.MENTOR, Occurrence.of(2026, 1, 6));

        assertThatThrownBy(() -> signed.signedBy(Party.MENTOR, Occurrence.of(2026, 1, 7)))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessageContaining("signatures[1].party stands twice");
    }

    @Test
    void refusesASignatureBeforeTheProposal() {
        MentoringContract contract = MentoringContract.of(version(1, 5));

        assertThatThrownBy(() -> contract.signedBy(Party.MENTOR, Occurrence.of(2026, 1, 4)))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessageContaining("signatures[0].when must not be before proposed");
    }

    @Test
    void refusesASignatureWhereThereIsNothingToSign() {
        assertThatThrownBy(() -> MentoringContract.none().signedBy(Party.MENTOR, Occurrence.of(2026, 1, 4)))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessage("MentoringContract.versions must hold at least 1");
    }

    @Test
    void refusesVersionsOutOfSequenceAndTellsEveryFault() {
        assertThatThrownBy(() -> MentoringContract.of(version(2, 9), version(4, 3)))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessageContaining("versions[0].number must be number 1")
                .hasMessageContaining("versions[1].number must be number 2")
                .hasMessageContaining("versions[1].proposed must not be before versions[0].proposed");
    }

    @Test
    void asOfADayShowsTheVersionsAndSignaturesOfThatDay() {
        MentoringContract signed = MentoringContract.of(version(1, 5))
                .signedBy(Party.MENTOR, Occurrence.of(2026, 1, 5))
                .signedBy(Party.MENTEE, Occurrence.of(2026, 1, 8));
        MentoringContract amended = signed.amendedBy(version(2, 20));

        assertThat(amended.asOf(Viewpoint.asOf(LocalDate.of(2026, 1, 19)))).isEqualTo(signed);
        assertThat(amended.asOf(Viewpoint.asOf(LocalDate.of(2026, 1, 7))))
                .isEqualTo(MentoringContract.of(version(1, 5)).signedBy(Party.MENTOR, Occurrence.of(2026, 1, 5)));
        assertThat(amended.asOf(Viewpoint.asOf(LocalDate.of(2026, 1, 20)))).isSameAs(amended);
    }

    @Test
    void refusesMeetingTermsOutOfRangeAllAtOnce() {
        assertThatThrownBy(() -> MeetingTerms.of(0, Duration.ZERO, 400, MeetingPlace.REMOTE))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessage("MeetingTerms.count must lie between 1 and 1000; "
                        + "MeetingTerms.length must lie between PT1M and PT24H; "
                        + "MeetingTerms.intervalDays must lie between 1 and 366");
    }

    @Test
    void aTermHoldsItsFirstAndLastDayAndRefusesToEndBeforeItStarts() {
        LocalDate start = LocalDate.of(2026, 2, 1);
        LocalDate end = LocalDate.of(2026, 2, 28);
        Term term = Term.of(start, end);

        assertThat(term.contains(start)).isTrue();
        assertThat(term.contains(end)).isTrue();
        assertThat(term.contains(start.minusDays(1))).isFalse();
        assertThat(term.contains(end.plusDays(1))).isFalse();
        assertThatThrownBy(() -> Term.of(end, start)).hasMessage("Term.end must not be before start");
    }
}
