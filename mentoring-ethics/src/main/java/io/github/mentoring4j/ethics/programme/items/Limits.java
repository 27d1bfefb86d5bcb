package io.github.mentoring4j.ethics.programme.items;

import io.github.mentoring4j.ethics.engine.Threshold;
import io.github.mentoring4j.ethics.engine.Units;
import io.github.mentoring4j.ethics.guidelines.course.CourseUnits;

/** The limits that many items share, so that a policy sets them once. */
public final class Limits {

    /** The smallest share that is enough. */
    public static final Threshold ENOUGH = Threshold.of("programme.enough-percent", CourseUnits.PERCENT, 80, 50, 100);
    /** The smallest share that is not yet a failure. */
    public static final Threshold WEAK = Threshold.of("programme.weak-percent", CourseUnits.PERCENT, 50, 0, 100);
    /** How many days after the start something may come and still be in time. */
    public static final Threshold LATE = Threshold.of("programme.late-days", Units.DAYS, 0, 0, 366);

    private Limits() {}
}
