package io.github.mentoring4j.matching.offer;

/** How an offer stands on a day. */
public enum OfferStatus {
    /** It is made on a later day. */
    NOT_YET_MADE,
    /** Somebody has not answered yet, and still can. */
    OPEN,
    /** Both accepted in time. */
    ACCEPTED,
    /** At least one of the two declined in time. */
    DECLINED,
    /** Nobody declined, but not both answered in time. */
    EXPIRED
}
