package io.github.mentoring4j.validation;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What must hold for a record to exist, collected so that all faults are told at once.
 *
 * <p>Made for compact constructors:
 *
 * <pre>{@code
 * public Term {
 *     Invariants.of(Term.class).notBefore("end", end, "start", start).orThrow();
 * }
 * }</pre>
 *
 * <p>Not thread-safe; made, asked and dropped within one constructor.
 */
public final class Invariants {

    /** The greatest length of an id, in characters. */
    public static final int LONGEST_ID = 200;

    /** Joins letters in several scripts; names need it. */
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /** Keeps letters apart in several scripts; names need it. */
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;

    private final String recordName;
    private final List<Fault> faults = new ArrayList<>(0);

    private Invariants(String recordName) {
        this.recordName = recordName;
    }

    /**
     * Starts the list for a record.
     *
     * @param record the record's class
     * @return invariants of which none has failed yet
     */
    public static Invariants of(Class<?> record) {
        return new Invariants(record.getSimpleName());
    }

    /**
     * Any condition.
     *
     * @param holds whether it holds
     * @param path the component, relative to the record
     * @param code what is wrong otherwise
     * @param arguments what the code's text needs
     * @return this
     */
    public Invariants require(boolean holds, String path, FaultCode code, String... arguments) {
        if (!holds) {
            faults.add(Fault.of(path, code, arguments));
        }
        return this;
    }

    /**
     * Text that names something: not blank, no white space at its ends, no control characters and none that
     * are unseen but change how others show, not longer than {@link
     * #LONGEST_ID}.
     *
     * @param path the component
     * @param text its value
     * @return this
     */
    public Invariants name(String path, String text) {
        if (text.isBlank()) {
            return require(false, path, FaultCode.BLANK);
        }
        boolean clean =
                !isSpace(text.codePointAt(0)) && !isSpace(text.codePointBefore(text.length())) && !holdsUnseen(text);
        return require(clean, path, FaultCode.ILLEGAL_CHARACTER)
                .require(text.length() <= LONGEST_ID, path, FaultCode.TOO_LONG, Integer.toString(LONGEST_ID));
    }

    private static boolean holdsUnseen(String text) {
        int character;
        for (int i = 0; i < text.length(); i += Character.charCount(character)) {
            character = text.codePointAt(i);
            if (isUnseen(character)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** Whether a character shows nothing itself but can change how others show, and so make one id look like another. */
    private static boolean isUnseen(int character) {
        if (character == ZERO_WIDTH_JOINER || character == ZERO_WIDTH_NON_JOINER) {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /**
     * A length of time within limits.
     *
     * @param path the component
     * @param length its value
     * @param least the shortest permitted
     * @param most the longest permitted
     * @return this
     */
    public Invariants within(String path, Duration length, Duration least, Duration most) {
        boolean holds = length.compareTo(least) >= 0 && length.compareTo(most) <= 0;
        return require(holds, path, FaultCode.OUT_OF_RANGE, least.toString(), most.toString());
    }

    /**
     * A number within limits.
     *
     * @param path the component
     * @param number its value
     * @param least the smallest permitted
     * @param most the greatest permitted
     * @return this
     */
    public Invariants within(String path, long number, long least, long most) {
        boolean holds = number >= least && number <= most;
        return require(holds, path, FaultCode.OUT_OF_RANGE, Long.toString(least), Long.toString(most));
    }

    /**
     * A date that does not precede another.
     *
     * @param path the component
     * @param date its value
     * @param otherPath the component that holds the other date
     * @param other the other date
     * @return this
     */
    public Invariants notBefore(String path, LocalDate date, String otherPath, LocalDate other) {
        return require(!date.isBefore(other), path, FaultCode.TOO_EARLY, otherPath);
    }

    /**
     * Elements no two of which have the same key.
     *
     * @param path the component
     * @param elements its elements, in order
     * @param keyPath the component of an element that holds the key
     * @param key gives an element's key
     * @param <T> the type of the elements
     * @return this
     */
    public <T> Invariants unique(
            String path, Collection<? extends T> elements, String keyPath, Function<? super T, ?> key) {
        Map<Object, Integer> first = new HashMap<>();
        int position = 0;
        for (T element : elements) {
            Object value = key.apply(element);
            Integer earlier = first.putIfAbsent(value, position);
            if (earlier != null) {
                String place = path + "[" + position + "]." + keyPath;
                faults.add(Fault.of(place, FaultCode.REPEATED_ELEMENT, path + "[" + earlier + "]"));
            }
            position++;
        }
        return this;
    }

    /**
     * The end of the list.
     *
     * @throws InvalidRecordException with every fault, if there is one
     */
    public void orThrow() {
        if (!faults.isEmpty()) {
            throw new InvalidRecordException(recordName, faults);
        }
    }
}
