package io.github.mentoring4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.contract.Term;
import io.github.mentoring4j.form.MentoringForm;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.programme.Leadership;
import io.github.mentoring4j.programme.MentoringProgramme;
import io.github.mentoring4j.programme.ProgrammeId;
import io.github.mentoring4j.programme.Purpose;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.validation.surroundings.UnwiseRecord;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintFaultsTest {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb");
    private static final LocalDate START = UnwiseRecord.START;
    private static final ParticipantId ANNE = ParticipantId.of("p-1");

    private static final MentoringRelationship UNWISE = UnwiseRecord.relationship();

    private static <T> Set<ConstraintViolation<T>> violations(T record, Locale locale) {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .locales(Locale.ENGLISH, BOKMAL)
                .defaultLocale(locale)
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH, BOKMAL), locale, false))
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            return validator.validate(record);
        }
    }

    @Test
    void reportsAllThatIsUnwiseAtOnceWithItsPlace() {
        assertThat(ConstraintFaults.of(violations(UNWISE, Locale.ENGLISH)))
                .containsExactly(
                        Fault.of("contract.versions[0].confidentiality.exceptions", FaultCode.TOO_FEW, "1"),
                        Fault.of("contract.versions[0].confidentiality.sharing", FaultCode.TOO_FEW, "1"),
                        Fault.of("contract.versions[0].meetings.count", FaultCode.TOO_SMALL, "3"),
                        Fault.of("contract.versions[0].reviews", FaultCode.TOO_FEW, "1"),
                        Fault.of("contract.versions[1].meetings.count", FaultCode.DOES_NOT_FIT, "term"),
                        Fault.of("contract.versions[1].reviews[1]", FaultCode.OUTSIDE, "term"),
                        Fault.of("meetings[0].agenda", FaultCode.TOO_FEW, "1"));
    }

    @Test
    void asksOfAProgrammeThatItIsAnchoredAndLedByTwo() {
        MentoringProgramme programme = MentoringProgramme.builder(
                        ProgrammeId.of("programme-1"),
                        "Leading others",
                        Purpose.of(MentoringForm.DEVELOPMENTAL, "Better leaders", "New leaders"),
                        Leadership.of(ANNE, ANNE),
                        Term.of(START, START))
                .build();

        assertThat(ConstraintFaults.of(violations(programme, Locale.ENGLISH)))
                .containsExactly(
                        Fault.of("endorsements", FaultCode.TOO_FEW, "1"),
                        Fault.of("leadership.lead", FaultCode.MUST_DIFFER, "sponsor"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nb"})
    void everyMessageIsInTheReadersLanguageAndComplete(String language) {
        String start = language.equals("nb") ? "(bør|får) .*" : "(should|does) .*";

        assertThat(violations(UNWISE, Locale.forLanguageTag(language)))
                .hasSize(7)
                .extracting(ConstraintViolation::getMessage)
                .allSatisfy(message -> assertThat(message).matches(start).doesNotContain("{"));
    }

    /** A user's own record, with constraints of Jakarta Validation's. */
    @SuppressWarnings("MultipleNullnessAnnotations") // that is what is tested
    record Form(
            @Nullable @NotNull String none,
            @NotBlank String blank,
            @Size(min = 2, max = 3) String size,
            @Max(9) int most,
            @Email String secret) {}

    @Test
    void knowsTheUsualConstraintsAndNamesTheOthersButNeverTheValue() {
        List<Fault> faults =
                ConstraintFaults.of(violations(new Form(null, " ", "long", 10, "hush-hush"), Locale.ENGLISH));

        assertThat(faults)
                .containsExactly(
                        Fault.of("blank", FaultCode.BLANK),
                        Fault.of("most", FaultCode.TOO_GREAT, "9"),
                        Fault.of("none", FaultCode.REQUIRED),
                        Fault.of("secret", FaultCode.UNACCEPTABLE, "Email"),
                        Fault.of("size", FaultCode.WRONG_SIZE, "2", "3"));
        assertThat(faults.toString()).doesNotContain("hush");
    }
}
