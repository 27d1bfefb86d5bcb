package io.github.mentoring4j.participant;

/**
 * Which of the two something concerns: neither, one, or both.
 *
 * <p>Where this is optional, empty means that it is not on record; {@link #NEITHER} means that it is on record, and was
 * neither.
 */
public enum Parties {
    /** Neither of the two. */
    NEITHER,
    /** The mentor alone. */
    MENTOR,
    /** The mentee alone. */
    MENTEE,
    /** Both. */
    BOTH;

    /**
     * One of the two alone.
     *
     * @param party which
     * @return the value for that party
     */
    public static Parties only(Party party) {
        return party == Party.MENTOR ? MENTOR : MENTEE;
    }

    /**
     * Whether one of the two is meant, alone or with the other.
     *
     * @param party which
     * @return true for both, and for that party alone
     */
    public boolean include(Party party) {
        return this == BOTH || this == only(party);
    }

    /**
     * These and one more.
     *
     * @param party the one more
     * @return both, if the other was there already
     */
    public Parties and(Party party) {
        if (include(party)) {
            return this;
        }
        return this == NEITHER ? only(party) : BOTH;
    }
}
