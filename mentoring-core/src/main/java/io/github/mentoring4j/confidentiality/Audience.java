package io.github.mentoring4j.confidentiality;

/** Those outside the pair who may hear of a mentoring relationship. */
public enum Audience {
    /** The commissioning organisation. */
    SPONSOR,
    /** The one who leads the programme. */
    PROGRAMME_LEAD,
    /** The mentee's line manager. */
    LINE_MANAGER,
    /** The personnel department. */
    HUMAN_RESOURCES,
    /** The one who supervises the mentor's mentoring. */
    SUPERVISOR,
    /** Police, child welfare or another public authority. */
    PUBLIC_AUTHORITY,
    /** A doctor or another health service. */
    HEALTH_SERVICE,
    /** Anybody else. */
    ANYBODY_ELSE
}
