package io.github.mentoring4j.ethics.guidelines.course;

import io.github.mentoring4j.ethics.engine.Unit;

/** The units that rules about the course of a relationship count in, beside those of the engine. */
public final class CourseUnits {

    /** Months of the calendar; one that has begun counts as a whole one. */
    public static final Unit MONTHS = new Unit("months");
    /** Hours. */
    public static final Unit HOURS = new Unit("hours");
    /** Minutes. */
    public static final Unit MINUTES = new Unit("minutes");
    /** Hundredths of a whole. */
    public static final Unit PERCENT = new Unit("percent");
    /** Points by which two shares differ. */
    public static final Unit POINTS = new Unit("points");
    /** A bare number, where the sentence says of what. */
    public static final Unit COUNT = new Unit("count");
    /** What a mentee answers for. */
    public static final Unit RESPONSIBILITIES = new Unit("responsibilities");
    /** Meetings to which somebody did not come. */
    public static final Unit NO_SHOWS = new Unit("no-shows");
    /** Meetings that were cancelled. */
    public static final Unit CANCELLATIONS = new Unit("cancellations");
    /** Times the agreed interval between meetings. */
    public static final Unit INTERVALS = new Unit("intervals");
    /** Contacts beside the meetings. */
    public static final Unit CONTACTS = new Unit("contacts");
    /** Times that the course was prolonged. */
    public static final Unit EXTENSIONS = new Unit("extensions");
    /** Goals. */
    public static final Unit GOALS = new Unit("goals");
    /** Requests to end. */
    public static final Unit ENDING_REQUESTS = new Unit("ending-requests");
    /** Acts of pressure. */
    public static final Unit PRESSURES = new Unit("pressures");

    private CourseUnits() {}
}
