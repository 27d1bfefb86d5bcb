package io.github.mentoring4j.examples.policy;

import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Party;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What every criterion of a policy has, whether it is demanded or wished for. */
public sealed interface Criterion permits Must, Should {

    /**
     * What it compares.
     *
     * @return the attribute
     */
    Attribute attribute();

    /**
     * What reports call it.
     *
     * @return the id; empty for one made of its kind and its attribute
     */
    Optional<String> id();

    /**
     * When it is asked at all.
     *
     * @return the condition; empty for always
     */
    Optional<When> when();

    /**
     * On which sides the attribute has to be mapped to a column.
     *
     * @return at least one side
     */
    default Set<Party> sides() {
        return EnumSet.allOf(Party.class);
    }

    /**
     * Whether the attribute's values are ids of people.
     *
     * @return true for wishes and other lists, avoidance and the reporting line
     */
    default boolean namesPeople() {
        return false;
    }

    /**
     * Whether the attribute's values are levels of a scale.
     *
     * @return true for gaps
     */
    default boolean comparesLevels() {
        return false;
    }

    /**
     * Whether the attribute's values are days.
     *
     * @return true for waiting
     */
    default boolean holdsDays() {
        return false;
    }

    /**
     * Whose list must name people of the other side only.
     *
     * @return the side; empty if it is no list, or strangers in it are ignored
     */
    default Optional<Party> listBy() {
        return Optional.empty();
    }
}
