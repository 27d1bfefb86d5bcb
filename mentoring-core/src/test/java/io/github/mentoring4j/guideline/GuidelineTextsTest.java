package io.github.mentoring4j.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GuidelineTextsTest {

    @Test
    void thereAreTwelveNumberedFromOne() {
        assertThat(Guideline.values())
                .extracting(Guideline::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    }

    @ParameterizedTest
    @EnumSource
    void eachHasATitleAndAStatementInBothLanguages(Guideline guideline) {
        GuidelineTexts english = GuidelineTexts.in(Locale.ENGLISH);
        GuidelineTexts bokmal = GuidelineTexts.in(Locale.forLanguageTag("nb"));

        assertThat(english.title(guideline)).isNotBlank().isNotEqualTo(bokmal.title(guideline));
        assertThat(english.statement(guideline)).endsWith(".").isNotEqualTo(bokmal.statement(guideline));
        assertThat(bokmal.statement(guideline)).endsWith(".");
    }
}
