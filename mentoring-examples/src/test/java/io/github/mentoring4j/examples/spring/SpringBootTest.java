package io.github.mentoring4j.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.MeetingId;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.programme.ProgrammeId;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.relationship.RelationshipId;
import io.github.mentoring4j.validation.ConstraintFaults;
import io.github.mentoring4j.validation.Fault;
import io.github.mentoring4j.validation.FaultCode;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.annotation.Validated;

class SpringBootTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private static final MentoringRelationship WITHOUT_AGENDA = MentoringRelationship.builder(
                    RelationshipId.of("r-1"),
                    ProgrammeId.of("programme-1"),
                    Pair.of(ParticipantId.of("p-1"), ParticipantId.of("p-2")),
                    Occurrence.of(DAY))
            .meetings(List.of(Meeting.of(MeetingId.of("m-1"), Occurrence.of(DAY), Duration.ofHours(1))))
            .build();

    private static @Nullable ConfigurableApplicationContext application;

    /** A user's application. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {

        @Bean
        Archive archive() {
            return new Archive();
        }
    }

    /** A user's service, which takes in sound and wise records alone. */
    @Validated
    static class Archive {

        @SuppressWarnings("unused") // called through Spring's proxy, which refuses what is not wise
        void store(@Valid MentoringRelationship relationship) {
            throw new IllegalStateException("must not be reached");
        }
    }

    @BeforeAll
    static void start() {
        application = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run();
    }

    @AfterAll
    static void stop() {
        running().close();
    }

    @AfterEach
    void forgetTheLocale() {
        LocaleContextHolder.resetLocaleContext();
    }

    private static ConfigurableApplicationContext running() {
        if (application == null) {
            throw new IllegalStateException("not started");
        }
        return application;
    }

    @Test
    void itsValidatorSpeaksTheLanguageOfTheRequest() {
        Validator validator = running().getBean(Validator.class);

        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(validator.validate(WITHOUT_AGENDA))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("should hold at least one item");
        LocaleContextHolder.setLocale(Locale.forLanguageTag("nb-NO"));
        assertThat(validator.validate(WITHOUT_AGENDA))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("bør ha minst én sak");
    }

    @Test
    void aServiceRefusesWhatIsNotWiseAndTheRefusalTurnsIntoFaults() {
        Archive archive = running().getBean(Archive.class);

        ConstraintViolationException refusal =
                catchThrowableOfType(ConstraintViolationException.class, () -> archive.store(WITHOUT_AGENDA));

        assertThat(ConstraintFaults.of(refusal.getConstraintViolations()))
                .containsExactly(Fault.of("store.relationship.meetings[0].agenda", FaultCode.TOO_FEW, "1"));
    }
}
