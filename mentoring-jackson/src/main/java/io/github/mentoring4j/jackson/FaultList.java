package io.github.mentoring4j.jackson;

import io.github.mentoring4j.validation.Fault;
import io.github.mentoring4j.validation.FaultCode;
import java.util.ArrayList;
import java.util.List;

/** The faults of one document, as they are found. Not thread-safe. */
final class FaultList {

    private final List<Fault> faults = new ArrayList<>();

    void add(Place at, FaultCode code, String... arguments) {
        faults.add(Fault.of(at.path(), code, arguments));
    }

    /** Adds faults that a constructor found; their paths are relative to the record. */
    void addAll(Place at, List<Fault> found) {
        String path = at.path();
        found.forEach(fault -> faults.add(fault.within(path)));
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    List<Fault> toList() {
        return List.copyOf(faults);
    }
}
