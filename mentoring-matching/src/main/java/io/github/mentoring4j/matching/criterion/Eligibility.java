package io.github.mentoring4j.matching.criterion;

import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.Party;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * A criterion that a pair must meet.
 *
 * <p>{@link Eligibilities} has ready-made ones. To write one, implement {@link #id} and {@link #permits}, or give a predicate to
 * {@link #of}. It must be stateless, thread-safe and deterministic.
 */
public interface Eligibility {

    /**
     * What this is called in policies and explanations, such as {@code different-organisation}.
     *
     * @return the id, unique within a request
     */
    String id();

    /**
     * Whether a pair may be made.
     *
     * @param mentor who would be the mentor
     * @param mentee who would be the mentee, another person
     * @return true only if this is shown to be met
     */
    boolean permits(Participant mentor, Participant mentee);

    /**
     * Makes this ready for many pairs. Override it where reading each person once is faster than reading both for each pair,
     * or where others than the two people matter; and where many people are alike to it ({@link PairCondition#alike()}).
     *
     * @param mentors all mentors
     * @param mentees all mentees
     * @return a condition on places in these lists; unless others matter, the same as {@link #permits}
     */
    default PairCondition prepare(List<Participant> mentors, List<Participant> mentees) {
        return (mentor, mentee) -> permits(mentors.get(mentor), mentees.get(mentee));
    }

    /**
     * An eligibility from a predicate.
     *
     * @param id what it is called
     * @param predicate of mentor and mentee: true if the pair may be made
     * @return the eligibility
     */
    static Eligibility of(String id, BiPredicate<? super Participant, ? super Participant> predicate) {
        return new EligibilityByPredicate(id, predicate);
    }

    /**
     * This eligibility under another id.
     *
     * @param id what it is called
     * @return one that permits the same
     */
    default Eligibility as(String id) {
        return new EligibilityUnderCondition(id, this, List.of());
    }

    /**
     * This eligibility for some people only: pairs with anybody else are permitted.
     *
     * @param side on which side those people are
     * @param attribute an attribute
     * @param values this is asked only if the person on that side has one of these values; at least one
     * @return a criterion with the same id
     * @throws io.github.mentoring4j.validation.InvalidRecordException if there is no value
     */
    default Eligibility when(Party side, Attribute attribute, String... values) {
        return new EligibilityUnderCondition(id(), this, List.of(new Having(side, attribute, List.of(values))));
    }
}
