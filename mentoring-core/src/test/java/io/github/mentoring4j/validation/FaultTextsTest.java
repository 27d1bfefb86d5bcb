package io.github.mentoring4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultTextsTest {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb-NO");

    @Test
    void speaksTheReadersLanguage() {
        Fault fault = Fault.of("capacity", FaultCode.OUT_OF_RANGE, "0", "1000");

        assertThat(FaultTexts.in(Locale.UK).message(fault)).isEqualTo("must lie between 0 and 1000");
        assertThat(FaultTexts.in(BOKMAL).message(fault)).isEqualTo("må ligge mellom 0 og 1000");
        assertThat(FaultTexts.in(Locale.forLanguageTag("no")).message(fault)).isEqualTo("må ligge mellom 0 og 1000");
        assertThat(FaultTexts.in(Locale.JAPAN).message(fault)).isEqualTo("must lie between 0 and 1000");
    }

    @Test
    void quotesNamesOfColumnsForTheyMayHoldCommas() {
        Fault fault = Fault.of("id", FaultCode.MISSING_COLUMN, "Id", "people.csv", "Name, full", "Unit");

        assertThat(FaultTexts.in(Locale.ENGLISH).message(fault))
                .isEqualTo(
                        "names the column “Id”, which people.csv does not have; its columns are: “Name, full”, “Unit”");
        assertThat(FaultTexts.in(BOKMAL).message(fault))
                .isEqualTo(
                        "viser til kolonnen «Id», som ikke finnes i people.csv; kolonnene der er: «Name, full», «Unit»");
    }

    @Test
    void doesNotDependOnTheDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(BOKMAL);
            assertThat(FaultTexts.in(Locale.FRANCE).message(Fault.of("", FaultCode.REQUIRED)))
                    .isEqualTo("is missing");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeHasATextInBothLanguagesThatUsesItsArguments(FaultCode code) {
        for (Locale locale : Set.of(Locale.ENGLISH, BOKMAL)) {
            String text = FaultTexts.in(locale).message(Fault.of("", code, "<1>", "<2>", "<3>"));
            assertThat(text)
                    .isNotBlank()
                    .doesNotContain("{")
                    .doesNotContain("''")
                    .doesNotEndWith(".");
        }
    }

    @Test
    void bothLanguagesHaveTheKeysOfTheCodesAndNoOthers() {
        Set<String> codes =
                Arrays.stream(FaultCode.values()).map(FaultCode::key).collect(Collectors.toSet());

        for (String tag : Set.of("", "nb")) {
            ResourceBundle bundle =
                    ResourceBundle.getBundle("io.github.mentoring4j.validation.faults", Locale.forLanguageTag(tag));
            assertThat(bundle.keySet())
                    .filteredOn(key -> !key.startsWith("term."))
                    .containsExactlyInAnyOrderElementsOf(codes);
        }
    }

    @Test
    void pathsGrowFromTheInsideOut() {
        Fault inner = Fault.of("end", FaultCode.TOO_EARLY, "start");

        assertThat(inner.within("term").within("versions[2]").within("contract").path())
                .isEqualTo("contract.versions[2].term.end");
        assertThat(Fault.of("[1]", FaultCode.REQUIRED).within("list").path()).isEqualTo("list[1]");
        assertThat(Fault.of("", FaultCode.REQUIRED).within("list").path()).isEqualTo("list");
        assertThat(inner.within("").path()).isEqualTo("end");
    }
}
