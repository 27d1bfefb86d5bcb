package io.github.mentoring4j.meeting;

import io.github.mentoring4j.learning.Field;
import io.github.mentoring4j.learning.GoalId;
import io.github.mentoring4j.participant.Parties;
import java.util.Objects;
import java.util.Optional;

/**
 * What an agenda item is for, as far as that is on record.
 *
 * @param goal the goal that it serves
 * @param interest whose interest it is in; the mentor's alone means recruiting, selling, or advancing the mentor's project
 * @param field the field of awareness that it lies in
 */
public record ItemPurpose(Optional<GoalId> goal, Optional<Parties> interest, Optional<Field> field) {

    private static final ItemPurpose NONE = new ItemPurpose(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if anything is null
     */
    public ItemPurpose {
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(interest, "interest");
        Objects.requireNonNull(field, "field");
    }

    /**
     * Nothing on record.
     *
     * @return the purpose unknown
     */
    public static ItemPurpose none() {
        return NONE;
    }

    /**
     * The purpose of an item that serves a goal.
     *
     * @param goal the goal
     * @param interest whose interest it is in
     * @param field the field that it lies in
     * @return the purpose
     */
    public static ItemPurpose of(GoalId goal, Parties interest, Field field) {
        return new ItemPurpose(Optional.of(goal), Optional.of(interest), Optional.of(field));
    }

    /**
     * The purpose of an item that serves no goal.
     *
     * @param interest whose interest it is in
     * @param field the field that it lies in
     * @return the purpose
     */
    public static ItemPurpose of(Parties interest, Field field) {
        return new ItemPurpose(Optional.empty(), Optional.of(interest), Optional.of(field));
    }
}
