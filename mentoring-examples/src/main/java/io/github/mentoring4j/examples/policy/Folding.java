package io.github.mentoring4j.examples.policy;

import java.util.Locale;

/** When two values are the same. White space at their ends never counts. */
public enum Folding {
    /** Character by character. */
    EXACT {
        @Override
        public String fold(String value) {
            return value.strip();
        }
    },
    /** Without regard to upper and lower case. */
    IGNORE_CASE {
        @Override
        public String fold(String value) {
            // Upper first: some letters, such as ß, have no lower case that says the same.
            return value.strip().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
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
