package io.github.mentoring4j.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Where one stands when looking at a record: what happened later, or was recorded later, is not there.
 *
 * @param asOf the last day whose happenings are seen
 * @param knownBy the last day whose recordings are seen
 */
public record Viewpoint(LocalDate asOf, LocalDate knownBy) {

    /**
     * Takes the two days; either may be the earlier.
     *
     * @throws NullPointerException if one is null
     */
    public Viewpoint {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(knownBy, "knownBy");
    }

    /**
     * What had happened by a day, with all that was ever recorded about it.
     *
     * @param day the day
     * @return the viewpoint
     */
    public static Viewpoint asOf(LocalDate day) {
        return new Viewpoint(day, LocalDate.MAX);
    }

    /**
     * This viewpoint, with what was recorded later left out.
     *
     * @param day the last day whose recordings are seen
     * @return a changed copy
     */
    public Viewpoint knownBy(LocalDate day) {
        return new Viewpoint(asOf, day);
    }

    /**
     * Whether something exists from here.
     *
     * @param occurrence when it happened and was recorded
     * @return true if neither lies after this viewpoint
     */
    public boolean sees(Occurrence occurrence) {
        return !occurrence.on().isAfter(asOf) && !occurrence.recordedOn().isAfter(knownBy);
    }

    /**
     * What of something optional exists from here.
     *
     * @param occurrence when it happened and was recorded, if it did
     * @return the same, or empty if it lies after this viewpoint
     */
    public Optional<Occurrence> seen(Optional<Occurrence> occurrence) {
        return occurrence.filter(this::sees);
    }

    /**
     * The elements that exist from here.
     *
     * @param elements any elements
     * @param when tells an element's occurrence
     * @param <T> the type of the elements
     * @return those seen, in their order; the very list given if all are
     */
    public <T> List<T> seen(List<T> elements, Function<? super T, Occurrence> when) {
        // This runs over every part of every record in every evaluation. Most parts are empty, which is told where they
        // are.
        return elements.isEmpty() || seesAll(elements, when) ? elements : those(elements, when);
    }

    private <T> boolean seesAll(List<T> elements, Function<? super T, Occurrence> when) {
        for (int i = 0; i < elements.size(); i++) {
            if (!sees(when.apply(elements.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private <T> List<T> those(List<T> elements, Function<? super T, Occurrence> when) {
        return elements.stream().filter(each -> sees(when.apply(each))).toList();
    }

    /**
     * The elements that exist from here, each itself as it stood.
     *
     * @param elements any elements
     * @param when tells an element's occurrence
     * @param cut an element as it stood; returns the element itself where nothing of it is left out
     * @param <T> the type of the elements
     * @return those seen, in their order; the very list given if nothing is left out
     */
    public <T> List<T> cut(List<T> elements, Function<? super T, Occurrence> when, BiFunction<T, Viewpoint, T> cut) {
        return elements.isEmpty() || leavesAll(elements, when, cut)
                ? elements
                : those(elements, when).stream()
                        .map(each -> cut.apply(each, this))
                        .toList();
    }

    private <T> boolean leavesAll(
            List<T> elements, Function<? super T, Occurrence> when, BiFunction<T, Viewpoint, T> cut) {
        for (int i = 0; i < elements.size(); i++) {
            T element = elements.get(i);
            if (!sees(when.apply(element)) || cut.apply(element, this) != element) {
                return false;
            }
        }
        return true;
    }
}
