package io.github.mentoring4j.ethics.engine;

import java.util.Optional;

/** The reports of a batch, one by one. Read by one thread. */
interface Reports {

    /** The next report, or empty after the last; throws what the source or the evaluation threw in its place. */
    Optional<Report> next() throws InterruptedException;

    /** Gives up what has been begun. Can be called more than once. */
    void stop();
}
