package io.github.mentoring4j.ethics.validation;

import io.github.mentoring4j.ethics.engine.Cause;
import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.Outcome;
import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.engine.Waiver;
import io.github.mentoring4j.ethics.guidelines.EthicalGuidelines;
import io.github.mentoring4j.ethics.text.FindingTexts;
import io.github.mentoring4j.relationship.MentoringRelationship;
import jakarta.validation.Configuration;
import jakarta.validation.MessageInterpolator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * How relationships are validated: by which rules, and what of their findings is a violation. Immutable and thread-safe.
 *
 * <pre>{@code
 * ValidatorFactory factory = GuidelineValidation.standard()
 *         .violating(Outcome.BREACHED, Outcome.AT_RISK)
 *         .addTo(Validation.byDefaultProvider().configure())
 *         .buildValidatorFactory();
 * factory.getValidator().validate(relationship);
 * }</pre>
 */
public final class GuidelineValidation {

    private static final String MAPPING = "/META-INF/mentoring4j-guidelines.xml";

    private static final GuidelineValidation STANDARD = new GuidelineValidation(
            EthicalGuidelines.ruleSet(), EnumSet.of(Outcome.BREACHED), List.of(), FindingTexts::in);

    private final RuleSet<MentoringRelationship> rules;
    private final Set<Outcome> violating;
    private final List<Waiver> waivers;
    private final Function<? super Locale, FindingTexts> texts;

    private GuidelineValidation(
            RuleSet<MentoringRelationship> rules,
            Set<Outcome> violating,
            List<Waiver> waivers,
            Function<? super Locale, FindingTexts> texts) {
        this.rules = rules;
        this.violating = violating;
        this.waivers = waivers;
        this.texts = texts;
    }

    /**
     * The twelve guidelines under the standard policy; what is breached is a violation.
     *
     * @return always the same
     */
    public static GuidelineValidation standard() {
        return STANDARD;
    }

    /**
     * The same with other rules, or with the twelve guidelines under another policy.
     *
     * @param other the rules
     * @return a changed copy
     */
    public GuidelineValidation with(RuleSet<MentoringRelationship> other) {
        return new GuidelineValidation(Objects.requireNonNull(other, "other"), violating, waivers, texts);
    }

    /**
     * The same with other outcomes that are a violation. A rule that failed always is.
     *
     * @param first an outcome
     * @param more other outcomes
     * @return a changed copy
     */
    public GuidelineValidation violating(Outcome first, Outcome... more) {
        return new GuidelineValidation(rules, EnumSet.of(first, more), waivers, texts);
    }

    /**
     * The same with waivers: a finding that is waived is no violation.
     *
     * @param all those for all relationships
     * @return a changed copy
     */
    public GuidelineValidation waiving(List<Waiver> all) {
        return new GuidelineValidation(rules, violating, List.copyOf(all), texts);
    }

    /**
     * The same with texts for rules of your own.
     *
     * @param inLanguage the texts for a language: English, or Norwegian bokmål
     * @return a changed copy
     */
    public GuidelineValidation saying(Function<? super Locale, FindingTexts> inLanguage) {
        return new GuidelineValidation(rules, violating, waivers, Objects.requireNonNull(inLanguage, "inLanguage"));
    }

    /**
     * Sets a validator up: every mentoring relationship that it validates is held against these rules, and messages are in the
     * language that it interpolates for, Norwegian bokmål or English.
     *
     * @param configuration what is set up; its message interpolator and its factory of constraint validators are replaced by
     *     ones that leave all else to the provider's own
     * @param <T> the provider's configuration
     * @return the configuration
     */
    public <T extends Configuration<T>> T addTo(Configuration<T> configuration) {
        return addTo(configuration, configuration.getDefaultMessageInterpolator());
    }

    /**
     * The same around a message interpolator of your own, such as one that needs no expression language.
     *
     * @param configuration what is set up
     * @param messages interpolates the messages of all other constraints
     * @param <T> the provider's configuration
     * @return the configuration
     */
    public <T extends Configuration<T>> T addTo(Configuration<T> configuration, MessageInterpolator messages) {
        return configuration
                .addMapping(mapping())
                .messageInterpolator(new FindingInterpolator(messages))
                .constraintValidatorFactory(
                        new GuidelineValidatorFactory(this, configuration.getDefaultConstraintValidatorFactory()));
    }

    /**
     * A constraint mapping in XML that puts {@link UpholdsGuidelines} on every relationship, for validators that you set up by
     * other means; {@link #addTo} has it already.
     *
     * @return the mapping; need not be closed
     */
    public static InputStream mapping() {
        try (InputStream resource = GuidelineValidation.class.getResourceAsStream(MAPPING)) {
            return new ByteArrayInputStream(
                    Objects.requireNonNull(resource, MAPPING).readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    RuleSet<MentoringRelationship> rules() {
        return rules;
    }

    List<Waiver> waivers() {
        return waivers;
    }

    FindingTemplates templates(boolean inAllLanguages) {
        return new FindingTemplates(texts, inAllLanguages);
    }

    boolean counts(Finding finding) {
        boolean failed =
                finding instanceof Finding.Undetermined undetermined && undetermined.cause() instanceof Cause.Faulted;
        return failed
                || (violating.contains(finding.outcome()) && finding.waiver().isEmpty());
    }
}
