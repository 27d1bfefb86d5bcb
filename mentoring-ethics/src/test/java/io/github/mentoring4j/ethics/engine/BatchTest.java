package io.github.mentoring4j.ethics.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mentoring4j.evidence.Occurrence;
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
import java.util.Spliterator;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest extends NumbersInBatches {

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
        Set<Thread> tellers = ConcurrentHashMap.newKeySet();
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
    void keepsTheOrderAndTellsNoSizeThatWouldSpareTheEvaluation() {
        try (Stream<Report> reports = batch(2).evaluate(numbers(10))) {
            Spliterator<Report> spliterator = reports.spliterator();

            assertThat(spliterator.hasCharacteristics(Spliterator.ORDERED | Spliterator.NONNULL))
                    .isTrue();
            assertThat(spliterator.hasCharacteristics(Spliterator.SIZED)).isFalse();
            assertThat(spliterator.estimateSize()).isEqualTo(Long.MAX_VALUE);
        }
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
}
