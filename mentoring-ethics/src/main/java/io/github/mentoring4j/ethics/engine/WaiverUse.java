package io.github.mentoring4j.ethics.engine;

import java.util.Objects;

/**
 * A waiver and what became of it.
 *
 * @param waiver the waiver
 * @param status what became of it
 */
public record WaiverUse(Waiver waiver, WaiverStatus status) {

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if one is null
     */
    public WaiverUse {
        Objects.requireNonNull(waiver, "waiver");
        Objects.requireNonNull(status, "status");
    }
}
