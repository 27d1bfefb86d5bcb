package io.github.mentoring4j.ethics.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.CodeOfEthics;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.engine.SectionId;
import io.github.mentoring4j.ethics.engine.Summary;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.evidence.Viewpoint;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SummaryTextTest {

    private static final Viewpoint VIEWPOINT =
            Viewpoint.asOf(LocalDate.of(2026, 6, 30)).knownBy(LocalDate.of(2026, 7, 31));

    /** The first 2 break the first rule, the next 30 are at risk, one in two of all breaks the second. */
    private static final RuleSet<Integer> RULES = RuleSet.<Integer>builder(
                    CodeOfEthics.of("Own code", "1"), String::valueOf, (subject, from) -> subject)
            .section(SectionId.of("G02"))
            .section(SectionId.of("OWN"))
            .rule(Rule.of(RuleDescription.of("G02-terms-complete", "G02"), (subject, setting) -> {
                Answer risk = subject < 32 ? Answer.atRisk("some") : Answer.upheld("none");
                return Verdict.of(subject < 2 ? Answer.breached("broken") : risk);
            }))
            .rule(Rule.of(
                    RuleDescription.of("OWN-1", "OWN"),
                    (subject, setting) ->
                            Verdict.of(subject % 2 == 0 ? Answer.breached("odd") : Answer.upheld("even"))))
            .build();

    private static Summary summary(int subjects) {
        return RULES.batch(VIEWPOINT)
                .evaluate(IntStream.range(0, subjects).boxed())
                .collect(Summary.over(RULES, VIEWPOINT));
    }

    @Test
    void setsOutcomesSideBySideAndMergesWhatIsSmall() {
        assertThat(SummaryText.in(Locale.UK).render(summary(1_200))).isEqualTo("""
                        Summary of 1,200 reports
                        Code: Own code (1). Policy: standard.
                        As of 30 June 2026, with what was on record by 31 July 2026.
                        No group of fewer than 5 is shown. Where an outcome has fewer, it is counted together with its neighbours.
                        [-12-] counts all outcomes that it stands under.

                                                       breached  at risk  undetermined  upheld  not applicable
                        G02 Confidentiality is agreed  [------32-------]             0   1,168               0
                          Terms without gaps           [------32-------]             0   1,168               0
                        OWN                                 600        0             0     600               0
                          OWN-1.title                       600        0             0     600               0
                        """);
    }

    @Test
    void speaksBokmal() {
        assertThat(SummaryText.in(Locale.forLanguageTag("nb")).render(summary(40)))
                .isEqualTo("""
                        Sammendrag av 40 rapporter
                        Regelverk: Own code (1). Oppsett: standard.
                        Per 30. juni 2026, med det som var registrert innen 31. juli 2026.
                        Ingen gruppe på færre enn 5 vises. Der et utfall har færre, er det talt sammen med naboene.
                        [-12-] teller alle utfallene det står under.

                                                    brutt  i faresonen  ikke avklart  overholdt  ikke aktuelt
                        G02 Fortrolighet er avtalt  [-------32-------]             0          8             0
                          En avtale uten hull       [-------32-------]             0          8             0
                        OWN                            20            0             0         20             0
                          OWN-1.title                  20            0             0         20             0
                        """);
    }

    @Test
    void saysWhyNothingIsCountedOfTooFew() {
        assertThat(SummaryText.in(Locale.ENGLISH).render(summary(4))).isEqualTo("""
                        Summary
                        Code: Own code (1). Policy: standard.
                        As of 30 June 2026, with what was on record by 31 July 2026.
                        There are fewer than 5 reports, so nothing is counted: otherwise one could tell whom it is about.
                        """);
    }
}
