package io.github.mentoring4j.jackson;

import io.github.mentoring4j.evidence.Occurrence;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * How types look as JSON: the rules of this package, and the {@link ShortForm}s of some records.
 *
 * <p>A reader and a writer that share a mapping understand each other. Immutable and thread-safe; it remembers the types it
 * has seen, so keep one rather than making many.
 */
public final class RecordMapping {

    /** Most things are recorded on the day they happen; then the one date says it all. */
    private static final ShortForm<Occurrence, LocalDate> OCCURRENCE = ShortForm.of(
            Occurrence.class,
            LocalDate.class,
            Occurrence::of,
            when -> Optional.of(when.on()).filter(when.recordedOn()::equals));

    private static final RecordMapping STANDARD = new RecordMapping(Map.of()).with(OCCURRENCE);

    private final Map<Class<?>, ShortForm<?, ?>> shortForms;
    private final ConcurrentMap<Type, Shape> shapes = new ConcurrentHashMap<>();

    private RecordMapping(Map<Class<?>, ShortForm<?, ?>> shortForms) {
        this.shortForms = Map.copyOf(shortForms);
    }

    /**
     * The rules of this package, with the one short form among the library's records: an {@link Occurrence} that was recorded
     * on the day it happened is a bare date.
     *
     * @return the mapping, always the same one
     */
    public static RecordMapping standard() {
        return STANDARD;
    }

    /**
     * This mapping with a short form more.
     *
     * @param form the form; takes the place of an earlier one for the same record
     * @return a changed copy
     */
    public RecordMapping with(ShortForm<?, ?> form) {
        Map<Class<?>, ShortForm<?, ?>> changed = new HashMap<>(shortForms);
        changed.put(form.record(), form);
        return new RecordMapping(changed);
    }

    /** The shape of a record of one of the library's sealed families where it has to say which; empty for all else. */
    Optional<Shape> memberShapeOf(Class<?> type) {
        return LibraryTypes.familyOf(type).map(family -> new FamilyMemberShape(type, shapeOf(type), shapeOf(family)));
    }

    /** The shape of a type that can be the key of a map. */
    Shape keyShapeOf(Class<?> type) {
        Shape shape = shapeOf(type);
        if (!shape.isText()) {
            throw new IllegalArgumentException(
                    type.getName()
                            + " cannot be the key of a map as JSON, for it does not look like text. Maybe use an id or an enum.");
        }
        return shape;
    }

    Shape shapeOf(Class<?> type) {
        Shape known = shapes.get(type);
        if (known == null) {
            known = new ShapeBuilder(shortForms).shapeOf(type);
            shapes.put(type, known);
        }
        return known;
    }
}
