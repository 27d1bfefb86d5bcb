package io.github.mentoring4j.jackson;

import io.github.mentoring4j.validation.Fault;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Calls what makes a record, and turns its refusal into faults. */
final class Construction {

    private Construction() {}

    /**
     * Makes a record.
     *
     * @param recordName its simple name, for a refusal that says no more
     * @param maker makes it
     * @param at where it stands
     * @param pathInDocument turns a path within the record into one within its JSON
     * @param faults takes what is wrong
     * @return the record, or null if a fault was added
     */
    static @Nullable Object attempt(
            String recordName,
            Supplier<Object> maker,
            Place at,
            UnaryOperator<String> pathInDocument,
            FaultList faults) {
        try {
            return maker.get();
        } catch (InvalidRecordException refusal) {
            List<Fault> found = new ArrayList<>();
            for (Fault fault : refusal.faults()) {
                found.add(new Fault(pathInDocument.apply(fault.path()), fault.code(), fault.arguments()));
            }
            faults.addAll(at, found);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException refusal) {
            // An application's own record need not know our exception; its message may quote a value, so it stays out.
            faults.add(at, FaultCode.NOT_ACCEPTED, recordName);
        }
        return null;
    }
}
