package io.github.mentoring4j.text;

import java.util.Objects;

/**
 * What somebody said or wrote in confidence.
 *
 * <p>A type of its own, so that such text cannot slip into a log or a message: {@link #toString} never shows it. Whoever
 * calls {@link #value} answers for where it goes.
 *
 * @param value the text; may be empty
 */
public record ConfidentialText(String value) {

    /**
     * Takes the text as it is.
     *
     * @throws NullPointerException if the text is null
     */
    public ConfidentialText {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Confidential text.
     *
     * @param value the text
     * @return the text, wrapped
     */
    public static ConfidentialText of(String value) {
        return new ConfidentialText(value);
    }

    /**
     * Says only that there is text.
     *
     * @return always the same string
     */
    @Override
    public String toString() {
        return "ConfidentialText[withheld]";
    }
}
