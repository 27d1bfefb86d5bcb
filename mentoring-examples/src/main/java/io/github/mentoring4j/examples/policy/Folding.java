package io.github.mentoring4j.examples.policy;

import io.github.mentoring4j.examples.input.WhiteSpace;
import java.util.Locale;

/** When two values are the same. {@link WhiteSpace} never does more than part words. */
public enum Folding {
    /** Character by character. */
    EXACT {
        @Override
        public String fold(String value) {
            return WhiteSpace.collapse(value);
        }
    },
    /** Without regard to upper and lower case. */
    IGNORE_CASE {
        @Override
        public String fold(String value) {
            // Upper first: some letters, such as ß, have no lower case that says the same.
            return WhiteSpace.collapse(value).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        }
    };

    /**
     * The form that equal values share.
     *
     * @param value a value
     * @return its form
     */
    public abstract String fold(String value);
}
