package io.github.mentoring4j.contract;

import io.github.mentoring4j.text.ConfidentialText;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How the two agree to work together.
 *
 * @param groundRules the ground rules, in their order
 * @param preparation what is done before a meeting and after it, in the order of the rules
 * @param feedback when they give each other feedback, if that was agreed
 * @param text what they wrote about it, if they did
 */
public record CollaborationTerms(
        Set<GroundRule> groundRules,
        Set<PreparationRule> preparation,
        Optional<FeedbackPractice> feedback,
        Optional<ConfidentialText> text) {

    private static final CollaborationTerms NONE =
            new CollaborationTerms(Set.of(), Set.of(), Optional.empty(), Optional.empty());

    /**
     * Copies the rules.
     *
     * @throws NullPointerException if anything is null
     */
    public CollaborationTerms {
        Objects.requireNonNull(feedback, "feedback");
        Objects.requireNonNull(text, "text");
        Set<GroundRule> rules = EnumSet.noneOf(GroundRule.class);
        rules.addAll(groundRules);
        groundRules = Collections.unmodifiableSet(rules);
        Set<PreparationRule> steps = EnumSet.noneOf(PreparationRule.class);
        steps.addAll(preparation);
        preparation = Collections.unmodifiableSet(steps);
    }

    /**
     * Nothing agreed.
     *
     * @return empty terms
     */
    public static CollaborationTerms none() {
        return NONE;
    }

    /**
     * Terms of which no text is kept.
     *
     * @param groundRules the ground rules
     * @param preparation what is done before a meeting and after it
     * @param feedback when they give each other feedback
     * @return the terms
     */
    public static CollaborationTerms of(
            Set<GroundRule> groundRules, Set<PreparationRule> preparation, FeedbackPractice feedback) {
        return new CollaborationTerms(groundRules, preparation, Optional.of(feedback), Optional.empty());
    }

    /**
     * These terms, in words.
     *
     * @param words what the two wrote
     * @return a changed copy
     */
    public CollaborationTerms saying(ConfidentialText words) {
        return new CollaborationTerms(groundRules, preparation, feedback, Optional.of(words));
    }

    /**
     * These terms without the words.
     *
     * @return a copy that holds no text; itself if it holds none
     */
    public CollaborationTerms withoutText() {
        return text.isEmpty() ? this : new CollaborationTerms(groundRules, preparation, feedback, Optional.empty());
    }
}
