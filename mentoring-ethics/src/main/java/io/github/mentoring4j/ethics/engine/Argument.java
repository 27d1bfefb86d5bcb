package io.github.mentoring4j.ethics.engine;

import io.github.mentoring4j.evidence.EvidenceRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What a message can be filled with: figures, days, references and words from a fixed list. There is no kind for free text,
 * so none can slip in.
 */
public sealed interface Argument {

    /**
     * A number of something.
     *
     * @param value the number
     * @param unit what it counts
     */
    record Quantity(long value, Unit unit) implements Argument {
        /**
         * Takes the parts.
         *
         * @throws NullPointerException if the unit is null
         */
        public Quantity {
            Objects.requireNonNull(unit, "unit");
        }
    }

    /**
     * A day.
     *
     * @param date the day
     */
    record Day(LocalDate date) implements Argument {
        /**
         * Takes the date.
         *
         * @throws NullPointerException if it is null
         */
        public Day {
            Objects.requireNonNull(date, "date");
        }
    }

    /**
     * A part of the record.
     *
     * @param evidence points at the part
     */
    record Reference(EvidenceRef evidence) implements Argument {
        /**
         * Takes the reference.
         *
         * @throws NullPointerException if it is null
         */
        public Reference {
            Objects.requireNonNull(evidence, "evidence");
        }
    }

    /**
     * A word from a fixed list, such as the name of a kind of tie.
     *
     * @param key the word's key in message bundles, such as {@code TieKind.FAMILY}
     */
    record Word(String key) implements Argument {
        /**
         * Checks the form.
         *
         * @throws io.github.mentoring4j.validation.InvalidRecordException if it is no plain key
         */
        public Word {
            Keys.require(Word.class, "key", key);
        }
    }

    /**
     * Several things in a row: "notes and exceptions".
     *
     * @param parts the things, in order
     */
    record Listing(List<Argument> parts) implements Argument {
        /**
         * Copies the list.
         *
         * @throws NullPointerException if anything is null
         */
        public Listing {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A number of something.
     *
     * @param value the number
     * @param unit what it counts
     * @return the argument
     */
    static Argument of(long value, Unit unit) {
        return new Quantity(value, unit);
    }

    /**
     * A day.
     *
     * @param date the day
     * @return the argument
     */
    static Argument of(LocalDate date) {
        return new Day(date);
    }

    /**
     * A part of the record.
     *
     * @param evidence points at the part
     * @return the argument
     */
    static Argument of(EvidenceRef evidence) {
        return new Reference(evidence);
    }

    /**
     * A constant of an enum, by its class and name.
     *
     * @param constant the constant
     * @return the argument
     */
    static Argument of(Enum<?> constant) {
        return Words.of(constant);
    }

    /**
     * Several things in a row.
     *
     * @param parts the things
     * @return the argument
     */
    static Argument of(List<Argument> parts) {
        return new Listing(parts);
    }
}
