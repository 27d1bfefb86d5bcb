package io.github.mentoring4j.ethics.text;

import io.github.mentoring4j.ethics.guidelines.EthicalGuidelines;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleCatalogueTest {

    @ParameterizedTest
    @CsvSource({"en, rules.md", "nb, rules_nb.md"})
    void isWhatTheDocsHold(String language, String file) {
        String markdown = RuleCatalogue.in(Locale.forLanguageTag(language)).markdown(EthicalGuidelines.ruleSet());

        Expected.matches(Path.of("../docs").resolve(file), markdown);
    }
}
