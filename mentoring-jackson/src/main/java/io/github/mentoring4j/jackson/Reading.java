package io.github.mentoring4j.jackson;

import io.github.mentoring4j.validation.Fault;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What came of reading a document: the value, or everything that is wrong with the document.
 *
 * @param <T> the type of the value
 */
public sealed interface Reading<T> {

    /**
     * Takes one of two ways.
     *
     * @param read what to do with the value
     * @param refused what to do with the faults, of which there is at least one
     * @param <R> the type of the answer
     * @return what the function that was called returned
     */
    <R> R match(Function<? super T, ? extends R> read, Function<? super List<Fault>, ? extends R> refused);

    /**
     * The document was sound.
     *
     * @param value what it says
     * @param <T> the type of the value
     */
    record Read<T>(T value) implements Reading<T> {

        /**
         * Takes the value.
         *
         * @throws NullPointerException if it is null
         */
        public Read {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public <R> R match(Function<? super T, ? extends R> read, Function<? super List<Fault>, ? extends R> refused) {
            return read.apply(value);
        }
    }

    /**
     * The document was refused.
     *
     * @param faults all that is wrong with it, at least one; paths start at the root of the document
     * @param <T> the type that was asked for
     */
    record Refused<T>(List<Fault> faults) implements Reading<T> {

        /**
         * Copies the faults.
         *
         * @throws IllegalArgumentException if there are none
         */
        public Refused {
            faults = List.copyOf(faults);
            if (faults.isEmpty()) {
                throw new IllegalArgumentException("faults is empty: a refusal has a reason");
            }
        }

        @Override
        public <R> R match(Function<? super T, ? extends R> read, Function<? super List<Fault>, ? extends R> refused) {
            return refused.apply(faults);
        }
    }
}
