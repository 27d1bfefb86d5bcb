package io.github.mentoring4j.examples.input;

/**
 * The one rule for white space in headers, values and ids: it does not count at the ends, and any run of it within is one
 * space.
 *
 * <p>White space is what Unicode calls so, spaces that do not break a line among it, and control characters. At the ends
 * neither does count what shows nothing: spaces without width and stray byte order marks.
 */
public final class WhiteSpace {

    private static final String WITHOUT_WIDTH = "\u200B\u2060\uFEFF";

    private WhiteSpace() {}

    /**
     * A text without white space that does not count.
     *
     * @param text the text
     * @return the text with none at its ends, and with a single space for each run of it
     */
    public static String collapse(String text) {
        StringBuilder collapsed = new StringBuilder();
        boolean within = false;
        for (char c : strip(text).toCharArray()) {
            boolean white = isWhite(c);
            if (!white) {
                collapsed.append(c);
            } else if (!within) {
                collapsed.append(' ');
            }
            within = white;
        }
        return collapsed.toString();
    }

    /**
     * A text without white space at its ends.
     *
     * @param text the text
     * @return the text; what is within stays as it is
     */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isIgnored(text.charAt(from))) {
            from++;
        }
        while (to > from && isIgnored(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /**
     * A text in which every space is the usual one, so that a separator is found whatever space somebody typed.
     *
     * @param text the text
     * @return the text, as long as before; line breaks and tabs stay
     */
    public static String plainSpaces(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().forEach(c -> plain.append(Character.isSpaceChar(c) ? ' ' : (char) c));
        return plain.toString();
    }

    private static boolean isIgnored(char c) {
        return isWhite(c) || WITHOUT_WIDTH.indexOf(c) >= 0;
    }

    private static boolean isWhite(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }
}
