package io.github.mentoring4j.learning;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.text.ConfidentialText;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that one of the two learnt by the mentoring. The mentor learns too: that is what makes it an alliance.
 *
 * @param id identifies it within the relationship
 * @param by who learnt
 * @param field the field of awareness that it lies in
 * @param gained when
 * @param text what it was, if that was written down
 */
public record Insight(InsightId id, Party by, Field field, Occurrence gained, Optional<ConfidentialText> text) {

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if anything is null
     */
    public Insight {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(gained, "gained");
        Objects.requireNonNull(text, "text");
    }

    /**
     * An insight of which no text is kept.
     *
     * @param id identifies it within the relationship
     * @param by who learnt
     * @param field the field that it lies in
     * @param gained when
     * @return the insight
     */
    public static Insight of(InsightId id, Party by, Field field, Occurrence gained) {
        return new Insight(id, by, field, gained, Optional.empty());
    }

    /**
     * This insight, in words.
     *
     * @param words what was learnt
     * @return a changed copy
     */
    public Insight saying(ConfidentialText words) {
        return new Insight(id, by, field, gained, Optional.of(words));
    }

    /**
     * This insight without its words.
     *
     * @return a copy that holds no text; itself if it holds none
     */
    public Insight withoutText() {
        return text.isEmpty() ? this : of(id, by, field, gained);
    }
}
