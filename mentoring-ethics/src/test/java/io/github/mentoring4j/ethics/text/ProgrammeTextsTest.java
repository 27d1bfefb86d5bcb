package io.github.mentoring4j.ethics.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ethics.followup.Attention;
import io.github.mentoring4j.ethics.followup.Cell;
import io.github.mentoring4j.ethics.followup.ProgrammeSummary;
import io.github.mentoring4j.ethics.followup.Table;
import io.github.mentoring4j.ethics.record.Programmes;
import io.github.mentoring4j.ethics.record.Records;
import io.github.mentoring4j.ethics.standards.AwardLevel;
import io.github.mentoring4j.ethics.standards.AwardScale;
import io.github.mentoring4j.evidence.Viewpoint;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "nb"})
    void everythingHasAName(String language) {
        ProgrammeTexts texts = ProgrammeTexts.in(Locale.forLanguageTag(language));
        ProgrammeSummary summary = ProgrammeSummary.first(Programmes.soundRecord(), Viewpoint.asOf(Records.day(100)));

        for (Table table : summary.tables()) {
            assertThat(texts.title(table)).doesNotContain("Topic.");
            for (Cell cell : table.cells()) {
                assertThat(texts.name(table, cell)).doesNotContain("Cell.").isNotBlank();
            }
        }
        for (Attention reason : Attention.values()) {
            assertThat(texts.attention(reason)).doesNotContain("Attention.");
        }
        for (AwardLevel level : AwardScale.ismcp().levels()) {
            assertThat(texts.level(level)).isNotBlank();
        }
        assertThat(texts.level(AwardLevel.of("own", 1, 1))).isEqualTo("own");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nb"})
    void whatIsCountedTogetherIsNamedTogether(String language) {
        Table table = new Table("contact", Records.day(0), List.of(new Cell(List.of("silent", "not-met", "ended"), 7)));

        assertThat(ProgrammeTexts.in(Locale.forLanguageTag(language))
                        .name(table, table.cells().get(0)))
                .isEqualTo(
                        language.equals("nb")
                                ? "tause eller ikke møttes ennå eller avsluttet"
                                : "silent or not met yet or ended");
    }
}
