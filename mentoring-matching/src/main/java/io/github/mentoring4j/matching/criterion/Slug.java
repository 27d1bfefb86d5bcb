package io.github.mentoring4j.matching.criterion;

import java.util.Locale;
import java.util.regex.Pattern;

/** Ids made of a kind and the names of attributes. */
final class Slug {

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern END = Pattern.compile("^-|-$");

    private Slug() {}

    /** Lower-case words joined with hyphens, such as {@code different-organisation}. */
    static String of(String kind, String label) {
        String words =
                OTHER.matcher((kind + "-" + label).toLowerCase(Locale.ROOT)).replaceAll("-");
        return END.matcher(words).replaceAll("");
    }
}
