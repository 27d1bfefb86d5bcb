package io.github.mentoring4j.examples.input;

import io.github.mentoring4j.validation.Fault;
import io.github.mentoring4j.validation.FaultCode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers the faults of all files of one run. Not thread-safe. */
public final class InputFaults {

    private final Set<FileFault> faults = new LinkedHashSet<>();

    /** None so far. */
    public InputFaults() {}

    /**
     * Adds a fault, unless it was added before.
     *
     * @param fault the fault
     */
    public void add(FileFault fault) {
        faults.add(fault);
    }

    /**
     * Adds a fault of a whole file, or at a path within it.
     *
     * @param file the file
     * @param path where in it; empty for the whole
     * @param code what is wrong
     * @param arguments what the code's text needs
     */
    public void add(String file, String path, FaultCode code, String... arguments) {
        add(FileFault.of(file, Fault.of(path, code, arguments)));
    }

    /**
     * Whether nothing is wrong so far.
     *
     * @return true if there is no fault
     */
    public boolean isEmpty() {
        return faults.isEmpty();
    }

    /**
     * Whether nothing is wrong with a file so far.
     *
     * @param file the file, as the user named it
     * @return true if it has no fault
     */
    boolean isEmptyFor(String file) {
        return faults.stream().noneMatch(fault -> fault.file().equals(file));
    }

    /**
     * Ends the run if anything is wrong.
     *
     * @throws BadInputException with all faults, if there is one
     */
    public void throwIfAny() {
        if (!faults.isEmpty()) {
            throw new BadInputException(List.copyOf(faults));
        }
    }
}
