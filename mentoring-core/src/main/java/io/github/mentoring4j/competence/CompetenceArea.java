package io.github.mentoring4j.competence;

import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An area in which somebody can be competent, such as {@code leadership} or {@code law}.
 *
 * <p>Four areas are protected: whoever is not trained in them may only point to someone who is. Which areas there are beside
 * them is for each organisation to say.
 *
 * <p>One area has one name however it is typed: {@code Mental Health}, {@code mental_health} and {@code mental-health} are the
 * same.
 *
 * @param value the name in lower case, its words joined with hyphens: not blank, at most {@value Invariants#LONGEST_ID}
 *     characters; shown in reports, so a general term and never a person's affair
 */
public record CompetenceArea(String value) implements Comparable<CompetenceArea> {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Pd}_]+");

    private static final Pattern ENDS = Pattern.compile("^-|-$");

    /** Bodily health; protected. */
    public static final CompetenceArea HEALTH = new CompetenceArea("health");

    /** Mental health; protected. */
    public static final CompetenceArea MENTAL_HEALTH = new CompetenceArea("mental-health");

    /** Law; protected. */
    public static final CompetenceArea LAW = new CompetenceArea("law");

    /** The finances of the individual; protected. */
    public static final CompetenceArea PERSONAL_FINANCE = new CompetenceArea("personal-finance");

    /**
     * Brings the name into the one form.
     *
     * @throws InvalidRecordException if the name is blank, too long, has white space at its ends or holds control characters
     */
    public CompetenceArea {
        Invariants.of(CompetenceArea.class).name("value", value).orThrow();
        value = slug(value);
        Invariants.of(CompetenceArea.class).name("value", value).orThrow();
    }

    /** Letters that look the same are made the same first; then whatever separates words becomes a hyphen. */
    private static String slug(String name) {
        String lower = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String joined = SEPARATORS.matcher(lower).replaceAll("-");
        return ENDS.matcher(joined).replaceAll("");
    }

    /**
     * An area.
     *
     * @param value its name, in upper or lower case, its words joined in any way
     * @return the area
     * @throws InvalidRecordException as the constructor
     */
    public static CompetenceArea of(String value) {
        return new CompetenceArea(value);
    }

    /**
     * Whether one must be trained in this area to do more than point the way.
     *
     * @return true for health, mental health, law and the finances of the individual
     */
    public boolean isProtected() {
        return equals(HEALTH) || equals(MENTAL_HEALTH) || equals(LAW) || equals(PERSONAL_FINANCE);
    }

    /** Compares by code units, the same in every locale. */
    @Override
    public int compareTo(CompetenceArea other) {
        return value.compareTo(other.value);
    }

    /**
     * The bare name.
     *
     * @return the value
     */
    @Override
    public String toString() {
        return value;
    }
}
