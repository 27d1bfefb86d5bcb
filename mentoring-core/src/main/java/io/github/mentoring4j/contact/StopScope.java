package io.github.mentoring4j.contact;

/** What somebody asked the other to stop. */
public enum StopScope {
    /** To get in touch at all beside the meetings. */
    ALL_CONTACT,
    /** To get in touch outside the agreed hours. */
    OUTSIDE_AGREED_HOURS;

    /**
     * Whether a contact is of the kind that was to stop.
     *
     * @param time whether it fell within the agreed hours
     * @return true if it was to stop
     */
    public boolean covers(ContactTime time) {
        return this == ALL_CONTACT || time == ContactTime.OUTSIDE_AGREED_HOURS;
    }
}
