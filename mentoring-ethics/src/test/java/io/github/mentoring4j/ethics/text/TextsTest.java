package io.github.mentoring4j.ethics.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.confidentiality.Audience;
import io.github.mentoring4j.confidentiality.InformationKind;
import io.github.mentoring4j.ending.PressureKind;
import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Outcome;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.engine.SectionId;
import io.github.mentoring4j.ethics.engine.Severity;
import io.github.mentoring4j.ethics.engine.Unit;
import io.github.mentoring4j.ethics.engine.Units;
import io.github.mentoring4j.ethics.engine.WaiverStatus;
import io.github.mentoring4j.ethics.guidelines.EthicalGuidelines;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.ethics.quality.FormOfMentoring;
import io.github.mentoring4j.ethics.quality.MarksOfMentoring;
import io.github.mentoring4j.ethics.quality.SuccessFactors;
import io.github.mentoring4j.ethics.standards.ProgrammeStandards;
import io.github.mentoring4j.evaluation.EvaluationMoment;
import io.github.mentoring4j.evaluation.ProgrammeBenefit;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.form.FormTrait;
import io.github.mentoring4j.form.MentoringForm;
import io.github.mentoring4j.interest.BenefitKind;
import io.github.mentoring4j.interest.TieKind;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.participant.Role;
import io.github.mentoring4j.programme.DocumentKind;
import io.github.mentoring4j.programme.EndorsementLevel;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb");

    @ParameterizedTest
    @ValueSource(strings = {"rules", "programme", "words"})
    void bothLanguagesHaveTheSameKeysAndTheSamePlaces(String name) {
        ResourceBundle english = bundle(name, Locale.ROOT);
        ResourceBundle bokmal = bundle(name, BOKMAL);

        // keySet takes in the parent's keys; handleKeySet of the bundle itself would not be visible.
        assertThat(own(name, "_nb")).isEqualTo(own(name, ""));
        for (String key : english.keySet()) {
            assertThat(places(bokmal.getString(key))).as(key).isEqualTo(places(english.getString(key)));
        }
    }

    @Test
    void everythingThatARuleCanSayHasATextAndNoTextIsLeftOver() {
        Set<String> expected = new TreeSet<>();
        for (RuleDescription rule : EthicalGuidelines.ruleSet().descriptions()) {
            expected.addAll(keys(rule));
        }

        assertThat(own("rules", "")).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everythingThatAProgrammeCanBeToldHasATextAndNoTextIsLeftOver() {
        Set<String> expected = new TreeSet<>();
        for (RuleSet<ProgrammeRecord> rules : List.of(
                ProgrammeStandards.ruleSet(),
                SuccessFactors.ruleSet(),
                MarksOfMentoring.ruleSet(),
                FormOfMentoring.ruleSet())) {
            rules.sections().forEach(section -> expected.add(section + ".title"));
            rules.descriptions().forEach(rule -> expected.addAll(keys(rule)));
        }

        assertThat(own("programme", "")).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static Set<String> keys(RuleDescription rule) {
        Set<String> keys = new TreeSet<>(List.of(rule.titleKey(), rule.rationaleKey(), rule.exampleKey()));
        for (Answer answer : rule.answers()) {
            keys.add(rule.messageKey(answer));
            if (answer.outcome().needsAttention()) {
                keys.add(rule.remedyKey(answer));
            }
        }
        return keys;
    }

    @Test
    void everyWordOfTheFixedListsHasAText() {
        Stream<Enum<?>> words = Stream.<Enum<?>[]>of(
                        Outcome.values(),
                        Severity.values(),
                        EvidenceKind.values(),
                        Role.values(),
                        WaiverStatus.values(),
                        Party.values(),
                        Audience.values(),
                        InformationKind.values(),
                        TieKind.values(),
                        BenefitKind.values(),
                        PressureKind.values(),
                        DocumentKind.values(),
                        EndorsementLevel.values(),
                        EvaluationMoment.values(),
                        ProgrammeBenefit.values(),
                        MentoringForm.values(),
                        FormTrait.values())
                .flatMap(Arrays::stream);

        assertThat(own("words", ""))
                .containsAll(words.map(word -> word.getDeclaringClass().getSimpleName() + "." + word.name())
                        .toList());
    }

    @Test
    void numbersAndUnitsTakeTheRightForm() {
        FindingTexts english = FindingTexts.in(Locale.UK);
        FindingTexts bokmal = FindingTexts.in(BOKMAL);

        assertThat(english.quantity(0, Units.DAYS)).isEqualTo("0 days");
        assertThat(english.quantity(1, Units.DAYS)).isEqualTo("1 day");
        assertThat(english.quantity(2, Units.DAYS)).isEqualTo("2 days");
        assertThat(bokmal.quantity(1, Units.MEETINGS)).isEqualTo("1 møte");
        assertThat(bokmal.quantity(3, Units.MEETINGS)).isEqualTo("3 møter");
        assertThat(english.quantity(999, Units.CURRENCY)).isEqualTo("999");
        assertThat(english.quantity(1_000, Units.CURRENCY)).isEqualTo("1,000");
        assertThat(english.quantity(-1_000, Units.CURRENCY)).isEqualTo("-1,000");
        assertThat(english.quantity(-100, Units.CURRENCY)).isEqualTo("-100");
        assertThat(bokmal.quantity(1_234_567, Units.CURRENCY)).isEqualTo("1\u00a0234\u00a0567");
    }

    @Test
    void datesAreWrittenOut() {
        LocalDate day = LocalDate.of(2026, 3, 5);

        assertThat(FindingTexts.in(Locale.ENGLISH).date(day)).isEqualTo("5 March 2026");
        assertThat(FindingTexts.in(BOKMAL).date(day)).isEqualTo("5. mars 2026");
        assertThat(FindingTexts.in(Locale.FRENCH).date(day)).isEqualTo("5 March 2026");
        for (int month = 1; month <= 12; month++) {
            assertThat(FindingTexts.in(BOKMAL).date(LocalDate.of(2026, month, 1)))
                    .matches("1\\. [a-z]+ 2026");
        }
    }

    @Test
    void textsOfYourOwnComeFirst() {
        FindingTexts texts = FindingTexts.in(Locale.ENGLISH).and(new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {
                    {"unit.litres.many", "{0} litres"},
                    {"G02.title", "Our own words"},
                    {"OWN-1.title", "Our own rule"}
                };
            }
        });

        assertThat(texts.quantity(3, new Unit("litres"))).isEqualTo("3 litres");
        assertThat(texts.title(SectionId.of("G02"))).isEqualTo("Our own words");
        assertThat(texts.title(SectionId.of("G05"))).isEqualTo("No exploitation, no misunderstanding");
        assertThat(texts.title(RuleDescription.of("OWN-1", "G02"))).isEqualTo("Our own rule");
        assertThat(texts.outcome(Outcome.AT_RISK)).isEqualTo("at risk");
    }

    @Test
    void whatHasNoTextShowsItsKey() {
        FindingTexts texts = FindingTexts.in(BOKMAL);

        assertThat(texts.title(SectionId.of("OWN"))).isEqualTo("OWN");
        assertThat(texts.title(RuleDescription.of("OWN-1", "OWN"))).isEqualTo("OWN-1.title");
        assertThat(texts.evidence(EvidenceRef.of(EvidenceKind.MEETING, "{m}'3'")))
                .isEqualTo("møte {m}'3'");
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle("io.github.mentoring4j.ethics.text." + name, locale);
    }

    private static Set<String> own(String name, String suffix) {
        java.util.Properties properties = new java.util.Properties();
        String file = "/io/github/mentoring4j/ethics/text/" + name + suffix + ".properties";
        try (var in = TextsTest.class.getResourceAsStream(file)) {
            properties.load(new java.io.InputStreamReader(
                    java.util.Objects.requireNonNull(in), java.nio.charset.StandardCharsets.UTF_8));
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        return properties.stringPropertyNames();
    }

    private static Set<String> places(String pattern) {
        return Pattern.compile("\\{\\d+}")
                .matcher(pattern)
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
