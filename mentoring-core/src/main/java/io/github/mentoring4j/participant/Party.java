package io.github.mentoring4j.participant;

/** One of the two people in a mentoring relationship. */
public enum Party {
    /** The one who puts experience at the other's disposal. */
    MENTOR,
    /** The one whose development the relationship serves. */
    MENTEE;

    /**
     * The other of the two.
     *
     * @return mentee for mentor, mentor for mentee
     */
    public Party other() {
        return this == MENTOR ? MENTEE : MENTOR;
    }
}
