package io.github.mentoring4j.ethics.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Role;
import io.github.mentoring4j.text.ConfidentialText;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class BatchTest {

    private static final Viewpoint VIEWPOINT = Viewpoint.asOf(LocalDate.of(2026, 6, 30));
    private static final RuleId EVEN = RuleId.of("EVEN");

    private final Set<Thread> evaluatedBy = java.util.concurrent.ConcurrentHashMap.newKeySet();

    private final Rule<Integer> even = Rule.of(RuleDescription.of("EVEN", "A"), (subject, setting) -> {
        evaluatedBy.add(Thread.currentThread());
        return Verdict.of(subject % 2 == 0 ? Answer.upheld("even") : Answer.breached("odd"));
    });

    @AfterEach
    void leavesNoThreadBehind() throws InterruptedException {
        for (Thread thread : evaluatedBy) {
            if (thread != Thread.currentThread()) {
                thread.join(10_000);
                assertThat(thread.isAlive()).as(thread.getName()).isFalse();
            }
        }
    }

    private static RuleSet<Integer> set(Rule<Integer> rule) {
        return RuleSet.<Integer>builder(
                        CodeOfEthics.of("code", "1"), subject -> "s-" + subject, (subject, from) -> subject)
                .section(SectionId.of("A"))
                .rule(rule)
                .build();
    }

    private Batch<Integer> batch(int threads) {
        return set(even).batch(VIEWPOINT).threads(threads);
    }

    private static Stream<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void givesAReportForEachSubjectInOrder(int threads) {
        for (int count : new int[] {0, 1, 2, 3, 63, 64, 65, 127, 128, 1_000}) {
            try (Stream<Report> reports = batch(threads).evaluate(numbers(count))) {
                assertThat(reports.map(Report::subject))
                        .containsExactlyElementsOf(
                                numbers(count).map(number -> "s-" + number).toList());
            }
        }
    }

    @Test
    void worksOnAsManyThreadsAsGiven() throws InterruptedException {
        CountDownLatch both = new CountDownLatch(2);
        Rule<Integer> meets = Rule.of(even.description(), (subject, setting) -> {
            both.countDown();
            awaitQuietly(both);
            return even.judge(subject, setting);
        });

        List<Report> reports =
                set(meets).batch(VIEWPOINT).threads(2).evaluate(numbers(10)).toList();

        assertThat(reports).hasSize(10);
        assertThat(both.getCount()).isZero();
        assertThat(evaluatedBy).doesNotContain(Thread.currentThread()).hasSizeBetween(1, 2);
    }

    @Test
    void oneThreadIsTheReadersOwnAndReadsNothingAhead() {
        AtomicInteger read = new AtomicInteger();
        Iterator<Report> reports = batch(1).evaluate(numbers(100).peek(subject -> read.incrementAndGet()))
                .iterator();

        assertThat(read).hasValue(0);
        reports.next();
        reports.next();

        assertThat(read).hasValue(2);
        assertThat(evaluatedBy).containsExactly(Thread.currentThread());
    }

    @Test
    void readsNoMoreOfAnEndlessSourceThanItsWindow() {
        AtomicInteger read = new AtomicInteger();
        Stream<Integer> endless = Stream.iterate(0, number -> number + 1).peek(subject -> read.incrementAndGet());

        try (Stream<Report> reports = batch(2).evaluate(endless)) {
            assertThat(reports.limit(5_000).count()).isEqualTo(5_000);
        }

        int window = 2 * OrderedReports.CHUNKS_PER_THREAD * OrderedReports.LARGEST_CHUNK;
        assertThat(read.get()).isBetween(5_000, 5_000 + window + OrderedReports.LARGEST_CHUNK);
    }

    @Test
    void givesTheFirstReportBeforeASlowSourceIsReadFar() {
        AtomicInteger read = new AtomicInteger();
        try (Stream<Report> reports = batch(2).evaluate(numbers(1_000).peek(subject -> read.incrementAndGet()))) {
            Iterator<Report> iterator = reports.iterator();
            assertThat(read).hasValue(0);
            assertThat(iterator.next().subject()).isEqualTo("s-0");
            assertThat(read.get()).isLessThan(600);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void tellsOfProgressInOrderOnTheReadersThread(int threads) {
        List<Progress> told = new ArrayList<>();
        Set<Thread> tellers = java.util.concurrent.ConcurrentHashMap.newKeySet();
        Batch<Integer> batch = batch(threads).onProgress(progress -> {
            told.add(progress);
            tellers.add(Thread.currentThread());
        });

        assertThat(batch.evaluate(List.of(4, 5, 6).stream()).toList()).hasSize(3);

        assertThat(told)
                .containsExactly(
                        new Progress(1, OptionalLong.of(3)),
                        new Progress(2, OptionalLong.of(3)),
                        new Progress(3, OptionalLong.of(3)));
        assertThat(tellers).containsExactly(Thread.currentThread());
    }

    @Test
    void tellsNoTotalThatNobodyKnows() {
        List<Progress> told = new ArrayList<>();

        batch(1).onProgress(told::add)
                .evaluate(Stream.of(4, 5, 6).filter(number -> number > 5))
                .forEach(report -> {});

        assertThat(told).containsExactly(new Progress(1, OptionalLong.empty()));
    }

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
        Stream<Integer> withNull = Stream.of("1", "2", "none").map(BatchTest::number);

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

    @Test
    void anInterruptEndsTheWaitForARuleThatDoesNotAnswer() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        Rule<Integer> hangs = Rule.of(even.description(), (subject, setting) -> {
            evaluatedBy.add(Thread.currentThread());
            asked.countDown();
            awaitQuietly(never);
            return even.judge(subject, setting);
        });
        AtomicBoolean cancelled = new AtomicBoolean();
        Thread reader = new Thread(() -> {
            try {
                set(hangs).batch(VIEWPOINT).threads(2).evaluate(numbers(100)).forEach(report -> {});
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
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(2);
        Rule<Integer> hangs = Rule.of(even.description(), (subject, setting) -> {
            evaluatedBy.add(Thread.currentThread());
            asked.countDown();
            awaitQuietly(never);
            return even.judge(subject, setting);
        });
        AtomicBoolean cancelled = new AtomicBoolean();
        Stream<Report> reports = set(hangs).batch(VIEWPOINT).threads(2).evaluate(numbers(100_000));
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

    @Test
    void marksWhatIsWaivedForEachSubject() {
        Waiver one = waiver("s-1");
        Waiver three = waiver("s-3");

        List<Report> reports = batch(2).waivers(List.of(three, one))
                .evaluate(Stream.of(1, 2, 3, 5))
                .toList();

        assertThat(reports)
                .extracting(report -> report.finding(EVEN).waiver().isPresent())
                .containsExactly(true, false, true, false);
        assertThat(reports.get(1).waivers()).isEmpty();
        assertThat(reports.get(2).waivers()).containsExactly(new WaiverUse(three, WaiverStatus.APPLIED));
    }

    private static Waiver waiver(String subject) {
        return new Waiver(
                EVEN,
                subject,
                new Waiver.Grantor(Role.PROGRAMME_LEAD, ParticipantId.of("lead-1")),
                Occurrence.of(LocalDate.of(2026, 1, 1)),
                LocalDate.of(2026, 12, 31),
                ConfidentialText.of("because"));
    }

    @Test
    void changesCopiesAlone() {
        Batch<Integer> one = set(even).batch(VIEWPOINT);
        List<Progress> told = new ArrayList<>();
        one.threads(3).waivers(List.of(waiver("s-1"))).onProgress(told::add);

        Report report = one.evaluate(Stream.of(1)).collect(Collectors.toList()).get(0);

        assertThat(evaluatedBy).containsExactly(Thread.currentThread());
        assertThat(report.waivers()).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void canBeReadByAParallelStream() {
        assertThat(batch(2).evaluate(numbers(500))
                        .parallel()
                        .map(Report::subject)
                        .toList())
                .containsExactlyElementsOf(
                        numbers(500).map(number -> "s-" + number).toList());
    }

    @Test
    void refusesANumberOfThreadsOutOfRange() {
        Batch<Integer> batch = set(even).batch(VIEWPOINT);

        assertThatExceptionOfType(InvalidRecordException.class).isThrownBy(() -> batch.threads(0));
        assertThatExceptionOfType(InvalidRecordException.class).isThrownBy(() -> batch.threads(1_025));
        assertThat(Objects.requireNonNull(batch.threads(1_024))).isNotNull();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
        }
    }
}
