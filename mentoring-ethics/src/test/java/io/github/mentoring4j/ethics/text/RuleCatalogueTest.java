package io.github.mentoring4j.ethics.text;

import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.guidelines.EthicalGuidelines;
import io.github.mentoring4j.ethics.quality.FormOfMentoring;
import io.github.mentoring4j.ethics.quality.MarksOfMentoring;
import io.github.mentoring4j.ethics.quality.SuccessFactors;
import io.github.mentoring4j.ethics.standards.ProgrammeStandards;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleCatalogueTest {

    private static final Map<String, RuleSet<?>> BY_FILE = Map.of(
            "rules", EthicalGuidelines.ruleSet(),
            "standards", ProgrammeStandards.ruleSet(),
            "success-factors", SuccessFactors.ruleSet(),
            "marks", MarksOfMentoring.ruleSet(),
            "form", FormOfMentoring.ruleSet());

    @ParameterizedTest
    @ValueSource(strings = {"rules", "standards", "success-factors", "marks", "form"})
    void isWhatTheDocsHold(String file) {
        matches(file, "en", ".md");
        matches(file, "nb", "_nb.md");
    }

    private static void matches(String file, String language, String ending) {
        RuleCatalogue catalogue = RuleCatalogue.in(Locale.forLanguageTag(language));

        Expected.matches(
                Path.of("../docs").resolve(file + ending),
                catalogue.markdown(Objects.requireNonNull(BY_FILE.get(file))));
    }
}
