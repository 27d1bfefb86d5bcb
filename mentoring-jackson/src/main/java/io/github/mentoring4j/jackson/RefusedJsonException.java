package io.github.mentoring4j.jackson;

import io.github.mentoring4j.validation.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.databind.DatabindException;

/**
 * A mapper with {@link MentoringModule} met a value of the library's in which something is wrong. It carries every fault of that
 * value; the mapper stops there, so faults of other values in the same document are not among them.
 *
 * <p>Paths start at the root of what the mapper was reading, once the exception has come out of the mapper. The message shows paths
 * and codes, and where the value stands; neither it nor the location shows what stood in the document. {@link
 * io.github.mentoring4j.validation.FaultTexts} puts faults into sentences.
 */
public final class RefusedJsonException extends DatabindException {

    private static final long serialVersionUID = 1L;

    /** The simple name of the type that was asked for. */
    private final String typeName;

    /** What was found, relative to the value; kept out of the serial form. */
    private final transient @Nullable List<Fault> faults;

    /**
     * A refusal.
     *
     * @param type the type that was asked for
     * @param faults what was found, at least one; paths are relative to the value
     * @param start where the value starts, or where it stops being readable
     */
    RefusedJsonException(Class<?> type, List<Fault> faults, TokenStreamLocation start) {
        super(describe(type.getSimpleName(), faults), withoutContent(start), null);
        this.typeName = type.getSimpleName();
        this.faults = List.copyOf(faults);
    }

    private static TokenStreamLocation withoutContent(TokenStreamLocation place) {
        return new TokenStreamLocation(
                ContentReference.redacted(),
                place.getByteOffset(),
                place.getCharOffset(),
                place.getLineNr(),
                place.getColumnNr());
    }

    /**
     * Everything that is wrong with the value.
     *
     * @return at least one fault, in the order of {@link RecordReader}'s; empty only after deserialisation
     */
    public List<Fault> faults() {
        if (faults == null) {
            return List.of();
        }
        List<Fault> fromRoot = new ArrayList<>(faults.size());
        String parent = pathOfValue();
        faults.forEach(fault -> fromRoot.add(fault.within(parent)));
        return List.copyOf(fromRoot);
    }

    private String pathOfValue() {
        String path = "";
        for (Reference step : getPath()) {
            String name = step.getPropertyName();
            path = name == null ? JsonPath.element(path, step.getIndex()) : JsonPath.property(path, name);
        }
        return path;
    }

    /**
     * Paths and codes.
     *
     * @return one line, for developers, without anything that stood in the document but the names in paths
     */
    @Override
    public String getMessage() {
        List<Fault> all = faults();
        return all.isEmpty() ? getOriginalMessage() : describe(typeName, all) + place(getLocation());
    }

    /** Nothing where a mapper read from a tree, which has no lines. */
    private static String place(TokenStreamLocation start) {
        boolean known = start.getLineNr() > 0;
        return known ? " (line " + start.getLineNr() + ", column " + start.getColumnNr() + ")" : "";
    }

    private static String describe(String typeName, List<Fault> faults) {
        return faults.stream()
                .map(fault -> (fault.path() + " " + fault.code().key()).strip())
                .collect(Collectors.joining("; ", typeName + " refused: ", ""));
    }
}
