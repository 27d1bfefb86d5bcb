package io.github.mentoring4j.ethics.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.ethics.quality.MarksOfMentoring;
import io.github.mentoring4j.ethics.record.Programmes;
import io.github.mentoring4j.ethics.record.Records;
import io.github.mentoring4j.evaluation.Evaluations;
import io.github.mentoring4j.evidence.Viewpoint;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListingTest {

    private static final int EVALUATIONS = Programmes.done(60, 20).size();

    @Test
    void aSentenceNamesAllPartsOfTheRecordThatAreFew() {
        String few = followedUp(8, "en");

        assertThat(few)
                .startsWith("Shown by " + named("follow-up", 8 - EVALUATIONS) + ", evaluation ")
                .doesNotContain("more");
        assertThat(few.split("evaluation ")).hasSize(1 + EVALUATIONS);
    }

    @Test
    void aSentenceCountsTheOthersWhereTheyAreMany() {
        assertThat(followedUp(9, "en")).isEqualTo("Shown by " + named("follow-up", 5) + " and 4 more.");
        assertThat(followedUp(9, "nb")).isEqualTo("Vist ved " + named("oppfølging", 5) + " og 4 til.");
    }

    /** What is said of a programme that shows a mark by so many parts of its record. */
    private static String followedUp(int parts, String language) {
        ProgrammeRecord record = ProgrammeRecord.of(
                Programmes.bare()
                        .followUps(Programmes.followUps(parts - EVALUATIONS, 9))
                        .evaluations(Evaluations.of(List.of(), Programmes.done(60, 20)))
                        .build(),
                List.of());
        Finding shown = MarksOfMentoring.ruleSet().evaluate(record, Viewpoint.asOf(Records.day(60))).findings().stream()
                .filter(finding -> finding.rule().value().equals("M6-follow-up"))
                .findFirst()
                .orElseThrow();
        return FindingTexts.in(Locale.forLanguageTag(language)).message(shown);
    }

    private static String named(String kind, int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(number -> kind + " f-" + number)
                .collect(Collectors.joining(", "));
    }
}
