package io.github.mentoring4j.matching.criterion;

import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.Party;
import java.util.List;
import java.util.Objects;

/**
 * What a criterion reads of the mentor, and what of the mentee.
 *
 * @param mentor the mentor's attribute
 * @param mentee the mentee's attribute, often the same
 */
public record Attributes(Attribute mentor, Attribute mentee) {

    /**
     * Takes both.
     *
     * @throws NullPointerException if either is null
     */
    public Attributes {
        Objects.requireNonNull(mentor, "mentor");
        Objects.requireNonNull(mentee, "mentee");
    }

    /**
     * Attributes that differ by side.
     *
     * @param mentor the mentor's attribute
     * @param mentee the mentee's attribute
     * @return both
     */
    public static Attributes of(Attribute mentor, Attribute mentee) {
        return new Attributes(mentor, mentee);
    }

    /**
     * The same attribute on either side.
     *
     * @param attribute the attribute
     * @return it, twice
     */
    public static Attributes both(Attribute attribute) {
        return new Attributes(attribute, attribute);
    }

    /**
     * The attribute of a side.
     *
     * @param side the side
     * @return its attribute
     */
    public Attribute of(Party side) {
        return side == Party.MENTOR ? mentor : mentee;
    }

    List<String> values(Party side, Participant participant) {
        return participant.profile().values(of(side));
    }

    /** The attribute's name, or both joined with a hyphen where they differ: for ids. */
    String label() {
        return mentor.equals(mentee) ? mentor.value() : mentor.value() + "-" + mentee.value();
    }
}
