package io.github.mentoring4j.testkit.ethics;

import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.ethics.text.FindingTexts;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/**
 * What a code of ethics over programmes owes: all that {@link CodeContract} asks, and of each rule what {@link
 * ProgrammeRuleContract} asks.
 */
public abstract class ProgrammeCodeContract extends ProgrammeRuleContract implements CodeContract<ProgrammeRecord> {

    private final Function<Locale, FindingTexts> texts;

    /**
     * The contract of a code.
     *
     * @param rules its rules
     * @param texts its texts by language
     */
    protected ProgrammeCodeContract(RuleSet<ProgrammeRecord> rules, Function<Locale, FindingTexts> texts) {
        super(rules);
        this.texts = Objects.requireNonNull(texts, "texts");
    }

    @Override
    public final FindingTexts texts(Locale locale) {
        return texts.apply(locale);
    }
}
