package io.github.mentoring4j.matching.index;

/**
 * What pairs must be worth to be of interest: a pair is, if its score less the mentor's price is more than the mentee's floor.
 *
 * @param mentors the price by mentor
 * @param floors the floor by mentee; {@link #NOBODY} for those for whom nobody is of interest
 */
@SuppressWarnings("ArrayRecordComponent") // read by those who made it, and never compared
public record Prices(long[] mentors, long[] floors) {

    /** The floor of a mentee for whom nobody is of interest. */
    public static final long NOBODY = Long.MAX_VALUE;

    /** The floor of a mentee for whom everybody is of interest. */
    public static final long ANYBODY = Long.MIN_VALUE / 2;
}
