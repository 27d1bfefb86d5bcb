package io.github.mentoring4j.ethics.programme.items;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ethics.engine.Outcome;
import java.util.EnumMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("law")
class BandsLaws {

    /** Somebody who knows how many there are, the limits, and the outcome goes through every number that may have missed it. */
    @Property(tries = 1_000)
    void noOutcomeTellsOfASmallSideOrOfAllHavingMissedIt(
            @ForAll @IntRange(min = 3, max = 9) int smallest,
            @ForAll @IntRange(max = 60) int more,
            @ForAll @IntRange(min = 50, max = 100) int enough,
            @ForAll @IntRange(max = 100) int weak) {
        int all = smallest + more;
        Bands bands = Bands.of(all, enough, weak, smallest);
        Map<Outcome, Boolean> mayBeLarge = new EnumMap<>(Outcome.class);
        Map<Outcome, Boolean> mayBeSome = new EnumMap<>(Outcome.class);
        for (int missed = 0; missed <= all; missed++) {
            boolean large = isNotSmall(missed, smallest) && isNotSmall(all - missed, smallest);
            mayBeLarge.merge(bands.outcome(missed), large, Boolean::logicalOr);
            mayBeSome.merge(bands.outcome(missed), missed < all, Boolean::logicalOr);
        }

        assertThat(mayBeLarge).doesNotContainValue(false);
        assertThat(mayBeSome).doesNotContainValue(false);
    }

    @Property(tries = 500)
    void theShareIsEnoughExactlyWhereItIs(
            @ForAll @IntRange(min = 3, max = 200) int all,
            @ForAll @IntRange(max = 200) int some,
            @ForAll @IntRange(min = 50, max = 100) int enough) {
        int missed = Math.min(some, all);
        boolean isEnough = (all - missed) * 100 >= enough * all;

        assertThat(Bands.of(all, enough, 50, 3).outcome(missed) == Outcome.UPHELD)
                .isEqualTo(isEnough);
    }

    @Property(tries = 500)
    void missingMoreIsNeverBetter(
            @ForAll @IntRange(min = 5, max = 100) int all,
            @ForAll @IntRange(max = 99) int missed,
            @ForAll @IntRange(min = 50, max = 100) int enough,
            @ForAll @IntRange(max = 100) int weak) {
        Bands bands = Bands.of(all, enough, weak, 5);

        assertThat(bands.outcome(Math.min(missed + 1, all))).isLessThanOrEqualTo(bands.outcome(Math.min(missed, all)));
    }

    private static boolean isNotSmall(int side, int smallest) {
        return side == 0 || side >= smallest;
    }
}
