package io.github.mentoring4j.ethics.engine;

import java.util.Optional;
import java.util.Spliterator;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes a stream of the reports of a batch: it tells of progress, heeds interrupts and cleans up. Never splits. */
final class ReportSpliterator implements Spliterator<Report> {

    private final Source<?> source;
    private final Reports reports;
    private final Consumer<? super Progress> listener;
    private long done;
    private boolean over;
    private volatile boolean closed;

    ReportSpliterator(Source<?> source, Reports reports, Consumer<? super Progress> listener) {
        this.source = source;
        this.reports = reports;
        this.listener = listener;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Report> action) {
        boolean complete = false;
        try {
            Optional<Report> next = over ? Optional.empty() : next();
            if (next.isPresent()) {
                action.accept(next.get());
                done++;
                listener.accept(new Progress(done, source.size()));
                complete = true;
            }
            return complete;
        } finally {
            if (!complete) {
                over = true;
                reports.stop();
            }
        }
    }

    private Optional<Report> next() {
        try {
            if (closed) {
                throw new CancellationException("Closed after " + done + " reports");
            }
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            return reports.next();
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            CancellationException cancelled = new CancellationException("Interrupted after " + done + " reports");
            cancelled.initCause(interrupt);
            throw cancelled;
        }
    }

    void close() {
        closed = true;
        reports.stop();
    }

    @Override
    public @Nullable Spliterator<Report> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        // Not SIZED: a stream that knows its size may count its elements without making any.
        return ORDERED | NONNULL | IMMUTABLE;
    }
}
