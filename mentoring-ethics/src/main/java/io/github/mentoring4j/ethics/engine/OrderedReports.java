package io.github.mentoring4j.ethics.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Reports made ahead by threads of their own, and handed over in the order of the subjects. The subjects go out in chunks,
 * small ones first, so that the first report is not waited for; only so many chunks are out at a time.
 */
final class OrderedReports<S> implements Reports {

    private static final String CLOSED = "Closed while reports were made";

    static final int LARGEST_CHUNK = 64;
    static final int CHUNKS_PER_THREAD = 4;

    private final Source<S> source;
    private final Batch.Evaluator<S> evaluator;
    private final int window;
    private final ThreadPoolExecutor workers;
    private final Deque<Future<Chunk>> out = new ArrayDeque<>();
    private Iterator<Report> ready = List.<Report>of().iterator();
    private @Nullable Throwable failure;
    private int chunkSize = 1;
    private boolean exhausted;
    private volatile boolean stopped;

    OrderedReports(Source<S> source, Batch.Evaluator<S> evaluator, int threads) {
        this.source = source;
        this.evaluator = evaluator;
        this.window = CHUNKS_PER_THREAD * threads;
        AtomicInteger number = new AtomicInteger();
        this.workers =
                new ThreadPoolExecutor(threads, threads, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "mentoring4j-ethics-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        // A stream that somebody left without closing it must not keep threads.
        workers.allowCoreThreadTimeOut(true);
    }

    @Override
    public Optional<Report> next() throws InterruptedException {
        while (!ready.hasNext()) {
            Optional<Throwable> thrown = Optional.ofNullable(failure);
            if (thrown.isPresent()) {
                throw OrderedReports.<RuntimeException>asItIs(thrown.get());
            }
            sendOut();
            if (out.isEmpty()) {
                return Optional.empty();
            }
            take(out.remove());
        }
        return Optional.of(ready.next());
    }

    /** Always sends one chunk for one taken; more, as long as there would be nothing to do but wait. */
    private void sendOut() {
        do {
            sendOne();
        } while (!exhausted && out.size() < window && !out.getFirst().isDone());
    }

    private void sendOne() {
        if (exhausted || out.size() >= window) {
            return;
        }
        List<S> subjects = new ArrayList<>(chunkSize);
        Optional<Throwable> broken = read(subjects);
        exhausted = broken.isPresent() || subjects.size() < chunkSize;
        chunkSize = Math.min(2 * chunkSize, LARGEST_CHUNK);
        if (!subjects.isEmpty() || broken.isPresent()) {
            FutureTask<Chunk> task = new FutureTask<>(() -> evaluate(subjects, broken));
            execute(task);
            out.add(task);
        }
    }

    private void execute(FutureTask<Chunk> task) {
        try {
            workers.execute(task);
        } catch (RejectedExecutionException closed) {
            // Somebody closed the stream while its subjects were read.
            CancellationException cancelled = new CancellationException(CLOSED);
            cancelled.initCause(closed);
            throw cancelled;
        }
    }

    private Optional<Throwable> read(List<S> subjects) {
        try {
            source.read(chunkSize, subjects);
            return Optional.empty();
        } catch (RuntimeException | Error broken) {
            return Optional.of(broken);
        }
    }

    private Chunk evaluate(List<S> subjects, Optional<Throwable> broken) {
        List<Report> reports = new ArrayList<>(subjects.size());
        try {
            for (S subject : subjects) {
                if (stopped) {
                    break;
                }
                reports.add(evaluator.evaluate(subject));
            }
            return new Chunk(reports, broken);
        } catch (RuntimeException | Error failed) {
            return new Chunk(reports, Optional.of(failed));
        }
    }

    private void take(Future<Chunk> future) throws InterruptedException {
        try {
            Chunk chunk = future.get();
            if (stopped) {
                throw new CancellationException(CLOSED);
            }
            ready = chunk.reports().iterator();
            failure = chunk.failure().orElse(null);
        } catch (ExecutionException impossible) {
            failure = impossible.getCause();
        }
    }

    @Override
    public void stop() {
        stopped = true;
        for (Runnable waiting : workers.shutdownNow()) {
            // Whoever waits for it must not wait for ever.
            ((Future<?>) waiting).cancel(false);
        }
    }

    /** What the source or a subject threw, thrown again as it is. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> T asItIs(Throwable thrown) throws T {
        throw (T) thrown;
    }

    /** The reports of some subjects that follow each other, and what came instead of the next. */
    private record Chunk(List<Report> reports, Optional<Throwable> failure) {}
}
