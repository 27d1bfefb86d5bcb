package io.github.mentoring4j.examples.demo;

import io.github.mentoring4j.participant.Pair;
import java.util.List;

/**
 * Makes pairs differ without chance: every choice follows from the ids and from what is chosen.
 *
 * @param pair the pair
 * @param whose whom the choices are for: the ids of both, or of the mentor alone
 */
record Variety(Pair pair, String whose) {

    static Variety of(Pair pair) {
        return new Variety(pair, pair.mentee() + "/" + pair.mentor());
    }

    /** For what is the same with every mentee that the mentor has. */
    Variety ofTheMentor() {
        return new Variety(pair, pair.mentor().value());
    }

    /** A number from zero up to a bound that is not reached itself. */
    int below(int bound, String what) {
        String all = whose + "/" + what;
        // Spreads the bits of the sum, of which texts of equal length leave the upper ones alike.
        int mixed = all.hashCode() * 0x9E3779B1;
        return Math.floorMod(mixed ^ (mixed >>> 15), bound);
    }

    /** A number from one to another, both included. */
    int between(int least, int most, String what) {
        return least + below(most - least + 1, what);
    }

    /** Whether this is one of the pairs of whom only one in so many does something. */
    boolean oneIn(int many, String what) {
        return below(many, what) == 0;
    }

    <T> T oneOf(List<T> choices, String what) {
        return choices.get(below(choices.size(), what));
    }
}
