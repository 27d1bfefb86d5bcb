package io.github.mentoring4j.matching.fairness;

import io.github.mentoring4j.validation.Invariants;
import java.util.Objects;
import java.util.Optional;

/**
 * How a plan serves a group of people.
 *
 * @param kind what holds the group together
 * @param value the value that all of them have; empty unless the kind is {@link GroupKind#NAMED}
 * @param size how many they are, those who are paused left out
 * @param matched how many of them have at least one partner
 * @param averageScore the sum of the scores of their pairs by the number of these pairs; empty if they have none, or if it would
 *     give away the score of a few
 * @param ratio their rate by that of the group served best; empty if nobody at all has a partner
 */
public record ServedGroup(
        GroupKind kind,
        Optional<String> value,
        int size,
        int matched,
        Optional<Fraction> averageScore,
        Optional<Fraction> ratio) {

    /** What the rate of a group has to come to, by that of the group served best. */
    public static final Fraction FOUR_FIFTHS = Fraction.of(4, 5);

    /**
     * Checks the numbers.
     *
     * @throws io.github.mentoring4j.validation.InvalidRecordException if the group is empty, or more are matched than there are
     */
    public ServedGroup {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(averageScore, "averageScore");
        Objects.requireNonNull(ratio, "ratio");
        Invariants.of(ServedGroup.class)
                .within("size", size, 1, Integer.MAX_VALUE)
                .within("matched", matched, 0, size)
                .orThrow();
    }

    /**
     * How many of them are matched.
     *
     * @return those matched by all, from 0/1 to 1/1
     */
    public Fraction rate() {
        return Fraction.of(matched, size);
    }

    /**
     * Whether the group is served at least four fifths as often as the one served best.
     *
     * @return true also if nobody at all has a partner
     */
    public boolean meetsFourFifths() {
        return ratio.map(each -> each.compareTo(FOUR_FIFTHS) >= 0).orElse(true);
    }

    /**
     * Shows figures only.
     *
     * @return the kind, the size and how many are matched
     */
    @Override
    public String toString() {
        return "ServedGroup[kind=" + kind + ", size=" + size + ", matched=" + matched + "]";
    }
}
