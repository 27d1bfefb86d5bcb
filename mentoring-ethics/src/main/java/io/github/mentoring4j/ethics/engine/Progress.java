package io.github.mentoring4j.ethics.engine;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * How far a batch has come.
 *
 * @param done how many reports have been handed over
 * @param total how many there will be, if the source of the subjects knows
 */
public record Progress(long done, OptionalLong total) {

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if the total is null
     */
    public Progress {
        Objects.requireNonNull(total, "total");
    }
}
