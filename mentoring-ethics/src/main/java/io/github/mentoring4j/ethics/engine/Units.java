package io.github.mentoring4j.ethics.engine;

/** The units that the library's own rules count in. */
public final class Units {

    /** Days of the calendar. */
    public static final Unit DAYS = new Unit("days");
    /** Whole units of the programme's currency. */
    public static final Unit CURRENCY = new Unit("currency");
    /** Meetings held. */
    public static final Unit MEETINGS = new Unit("meetings");
    /** Things told to others. */
    public static final Unit DISCLOSURES = new Unit("disclosures");
    /** Ties beside the mentoring. */
    public static final Unit TIES = new Unit("ties");
    /** Things of worth that changed hands. */
    public static final Unit BENEFITS = new Unit("benefits");
    /** Complaints. */
    public static final Unit COMPLAINTS = new Unit("complaints");

    private Units() {}
}
