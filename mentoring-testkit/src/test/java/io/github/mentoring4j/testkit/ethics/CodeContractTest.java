package io.github.mentoring4j.testkit.ethics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.engine.SectionId;
import io.github.mentoring4j.ethics.engine.Threshold;
import io.github.mentoring4j.ethics.engine.Units;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.text.FindingTexts;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.HashMap;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import net.jqwik.api.Example;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Puts codes that each break one law to the contract. */
class CodeContractTest {

    private static final RuleSet<MentoringRelationship> SOUND = KeepsMeeting.in(KeepsMeeting.rule());

    private static final MentoringRelationship MET_LONG_AGO = KeepsMeetingTest.met(KeepsMeetingTest.DAY);

    private static final Viewpoint LATER = Viewpoint.asOf(KeepsMeetingTest.DAY.plusDays(90));

    private static Map<String, String> words(Locale locale) {
        Map<String, String> words = new HashMap<>();
        for (String key : new String[] {
            "ACME-01.title",
            KeepsMeeting.ID + ".title",
            KeepsMeeting.ID + ".rationale",
            KeepsMeeting.ID + ".example",
            KeepsMeeting.ID + ".never-met",
            KeepsMeeting.ID + ".never-met.remedy",
            KeepsMeeting.ID + ".silent",
            KeepsMeeting.ID + ".silent.remedy",
            KeepsMeeting.ID + ".in-touch"
        }) {
            words.put(key, "words in " + locale);
        }
        return words;
    }

    private static RelationshipCodeContract contract(
            RuleSet<MentoringRelationship> rules, Consumer<Map<String, String>> change) {
        return new RelationshipCodeContract(rules, locale -> {
            Map<String, String> words = words(locale);
            change.accept(words);
            return FindingTexts.in(locale).and(new ListResourceBundle() {
                @Override
                protected Object[][] getContents() {
                    return words.entrySet().stream()
                            .map(word -> new Object[] {word.getKey(), word.getValue()})
                            .toArray(Object[][]::new);
                }
            });
        }) {};
    }

    private static RelationshipCodeContract contract(RuleSet<MentoringRelationship> rules) {
        return contract(rules, words -> {});
    }

    private static RuleSet<MentoringRelationship> judging(
            RuleDescription description, Rule.Judgement<MentoringRelationship> judgement) {
        return KeepsMeeting.in(Rule.of(description, judgement));
    }

    private static void assertCaught(ThrowingCallable law, String... words) {
        assertThatThrownBy(law).isInstanceOf(AssertionError.class).hasMessageContainingAll(words);
    }

    @Example
    void passesASoundCode() {
        RelationshipCodeContract contract = contract(SOUND);

        assertThatCode(() -> {
                    contract.hasARuleInEverySection();
                    contract.declaresEveryAnswer();
                    contract.hasEveryTextInBothLanguages();
                    contract.saysNoSentenceTheSameInBothLanguages();
                    contract.fillsEveryMessage(MET_LONG_AGO, LATER);
                    contract.answersUnderEveryPolicy(MET_LONG_AGO, LATER, true);
                    contract.restsOnTheEvidenceThatItDeclares(MET_LONG_AGO, LATER);
                })
                .doesNotThrowAnyException();
        assertThat(contract.rules()).isSameAs(SOUND);
    }

    @Example
    void catchesASectionWithoutRules() {
        RuleSet<MentoringRelationship> gap =
                SOUND.toBuilder().section(SectionId.of("ACME-02")).build();

        assertCaught(contract(gap)::hasARuleInEverySection, "ACME-02");
    }

    @Example
    void catchesARuleThatDoesNotDeclareItsAnswers() {
        var rules = judging(
                RuleDescription.of(KeepsMeeting.ID, "ACME-01"),
                (relationship, setting) -> Verdict.of(KeepsMeeting.IN_TOUCH));

        assertCaught(contract(rules)::declaresEveryAnswer, KeepsMeeting.ID);
    }

    @Example
    void catchesEveryKindOfTextThatIsMissing() {
        for (String key : words(Locale.ENGLISH).keySet()) {
            assertCaught(
                    contract(SOUND, words -> words.remove(key))::hasEveryTextInBothLanguages,
                    "texts that are missing in en",
                    key.replace("ACME-01.title", "ACME-01"));
        }
    }

    @Example
    void catchesATextThatIsMissingInNorwegianAlone() {
        assertCaught(
                contract(SOUND, words -> words.remove(KeepsMeeting.ID + ".silent", "words in nb"))
                        ::hasEveryTextInBothLanguages,
                "texts that are missing in nb",
                KeepsMeeting.ID + ".silent");
    }

    @Example
    void catchesASentenceThatWasNotTranslated() {
        assertCaught(
                contract(SOUND, words -> words.put(KeepsMeeting.ID + ".silent", "Too long a pause."))
                        ::saysNoSentenceTheSameInBothLanguages,
                KeepsMeeting.ID + ".silent");
    }

    @Example
    void catchesAMessageWithAGap() {
        var contract = contract(SOUND, words -> words.put(KeepsMeeting.ID + ".silent", "Silent for {0}, says {2}."));

        assertCaught(() -> contract.fillsEveryMessage(MET_LONG_AGO, LATER), "what " + KeepsMeeting.ID + " says in en");
    }

    @Example
    void catchesARuleThatRestsOnOtherEvidenceThanItDeclares() {
        var rules = judging(
                RuleDescription.of(KeepsMeeting.ID, "ACME-01").restingOn(EvidenceKind.CONTACT),
                (relationship, setting) ->
                        Verdict.of(KeepsMeeting.IN_TOUCH).restingOn(EvidenceRef.of(EvidenceKind.MEETING, "m-1")));

        assertCaught(
                () -> contract(rules).restsOnTheEvidenceThatItDeclares(MET_LONG_AGO, LATER),
                "grounds of " + KeepsMeeting.ID);
    }

    @Example
    void catchesARuleThatFailsAtALimit() {
        Threshold days = Threshold.of("ACME.days", Units.DAYS, 60, 0, 366);
        var rules = judging(
                RuleDescription.of(KeepsMeeting.ID, "ACME-01").limitedBy(days),
                (relationship, setting) ->
                        Verdict.of(KeepsMeeting.IN_TOUCH).measuring(100 / setting.limit(days), 1, Units.DAYS));

        assertCaught(
                () -> contract(rules).answersUnderEveryPolicy(MET_LONG_AGO, LATER, false), "what " + KeepsMeeting.ID);
        assertThatCode(() -> contract(rules).answersUnderEveryPolicy(MET_LONG_AGO, LATER, true))
                .doesNotThrowAnyException();
    }
}
