package io.github.mentoring4j.competence;

import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.Set;

/**
 * An area in which somebody can be competent, such as {@code leadership} or {@code law}.
 *
 * <p>Four areas are protected: whoever is not trained in them may only point to someone who is. Which areas there are beside
 * them is for each organisation to say.
 *
 * @param value the name: not blank, no white space at its ends, at most {@value Invariants#LONGEST_ID} characters; shown in
 *     reports, so a general term and never a person's affair
 */
public record CompetenceArea(String value) implements Comparable<CompetenceArea> {

    /** Bodily health; protected. */
    public static final CompetenceArea HEALTH = new CompetenceArea("health");

    /** Mental health; protected. */
    public static final CompetenceArea MENTAL_HEALTH = new CompetenceArea("mental-health");

    /** Law; protected. */
    public static final CompetenceArea LAW = new CompetenceArea("law");

    /** The finances of the individual; protected. */
    public static final CompetenceArea PERSONAL_FINANCE = new CompetenceArea("personal-finance");

    private static final Set<String> PROTECTED =
            Set.of(HEALTH.value, MENTAL_HEALTH.value, LAW.value, PERSONAL_FINANCE.value);

    /**
     * Checks the form.
     *
     * @throws InvalidRecordException if the name is blank, too long or holds control characters
     */
    public CompetenceArea {
        Invariants.of(CompetenceArea.class).name("value", value).orThrow();
    }

    /**
     * An area.
     *
     * @param value its name
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
        return PROTECTED.contains(value);
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
