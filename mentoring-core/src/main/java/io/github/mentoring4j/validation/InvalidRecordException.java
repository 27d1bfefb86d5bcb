package io.github.mentoring4j.validation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A record was refused because what it would say can never be true.
 *
 * <p>It carries every fault that the record's constructor found. Its message is in English, for developers; it shows paths,
 * codes and limits and never a value.
 */
public final class InvalidRecordException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The name of the record that was refused. */
    private final String recordName;

    /** What was found; kept out of the serial form, which needs no more than the message. */
    private final transient List<Fault> faults;

    /**
     * A refusal.
     *
     * @param recordName the simple name of the record
     * @param faults what was found, at least one; paths are relative to the record
     */
    public InvalidRecordException(String recordName, List<Fault> faults) {
        super(describe(recordName, faults));
        this.recordName = recordName;
        this.faults = List.copyOf(faults);
    }

    /**
     * Which record was refused.
     *
     * @return its simple name, such as {@code Term}
     */
    public String recordName() {
        return recordName;
    }

    /**
     * Everything that was found.
     *
     * @return at least one fault, in the order of the record's components; empty only after deserialisation
     */
    public List<Fault> faults() {
        return faults == null ? List.of() : faults;
    }

    private static String describe(String recordName, List<Fault> faults) {
        FaultTexts texts = FaultTexts.in(Locale.ENGLISH);
        return faults.stream()
                .map(fault -> fault.within(recordName).path() + " " + texts.message(fault))
                .collect(Collectors.joining("; "));
    }
}
