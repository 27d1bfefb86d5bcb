package io.github.mentoring4j.testkit.ethics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.engine.SectionId;
import io.github.mentoring4j.ethics.text.FindingTexts;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.testkit.ConductArbitraries;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/**
 * What a code of ethics owes beyond what each of its rules owes: nothing in it is empty, and there are words for all it can say, in
 * English and Norwegian bokmål. {@link RelationshipCodeContract} and {@link ProgrammeCodeContract} join it to the contract of the
 * rules; a code over anything else does so itself, beside {@link RuleContract}.
 *
 * @param <S> what the rules judge
 */
public interface CodeContract<S> {

    /**
     * The code.
     *
     * @return its rules
     */
    RuleSet<S> rules();

    /**
     * What is shown to people.
     *
     * @param locale English or Norwegian bokmål
     * @return the texts in that language
     */
    FindingTexts texts(Locale locale);

    /** A section without rules is undetermined for ever. */
    @Tag("law")
    @Example
    default void hasARuleInEverySection() {
        Set<SectionId> filled =
                rules().descriptions().stream().map(RuleDescription::section).collect(Collectors.toSet());
        assertThat(rules().sections())
                .as("sections of %s", rules().code().name())
                .isNotEmpty()
                .allSatisfy(
                        section -> assertThat(filled).as("sections with rules").contains(section));
    }

    /** A rule that does not declare its answers has a catalogue without them, and nobody can tell whether texts are missing. */
    @Tag("law")
    @Example
    default void declaresEveryAnswer() {
        assertThat(rules().descriptions())
                .allSatisfy(rule -> assertThat(rule.answers())
                        .as("answers of %s", rule.id())
                        .isNotEmpty());
    }

    /** Titles, reasons, examples, a message for each answer, and a remedy where somebody has to act. */
    @Tag("law")
    @Example
    default void hasEveryTextInBothLanguages() {
        for (Locale locale : CodeTexts.LANGUAGES) {
            assertThat(CodeTexts.missing(rules(), texts(locale)))
                    .as("texts that are missing in %s", locale)
                    .isEmpty();
        }
    }

    /** A sentence that is the same in both languages was not translated. */
    @Tag("law")
    @Example
    default void saysNoSentenceTheSameInBothLanguages() {
        List<FindingTexts> both = CodeTexts.LANGUAGES.stream().map(this::texts).toList();
        assertThat(CodeTexts.untranslated(rules(), both.get(0), both.get(1)))
                .as("texts that are the same in both languages")
                .isEmpty();
    }

    /**
     * No message is left with a gap, and none shows a text of the record.
     *
     * @param subject any subject
     * @param viewpoint any viewpoint
     */
    @Tag("law")
    @Property(tries = 100)
    default void fillsEveryMessage(@ForAll("subjects") S subject, @ForAll("viewpoints") Viewpoint viewpoint) {
        for (Locale locale : CodeTexts.LANGUAGES) {
            FindingTexts texts = texts(locale);
            for (Finding finding : rules().evaluate(subject, viewpoint).findings()) {
                assertThat(texts.message(finding))
                        .as("what %s says in %s", finding.rule(), locale)
                        .doesNotContain("{", "}", ConductArbitraries.MARKER);
            }
        }
    }
}
