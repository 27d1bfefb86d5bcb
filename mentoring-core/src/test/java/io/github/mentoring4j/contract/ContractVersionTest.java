package io.github.mentoring4j.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.form.MentoringForm;
import io.github.mentoring4j.learning.Field;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.text.ConfidentialText;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContractVersionTest {

    private static final Occurrence FIRST = Occurrence.of(2026, 1, 5);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);
    private static final ContractVersion VERSION = ContractVersion.builder(
                    1,
                    FIRST,
                    Term.of(LocalDate.of(2026, 1, 1), END),
                    MeetingTerms.of(8, Duration.ofMinutes(90), 30, MeetingPlace.NEUTRAL_GROUND))
            .form(MentoringForm.DEVELOPMENTAL)
            .learning(LearningTerms.of(Parties.BOTH, Field.PERSONAL, Field.ENTERPRISE)
                    .saying(ConfidentialText.of("courage")))
            .collaboration(CollaborationTerms.of(
                            Set.of(GroundRule.COME_IN_TIME),
                            Set.of(PreparationRule.MENTEE_SENDS_AN_AGENDA),
                            FeedbackPractice.AT_EACH_MEETING)
                    .saying(ConfidentialText.of("no phones")))
            .ending(ExitAndExtension.of(ExitTerm.free(), ExtensionTerm.ONCE_IF_BOTH_SIGN))
            .reviews(List.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 5, 1)))
            .build();

    @Test
    void signingKeepsEveryTerm() {
        ContractVersion signed = VERSION.signedBy(Party.MENTEE, FIRST);

        assertThat(signed.toBuilder().signatures(List.of()).build()).isEqualTo(VERSION);
        assertThat(signed.reviews()).isSorted().hasSize(2);
    }

    @Test
    void theNextVersionHasTheSameTermsAndNoSignature() {
        ContractVersion next = VERSION.signedBy(Party.MENTEE, FIRST)
                .next(Occurrence.of(2026, 6, 1))
                .build();

        assertThat(next.number()).isEqualTo(2);
        assertThat(next.signatures()).isEmpty();
        assertThat(next.collaboration()).isEqualTo(VERSION.collaboration());
    }

    @Test
    void anExtensionIsAVersionAgreedByBothWithALaterEnd() {
        MentoringContract contract =
                MentoringContract.of(VERSION).signedBy(Party.MENTOR, FIRST).signedBy(Party.MENTEE, FIRST);
        Occurrence june = Occurrence.of(2026, 6, 1);
        MentoringContract proposed = contract.amendedBy(VERSION.next(june)
                .term(Term.of(LocalDate.of(2026, 1, 1), END.plusDays(30)))
                .build());

        assertThat(proposed.extensions()).isEmpty();
        assertThat(proposed.signedBy(Party.MENTOR, june)
                        .signedBy(Party.MENTEE, june)
                        .extensions())
                .extracting(ContractVersion::number)
                .containsExactly(2);
    }

    @Test
    void oneContractNeverHoldsBothForms() {
        ContractVersion other =
                VERSION.next(FIRST).form(MentoringForm.SPONSORSHIP).build();

        assertThatThrownBy(() -> MentoringContract.of(VERSION, other))
                .hasMessage("MentoringContract.versions[1].form contradicts versions[0].form");
    }

    @Test
    void exitIsFreeOrOnTermsThatItNames() {
        assertThat(
                        List.of(ExitTerm.free(), ExitTerm.withNotice(14), ExitTerm.conditional(ExitCondition.A_REASON))
                                .stream()
                                .map(term -> term.<String>match(
                                        free -> "free",
                                        notice -> notice.days() + " days",
                                        on -> on.condition().name())))
                .containsExactly("free", "14 days", "A_REASON");
        assertThatThrownBy(() -> ExitTerm.withNotice(0)).hasMessage("WithNotice.days must lie between 1 and 366");
    }

    @Test
    void refusesADayOfReviewThatStandsTwice() {
        assertThatThrownBy(() -> VERSION.toBuilder().reviews(List.of(END, END)).build())
                .hasMessage("ContractVersion.reviews[1] stands twice: the same is already at reviews[0]");
    }

    @Test
    void keepsWordsToItselfAndCanBeWithoutThem() {
        assertThat(VERSION.toString()).doesNotContain("courage").doesNotContain("phones");
        assertThat(VERSION.withoutText().learning().text()).isEmpty();
        assertThat(VERSION.withoutText().collaboration().text()).isEmpty();
        assertThat(VERSION.withoutText().withoutText()).isEqualTo(VERSION.withoutText());
    }
}
