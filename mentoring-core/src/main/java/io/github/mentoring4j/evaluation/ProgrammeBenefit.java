package io.github.mentoring4j.evaluation;

/** What organisations expect of a mentoring programme. */
public enum ProgrammeBenefit {
    /** Mentoring of good quality. */
    QUALITY,
    /** A structure that makes mentoring useful. */
    USEFUL_STRUCTURE,
    /** Support for those who take part. */
    SUPPORT_FOR_PARTICIPANTS,
    /** Development of people. */
    DEVELOPMENT_OF_PEOPLE,
    /** Growth and innovation of the enterprise. */
    GROWTH_AND_INNOVATION,
    /** Useful networks. */
    NETWORKS,
    /** An efficient process. */
    EFFICIENT_PROCESS
}
