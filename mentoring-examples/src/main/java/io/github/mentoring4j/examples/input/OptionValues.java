package io.github.mentoring4j.examples.input;

import io.github.mentoring4j.validation.FaultCode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the values of a command's options, so that all that is wrong with them is told at once, and with the files. */
public final class OptionValues {

    private final String command;
    private final InputFaults faults;

    /**
     * A reader.
     *
     * @param command what faults call the command, such as {@code mentoring match}
     * @param faults takes what is wrong
     */
    public OptionValues(String command, InputFaults faults) {
        this.command = command;
        this.faults = faults;
    }

    /**
     * Adds a fault.
     *
     * @param option the option, with its value where it can stand more than once
     * @param code what is wrong
     * @param arguments what the code's text needs
     */
    public void add(String option, FaultCode code, String... arguments) {
        faults.add(command, option, code, arguments);
    }

    /**
     * Adds a fault unless something holds.
     *
     * @param holds whether it does
     * @param option the option
     * @param code what is wrong
     * @param arguments what the code's text needs
     */
    public void require(boolean holds, String option, FaultCode code, String... arguments) {
        if (!holds) {
            add(option, code, arguments);
        }
    }

    /**
     * How an option writes a constant.
     *
     * @param constant the constant
     * @return its name in lower case, with hyphens
     */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Reads one of some words.
     *
     * @param option the option
     * @param value its value, if it was given
     * @param constants what it can be
     * @param <E> the type of these
     * @return the constant; empty if no value was given, or none of these, which is a fault
     */
    public <E extends Enum<E>> Optional<E> oneOf(String option, @Nullable String value, E[] constants) {
        if (value == null) {
            return Optional.empty();
        }
        Optional<E> named = Arrays.stream(constants)
                .filter(constant -> word(constant).equalsIgnoreCase(value))
                .findFirst();
        String all = Arrays.stream(constants).map(OptionValues::word).collect(Collectors.joining(", "));
        require(named.isPresent(), option, FaultCode.NOT_ONE_OF, all);
        return named;
    }

    /**
     * Reads a whole number.
     *
     * @param option the option
     * @param value its value, if it was given
     * @param least the least that it can be
     * @param most the most that it can be
     * @return the number; empty if no value was given, or one that is no such number, which is a fault
     */
    public Optional<Integer> whole(String option, @Nullable String value, int least, int most) {
        if (value == null) {
            return Optional.empty();
        }
        if (!value.matches("[-+]?[0-9]{1,18}")) {
            add(option, FaultCode.NOT_A_WHOLE_NUMBER);
            return Optional.empty();
        }
        long number = Long.parseLong(value);
        boolean within = number >= least && number <= most;
        require(within, option, FaultCode.OUT_OF_RANGE, Integer.toString(least), Integer.toString(most));
        return within ? Optional.of((int) number) : Optional.empty();
    }
}
