package io.github.mentoring4j.matching.graph;

/**
 * Between which scores pairs lie that may be made and are not considered.
 *
 * @param least a score that none of them is below
 * @param greatest a score that none of them is above; less than {@code least} if there are no such pairs
 */
public record ScoresBeyond(long least, long greatest) {

    private static final ScoresBeyond NONE = new ScoresBeyond(Long.MAX_VALUE, Long.MIN_VALUE);

    /**
     * Every pair that may be made is considered.
     *
     * @return limits between which nothing lies
     */
    public static ScoresBeyond none() {
        return NONE;
    }
}
