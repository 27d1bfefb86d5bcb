package io.github.mentoring4j.matching.fairness;

import java.util.Optional;

/**
 * What is counted of a group, whether it may be shown or not.
 *
 * @param kind what holds it together
 * @param value the value that all of them have
 * @param size how many they are
 * @param matched how many of them have a partner
 * @param pairs how many pairs they have
 * @param score the sum of these pairs' scores
 */
record Tally(GroupKind kind, Optional<String> value, int size, int matched, int pairs, long score) {

    static Tally of(GroupKind kind, Optional<String> value) {
        return new Tally(kind, value, 0, 0, 0, 0);
    }

    /** This and one person more. */
    Tally with(int pairsOfPerson, long scoreOfPerson) {
        int one = pairsOfPerson > 0 ? 1 : 0;
        return new Tally(kind, value, size + 1, matched + one, pairs + pairsOfPerson, score + scoreOfPerson);
    }

    /** Both together, under what holds this together. */
    Tally and(Tally other) {
        return new Tally(
                kind, value, size + other.size, matched + other.matched, pairs + other.pairs, score + other.score);
    }

    Fraction rate() {
        return Fraction.of(matched, size);
    }
}
