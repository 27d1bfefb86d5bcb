package io.github.mentoring4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class FaultTermsTest {

    private static final FaultTexts BOKMAL = FaultTexts.in(Locale.forLanguageTag("nb"));

    @Test
    void namesTypesInTheReadersLanguage() {
        Fault fault = Fault.of("size", FaultCode.WRONG_TYPE, "number", "string");
        assertThat(BOKMAL.message(fault)).isEqualTo("må være et tall, men er tekst i anførselstegn");
        assertThat(FaultTexts.in(Locale.FRENCH).message(fault)).isEqualTo("must be a number, but is text in quotes");
    }

    @Test
    void translatesNoId() {
        Fault fault = Fault.of("pair", FaultCode.UNKNOWN_REFERENCE, "number", "deltakere");
        assertThat(BOKMAL.message(fault)).isEqualTo("viser til number, som ikke finnes blant deltakere");
    }
}
