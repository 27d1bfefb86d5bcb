package io.github.mentoring4j.testkit;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Days of one year, occurrences on them, and viewpoints among them. */
public final class Dates {

    /** The first day on which anything generated happens. */
    public static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    /** The last day on which anything generated happens. */
    public static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private static final int DAYS = 364;

    private Dates() {}

    /**
     * Days of the year; shrink towards its first.
     *
     * @return days from {@link #FIRST} to {@link #LAST}
     */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }

    /**
     * Occurrences on or after a day, mostly recorded at once, now and then weeks later.
     *
     * @param earliest what they must follow
     * @return occurrences that follow {@code earliest}, up to 60 days later
     */
    public static Arbitrary<Occurrence> after(Occurrence earliest) {
        return waits().map(wait -> wait.apply(earliest));
    }

    /** Time that passes between something and what follows it. One arbitrary serves everything, which is fast. */
    static Arbitrary<UnaryOperator<Occurrence>> waits() {
        Arbitrary<Integer> wait = Arbitraries.integers().between(0, 60);
        Arbitrary<Integer> delay = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(1, 40)));
        return Combinators.combine(wait, delay).as((days, late) -> earliest -> {
            LocalDate on = earliest.on().plusDays(days);
            LocalDate recorded = on.isAfter(earliest.recordedOn()) ? on : earliest.recordedOn();
            return new Occurrence(on, recorded.plusDays(late));
        });
    }

    /**
     * Occurrences in the first half of the year, recorded on the day.
     *
     * @return occurrences
     */
    public static Arbitrary<Occurrence> occurrences() {
        return Arbitraries.integers().between(0, DAYS / 2).map(day -> Occurrence.of(FIRST.plusDays(day)));
    }

    /**
     * Viewpoints within the year, with or without a bound on what was known.
     *
     * @return viewpoints
     */
    public static Arbitrary<Viewpoint> viewpoints() {
        Arbitrary<Viewpoint> unbounded = days().map(Viewpoint::asOf);
        return Arbitraries.oneOf(unbounded, Combinators.combine(days(), days()).as(Viewpoint::new));
    }
}
