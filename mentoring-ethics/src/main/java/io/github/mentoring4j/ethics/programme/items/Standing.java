package io.github.mentoring4j.ethics.programme.items;

/** How one relationship or one person stands to a question of which a share is told. */
public enum Standing {
    /** Nothing is on record, or it is too early to ask. */
    OPEN,
    /** It was kept to. */
    KEPT,
    /** It was not. */
    MISSED;

    /** Of two answers for one person, the one that counts: missed once is missed. */
    Standing and(Standing other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * Kept or missed.
     *
     * @param kept whether it was kept to
     * @return the standing
     */
    public static Standing of(boolean kept) {
        return kept ? KEPT : MISSED;
    }
}
