package io.github.mentoring4j.testkit;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Days of one year, occurrences on them, and viewpoints among them. */
public final class Dates {

    /** The first day on which anything generated happens. */
    public static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    /** The last day on which anything generated happens. */
    public static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private static final int DAYS = 364;

    /** How many days beyond the year count as its first or last. */
    private static final int BEYOND = 10;

    private Dates() {}

    /**
     * Days of the year, its first and its last more often than others; shrink towards the first.
     *
     * @return days from {@link #FIRST} to {@link #LAST}
     */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(-BEYOND, DAYS + BEYOND)
                .withDistribution(RandomDistribution.uniform())
                .shrinkTowards(0)
                .map(day -> FIRST.plusDays(Math.min(Math.max(day, 0), DAYS)));
    }

    /**
     * Occurrences on or after a day, mostly recorded at once, now and then weeks later: so what happened first may well have been
     * recorded last.
     *
     * @param earliest what they must not precede
     * @return occurrences up to 60 days later than {@code earliest}
     */
    public static Arbitrary<Occurrence> after(Occurrence earliest) {
        return waits().map(wait -> wait.apply(earliest));
    }

    /**
     * The same as {@link #after}, but none recorded before what it follows.
     *
     * @param earliest what they must follow
     * @return occurrences that follow {@code earliest}, up to 60 days later
     */
    public static Arbitrary<Occurrence> following(Occurrence earliest) {
        return steps().map(step -> step.apply(earliest));
    }

    /** Time that passes between something and what comes after it. One arbitrary serves everything, which is fast. */
    static Arbitrary<UnaryOperator<Occurrence>> waits() {
        return Combinators.combine(lengths(), delays()).as((days, late) -> earliest -> {
            LocalDate on = earliest.on().plusDays(days);
            return new Occurrence(on, on.plusDays(late));
        });
    }

    /** Time that passes between something and what follows it, neither happened nor recorded before it. */
    static Arbitrary<UnaryOperator<Occurrence>> steps() {
        return Combinators.combine(lengths(), delays()).as((days, late) -> earliest -> {
            LocalDate on = earliest.on().plusDays(days);
            LocalDate recorded = on.isAfter(earliest.recordedOn()) ? on : earliest.recordedOn();
            return new Occurrence(on, recorded.plusDays(late));
        });
    }

    private static Arbitrary<Integer> lengths() {
        return Arbitraries.integers().between(0, 60);
    }

    private static Arbitrary<Integer> delays() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(1, 40)));
    }

    /**
     * Occurrences in the first half of the year, mostly recorded on the day.
     *
     * @return occurrences
     */
    public static Arbitrary<Occurrence> occurrences() {
        return Combinators.combine(Arbitraries.integers().between(0, DAYS / 2), delays())
                .as((day, late) -> new Occurrence(FIRST.plusDays(day), FIRST.plusDays(day + late)));
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
