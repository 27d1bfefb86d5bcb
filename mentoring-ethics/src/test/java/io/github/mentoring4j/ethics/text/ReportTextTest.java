package io.github.mentoring4j.ethics.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ethics.engine.Report;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.guidelines.EthicalGuidelines;
import io.github.mentoring4j.ethics.record.Records;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTextTest {

    private static final Path EXPECTED = Path.of("src/test/resources/io/github/mentoring4j/ethics/text");

    @ParameterizedTest
    @CsvSource({"en, sample-report.txt", "nb, sample-report_nb.txt"})
    void readsAsTheCommittedSample(String language, String file) {
        String text = ReportText.in(Locale.forLanguageTag(language)).render(SampleReport.report());

        assertThat(text).doesNotContain(Records.SECRET);
        Expected.matches(EXPECTED.resolve(file), text);
    }

    @Test
    void saysThatARuleFailed() {
        Rule<MentoringRelationship> failing = Rule.of(RuleDescription.of("X-1", "G01"), (relationship, setting) -> {
            throw new IllegalStateException(Records.SECRET);
        });
        Report report = EthicalGuidelines.ruleSet().toBuilder()
                .rule(failing)
                .build()
                .evaluate(Records.sound().build(), Viewpoint.asOf(Records.day(100)));

        assertThat(ReportText.in(Locale.ENGLISH).render(report))
                .contains("At least one rule failed, so this report is incomplete.")
                .contains("[undetermined, minor] X-1.title (X-1)\n    The rule failed, so nobody can tell.\n")
                .contains("As of 11 April 2026.\n")
                .doesNotContain(Records.SECRET)
                .doesNotContain("Waivers");
    }
}
