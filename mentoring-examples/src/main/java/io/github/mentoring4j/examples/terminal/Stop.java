package io.github.mentoring4j.examples.terminal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ends the work properly when the program is told to stop, by Ctrl-C or otherwise: the working thread is interrupted, and has some
 * time to erase what is half written before the virtual machine goes down.
 */
public final class Stop {

    private static final long PATIENCE_SECONDS = 10;

    private final CountDownLatch finished = new CountDownLatch(1);

    private Stop() {}

    /**
     * From now on the calling thread is the one to be stopped.
     *
     * @return to be told when the work is over
     */
    public static Stop ofThisThread() {
        Stop stop = new Stop();
        Thread worker = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop.stop(worker), "stop"));
        return stop;
    }

    private void stop(Thread worker) {
        if (finished.getCount() > 0) {
            worker.interrupt();
            try {
                boolean inTime = finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (!inTime) {
                    worker.interrupt();
                }
            } catch (InterruptedException impatient) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The work is over: nothing is left to be stopped. */
    public void finished() {
        finished.countDown();
    }
}
