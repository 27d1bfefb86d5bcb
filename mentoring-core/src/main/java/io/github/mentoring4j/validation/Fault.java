package io.github.mentoring4j.validation;

import java.util.List;
import java.util.Objects;

/**
 * One thing that is wrong with a value, and where; never the value itself.
 *
 * @param path where, as property names and list positions from zero: {@code contract.versions[0].term.end}; empty for the
 *     whole
 * @param code what is wrong
 * @param arguments what the text of the code needs, such as a limit or an id; never free text of a person
 */
public record Fault(String path, FaultCode code, List<String> arguments) {

    /**
     * Copies the arguments.
     *
     * @throws NullPointerException if anything is null
     */
    public Fault {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(code, "code");
        arguments = List.copyOf(arguments);
    }

    /**
     * A fault at a path.
     *
     * @param path where
     * @param code what is wrong
     * @param arguments what the code's text needs, in the order that {@link FaultCode} gives
     * @return the fault
     */
    public static Fault of(String path, FaultCode code, String... arguments) {
        return new Fault(path, code, List.of(arguments));
    }

    /**
     * The same fault seen from an enclosing value.
     *
     * @param parent the path of the value that the fault was found in; may be empty
     * @return a fault whose path starts with {@code parent}
     */
    public Fault within(String parent) {
        if (parent.isEmpty()) {
            return this;
        }
        boolean joined = path.isEmpty() || path.startsWith("[");
        return new Fault(parent + (joined ? "" : ".") + path, code, arguments);
    }
}
