package io.github.mentoring4j.ethics.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.evidence.Viewpoint;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;

/** Numbers of which the odd ones break the one rule, for tests of batches; none may leave a thread behind. */
@Timeout(30)
abstract class NumbersInBatches {

    static final Viewpoint VIEWPOINT = Viewpoint.asOf(LocalDate.of(2026, 6, 30));
    static final RuleId EVEN = RuleId.of("EVEN");

    /** Every thread that judged a number. */
    final Set<Thread> evaluatedBy = ConcurrentHashMap.newKeySet();

    final Rule<Integer> even = Rule.of(RuleDescription.of("EVEN", "A"), (subject, setting) -> {
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

    static RuleSet<Integer> set(Rule<Integer> rule) {
        return RuleSet.<Integer>builder(
                        CodeOfEthics.of("code", "1"), subject -> "s-" + subject, (subject, from) -> subject)
                .section(SectionId.of("A"))
                .rule(rule)
                .build();
    }

    Batch<Integer> batch(int threads) {
        return set(even).batch(VIEWPOINT).threads(threads);
    }

    static Stream<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed();
    }

    static void awaitQuietly(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
        }
    }
}
