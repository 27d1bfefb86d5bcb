package io.github.mentoring4j.privacy;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is on record of the mentee's private areas.
 *
 * @param asked when the mentee was asked whether there are any; empty if that never happened
 * @param areas those declared, in the order of ids
 */
public record PrivateAreas(Optional<Occurrence> asked, List<PrivateArea> areas) {

    private static final PrivateAreas NONE = new PrivateAreas(Optional.empty(), List.of());

    /**
     * Copies and sorts.
     *
     * @throws InvalidRecordException if an id stands twice
     */
    public PrivateAreas {
        Objects.requireNonNull(asked, "asked");
        Invariants.of(PrivateAreas.class)
                .unique("areas", areas, "id", PrivateArea::id)
                .orThrow();
        areas = areas.stream().sorted(Comparator.comparing(PrivateArea::id)).toList();
    }

    /**
     * Nothing on record: the mentee was never asked.
     *
     * @return no areas
     */
    public static PrivateAreas none() {
        return NONE;
    }

    /**
     * What the mentee declared when asked.
     *
     * @param asked when the mentee was asked
     * @param areas the areas declared, perhaps none
     * @return the record
     * @throws InvalidRecordException as the constructor
     */
    public static PrivateAreas of(Occurrence asked, PrivateArea... areas) {
        return new PrivateAreas(Optional.of(asked), List.of(areas));
    }

    /**
     * An area by its id.
     *
     * @param id the id
     * @return the area, or empty if there is none of that id
     */
    public Optional<PrivateArea> area(PrivateAreaId id) {
        return areas.stream().filter(area -> area.id().equals(id)).findFirst();
    }

    /**
     * This record as it stood.
     *
     * @param viewpoint from where one looks
     * @return what exists from there; itself if all does
     */
    public PrivateAreas asOf(Viewpoint viewpoint) {
        Optional<Occurrence> seenAsked = viewpoint.seen(asked);
        List<PrivateArea> seenAreas = viewpoint.cut(areas, PrivateArea::declared, PrivateArea::asOf);
        return seenAsked.equals(asked) && seenAreas == areas ? this : new PrivateAreas(seenAsked, seenAreas);
    }

    /**
     * This record without the mentee's words.
     *
     * @return an equal record but for the texts
     */
    public PrivateAreas withoutText() {
        return new PrivateAreas(
                asked, areas.stream().map(PrivateArea::withoutText).toList());
    }

    /**
     * Shows counts alone.
     *
     * @return the counts
     */
    @Override
    public String toString() {
        return "PrivateAreas[areas=" + areas.size() + "]";
    }
}
