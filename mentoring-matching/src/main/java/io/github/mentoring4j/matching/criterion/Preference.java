package io.github.mentoring4j.matching.criterion;

import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.Party;
import java.util.List;
import java.util.Optional;

/**
 * A criterion that a pair had better meet: it gives points, which add up to the pair's score.
 *
 * <p>{@link Preferences} has ready-made ones. To write one, implement {@link #id}, {@link #points} and {@link #most}. It must
 * be stateless, thread-safe and deterministic.
 */
public interface Preference {

    /** The most points that one preference can give to a pair, and negated the least. */
    int GREATEST_POINTS = 1_000_000;

    /**
     * What this is called in policies and explanations, such as {@code prefer-same-profession}.
     *
     * @return the id, unique within a request
     */
    String id();

    /**
     * The points that a pair gets.
     *
     * @param mentor who would be the mentor
     * @param mentee who would be the mentee, another person
     * @return from minus {@link #GREATEST_POINTS} to {@link #most}
     */
    int points(Participant mentor, Participant mentee);

    /**
     * The most that any pair can get from this.
     *
     * @return at most {@link #GREATEST_POINTS}; negative if every pair loses points
     */
    int most();

    /**
     * Whose wish this is. Its points count towards the score of a pair in any case; a {@linkplain
     * io.github.mentoring4j.matching.strategy.MatchingStrategy#stable stable} plan also asks how each side for itself likes a
     * pair, and that is the sum of what nobody voices and of what the side voices itself.
     *
     * @return the side whose own wish it is; empty if it speaks for the pair or for the programme
     */
    default Optional<Party> voice() {
        return Optional.empty();
    }

    /**
     * Makes this ready for many pairs. Override it where reading each person once is faster than reading both for each pair,
     * and where many people are alike to it ({@link PairPoints#alike()}).
     *
     * @param mentors all mentors
     * @param mentees all mentees
     * @return points for places in these lists, the same as {@link #points}
     */
    default PairPoints prepare(List<Participant> mentors, List<Participant> mentees) {
        return (mentor, mentee) -> points(mentors.get(mentor), mentees.get(mentee));
    }

    /**
     * This preference under another id.
     *
     * @param id what it is called
     * @return one that gives the same points
     */
    default Preference as(String id) {
        return new PreferenceUnderCondition(id, this, List.of());
    }

    /**
     * This preference for some people only: pairs with anybody else get no points from it.
     *
     * @param side on which side those people are
     * @param attribute an attribute
     * @param values points are given only if the person on that side has one of these values; at least one
     * @return a criterion with the same id
     * @throws io.github.mentoring4j.validation.InvalidRecordException if there is no value
     */
    default Preference when(Party side, Attribute attribute, String... values) {
        return new PreferenceUnderCondition(id(), this, List.of(new Having(side, attribute, List.of(values))));
    }

    /**
     * This preference as the own wish of one side.
     *
     * @param side whose wish it is
     * @return one with the same id that gives the same points, and has this {@link #voice}
     */
    default Preference voicedBy(Party side) {
        return new VoicedPreference(this, side);
    }
}
