package io.github.mentoring4j.phase;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The phases of a mentoring relationship, in their usual order. Source: Clutterbuck's five-phase model. */
public enum Phase {
    /** The two get to know each other and agree how to work. */
    RAPPORT_BUILDING,
    /** The mentee's goals take shape. */
    DIRECTION_SETTING,
    /** The longest phase: the mentee moves towards the goals. */
    PROGRESS_MAKING,
    /** The two look back, and prepare to part. */
    WINDING_UP,
    /** The formal relationship is over; what remains is a friendship or an occasional word. */
    MOVING_ON;

    /**
     * The phases that may follow this one.
     *
     * <p>One step ahead always; back from progress to direction when goals are set anew; and from any phase before it to
     * winding up, for a relationship may be brought to an end early.
     *
     * @return the possible next phases, in their order; none after the last
     */
    public Set<Phase> next() {
        return switch (this) {
            case RAPPORT_BUILDING -> EnumSet.of(DIRECTION_SETTING, WINDING_UP);
            case DIRECTION_SETTING -> EnumSet.of(PROGRESS_MAKING, WINDING_UP);
            case PROGRESS_MAKING -> EnumSet.of(DIRECTION_SETTING, WINDING_UP);
            case WINDING_UP -> EnumSet.of(MOVING_ON);
            case MOVING_ON -> EnumSet.noneOf(Phase.class);
        };
    }

    /**
     * The name of this phase in data and messages, such as {@code direction-setting}.
     *
     * @return lower-case words joined with hyphens
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
