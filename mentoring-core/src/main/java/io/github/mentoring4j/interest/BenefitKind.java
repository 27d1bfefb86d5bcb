package io.github.mentoring4j.interest;

/** The kinds of benefit that can change hands. */
public enum BenefitKind {
    /** Money, in any form. */
    MONEY,
    /** A thing. */
    GIFT,
    /** Work done or a service rendered beside the mentoring. */
    SERVICE,
    /** An advantage: an appointment, an order, a recommendation. */
    FAVOUR
}
