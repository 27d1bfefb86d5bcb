package io.github.mentoring4j.ethics.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a batch ends before its time: by a fault, an interrupt, or because somebody closed it. */
class BatchEndTest extends NumbersInBatches {

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void stopsWhenTheListenerThrows(int threads) {
        Batch<Integer> batch = batch(threads).onProgress(progress -> {
            if (progress.done() == 7) {
                throw new IllegalStateException("enough");
            }
        });
        List<Report> read = new ArrayList<>();

        try (Stream<Report> reports = batch.evaluate(numbers(1_000))) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> reports.forEach(read::add))
                    .withMessage("enough");
        }

        assertThat(read).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aFailingSourceFailsAfterAllReportsBefore(int threads) {
        Stream<Integer> broken = numbers(1_000).peek(number -> {
            if (number == 100) {
                throw new IllegalStateException("broken");
            }
        });
        List<String> read = new ArrayList<>();

        try (Stream<Report> reports = batch(threads).evaluate(broken)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> reports.forEach(report -> read.add(report.subject())))
                    .withMessage("broken");
        }

        assertThat(read).hasSize(100).endsWith("s-99");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aFailingEvaluationFailsAfterAllReportsBefore(int threads) {
        RuleSet<Integer> rules = RuleSet.<Integer>builder(
                        CodeOfEthics.of("code", "1"), String::valueOf, (subject, from) -> {
                            if (subject == 100) {
                                throw new IllegalStateException("uncut");
                            }
                            return subject;
                        })
                .section(SectionId.of("A"))
                .rule(even)
                .build();
        List<Report> read = new ArrayList<>();

        try (Stream<Report> reports = rules.batch(VIEWPOINT).threads(threads).evaluate(numbers(1_000))) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> reports.forEach(read::add))
                    .withMessage("uncut");
        }

        assertThat(read).hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void refusesASubjectThatIsNull(int threads) {
        List<Report> read = new ArrayList<>();
        Stream<Integer> withNull = Stream.of("1", "2", "none").map(BatchEndTest::number);

        assertThatNullPointerException()
                .isThrownBy(() -> batch(threads).evaluate(withNull).forEach(read::add));

        assertThat(read).hasSize(2);
    }

    @SuppressWarnings("NullAway") // the point is to break the contract
    private static Integer number(String text) {
        return text.equals("none") ? null : Integer.valueOf(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void anInterruptStopsItAndStays(int threads) {
        AtomicInteger read = new AtomicInteger();
        AtomicInteger reports = new AtomicInteger();

        try (Stream<Report> stream = batch(threads)
                .evaluate(Stream.iterate(0, number -> number + 1).peek(number -> read.incrementAndGet()))) {
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> stream.forEach(report -> {
                        if (reports.incrementAndGet() == 10) {
                            Thread.currentThread().interrupt();
                        }
                    }))
                    .withMessage("Interrupted after 10 reports");
        }

        assertThat(Thread.interrupted()).isTrue();
        assertThat(reports).hasValue(10);
        assertThat(read.get()).isLessThan(2_000);
    }

    /** Says that it was asked, and never answers. */
    private Rule<Integer> hanging(CountDownLatch asked) {
        CountDownLatch never = new CountDownLatch(1);
        return Rule.of(even.description(), (subject, setting) -> {
            evaluatedBy.add(Thread.currentThread());
            asked.countDown();
            awaitQuietly(never);
            return even.judge(subject, setting);
        });
    }

    @Test
    void anInterruptEndsTheWaitForARuleThatDoesNotAnswer() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        AtomicBoolean cancelled = new AtomicBoolean();
        Thread reader = new Thread(() -> {
            try {
                set(hanging(asked))
                        .batch(VIEWPOINT)
                        .threads(2)
                        .evaluate(numbers(100))
                        .forEach(report -> {});
            } catch (CancellationException expected) {
                cancelled.set(Thread.currentThread().isInterrupted());
            }
        });

        reader.start();
        asked.await();
        reader.interrupt();
        reader.join();

        assertThat(cancelled).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void closingEarlyStopsTheRestAndClosesTheSource(int threads) {
        AtomicBoolean closed = new AtomicBoolean();
        Stream<Report> reports = batch(threads).evaluate(numbers(100_000).onClose(() -> closed.set(true)));
        Iterator<Report> iterator = reports.iterator();
        iterator.next();

        reports.close();

        assertThat(closed).isTrue();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> {
            while (iterator.hasNext()) {
                iterator.next();
            }
        });
    }

    @Test
    void closingFromAnotherThreadEndsTheWait() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(2);
        AtomicBoolean cancelled = new AtomicBoolean();
        Stream<Report> reports = set(hanging(asked)).batch(VIEWPOINT).threads(2).evaluate(numbers(100_000));
        Thread reader = new Thread(() -> {
            try {
                reports.forEach(report -> {});
            } catch (CancellationException expected) {
                cancelled.set(true);
            }
        });

        reader.start();
        asked.await();
        reports.close();
        reader.join();

        assertThat(cancelled).isTrue();
    }

    @Test
    void closingWhileSubjectsAreReadCancels() {
        List<Stream<Report>> opened = new ArrayList<>();
        Stream<Report> reports = batch(2).evaluate(numbers(100_000).peek(number -> {
            if (number == 500) {
                opened.forEach(Stream::close);
            }
        }));
        opened.add(reports);

        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> reports.forEach(report -> {}));
    }

    @Test
    void anAbandonedStreamKeepsNoThreads() {
        Iterator<Report> reports = batch(3).evaluate(numbers(100_000)).iterator();
        reports.next();

        // Nobody closes it; leavesNoThreadBehind waits for the threads to end.
        assertThat(evaluatedBy).isNotEmpty();
    }
}
