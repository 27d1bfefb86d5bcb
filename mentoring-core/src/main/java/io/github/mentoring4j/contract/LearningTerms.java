package io.github.mentoring4j.contract;

import io.github.mentoring4j.learning.Field;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.text.ConfidentialText;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the two agree about learning.
 *
 * @param learners who of them is to learn, if that was agreed; in an alliance, both
 * @param fields the fields of awareness that it is about, in their order
 * @param text what they wrote about it, if they did
 */
public record LearningTerms(Optional<Parties> learners, Set<Field> fields, Optional<ConfidentialText> text) {

    private static final LearningTerms NONE = new LearningTerms(Optional.empty(), Set.of(), Optional.empty());

    /**
     * Copies the fields.
     *
     * @throws NullPointerException if anything is null
     */
    public LearningTerms {
        Objects.requireNonNull(learners, "learners");
        Objects.requireNonNull(text, "text");
        Set<Field> all = EnumSet.noneOf(Field.class);
        all.addAll(fields);
        fields = Collections.unmodifiableSet(all);
    }

    /**
     * Nothing agreed.
     *
     * @return empty terms
     */
    public static LearningTerms none() {
        return NONE;
    }

    /**
     * Terms of which no text is kept.
     *
     * @param learners who is to learn
     * @param fields the fields that it is about
     * @return the terms
     */
    public static LearningTerms of(Parties learners, Field... fields) {
        return new LearningTerms(Optional.of(learners), Set.copyOf(List.of(fields)), Optional.empty());
    }

    /**
     * These terms, in words.
     *
     * @param words what the two wrote
     * @return a changed copy
     */
    public LearningTerms saying(ConfidentialText words) {
        return new LearningTerms(learners, fields, Optional.of(words));
    }

    /**
     * These terms without the words.
     *
     * @return a copy that holds no text; itself if it holds none
     */
    public LearningTerms withoutText() {
        return text.isEmpty() ? this : new LearningTerms(learners, fields, Optional.empty());
    }
}
