package io.github.mentoring4j.jackson;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A shorter way to write a record when most of it goes without saying, such as a bare date for something that was recorded
 * on the day it happened.
 *
 * <p>The short form is anything but a JSON object; an object is always the record in full. The law that the two functions
 * must keep: if {@code shorten} gives a short form, then {@code expand} makes an equal record of it.
 *
 * @param record the record
 * @param form the type of the short form, with a JSON form of its own that is no object
 * @param expand makes the record from the short form; may refuse as a constructor may
 * @param shorten gives the short form of a record that has one
 * @param <R> the type of the record
 * @param <S> the type of the short form
 */
public record ShortForm<R extends Record, S>(
        Class<R> record, Class<S> form, Function<S, R> expand, Function<R, Optional<S>> shorten) {

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if one is null
     */
    public ShortForm {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(expand, "expand");
        Objects.requireNonNull(shorten, "shorten");
    }

    /**
     * A short form.
     *
     * @param record the record
     * @param form the type of the short form
     * @param expand makes the record from the short form
     * @param shorten gives the short form of a record that has one
     * @param <R> the type of the record
     * @param <S> the type of the short form
     * @return the form
     */
    public static <R extends Record, S> ShortForm<R, S> of(
            Class<R> record, Class<S> form, Function<S, R> expand, Function<R, Optional<S>> shorten) {
        return new ShortForm<>(record, form, expand, shorten);
    }
}
