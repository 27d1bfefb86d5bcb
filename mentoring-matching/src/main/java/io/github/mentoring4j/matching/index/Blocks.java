package io.github.mentoring4j.matching.index;

import io.github.mentoring4j.matching.strategy.MatchingInterruptedException;
import io.github.mentoring4j.matching.strategy.MatchingProgress;
import io.github.mentoring4j.matching.strategy.MatchingStep;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Work on many people in blocks, on all processors, with results in order; also of several failures the first by order is told.
 * So the number of threads makes no difference.
 */
final class Blocks {

    /** How many blocks are worked on before their results are taken, so that these need not all be held at once. */
    private static final int WAVE = 64;

    private final int people;
    private final int size;
    private final MatchingProgress progress;

    Blocks(int people, int size, MatchingProgress progress) {
        this.people = people;
        this.size = size;
        this.progress = progress;
    }

    /**
     * Works on all.
     *
     * @param work makes a result of the people from a number to another, exclusive; must be able to run on several threads
     * @param taker is given the results one after another, on the calling thread
     */
    <T> void work(Work<T> work, Consumer<T> taker) {
        Thread caller = Thread.currentThread();
        int blocks = (people + size - 1) / size;
        for (int start = 0; start < blocks; start += WAVE) {
            IntStream wave = IntStream.range(start, Math.min(blocks, start + WAVE));
            List<Result<T>> results = (blocks > 1 ? wave.parallel() : wave)
                    .mapToObj(block -> attempt(work, block, caller))
                    .toList();
            for (Result<T> result : results) {
                taker.accept(result.orThrow());
            }
            progress.reached(MatchingStep.COMPILE, Math.min(people, (start + WAVE) * (long) size), people);
        }
    }

    private <T> Result<T> attempt(Work<T> work, int block, Thread caller) {
        try {
            int from = block * size;
            IntConsumer checkpoint = person -> {
                if (people <= size) {
                    progress.reached(MatchingStep.COMPILE, person, people);
                } else if (caller.isInterrupted()) {
                    throw new MatchingInterruptedException();
                }
            };
            return new Result<>(work.of(from, Math.min(people, from + size), checkpoint), null);
        } catch (RuntimeException failure) {
            return new Result<>(null, failure);
        }
    }

    /** Work on a block. */
    @FunctionalInterface
    interface Work<T> {

        /** Works; calls the checkpoint with each person's number. */
        T of(int from, int to, IntConsumer checkpoint);
    }

    /** What came of it: either of the two. */
    private record Result<T>(@Nullable T value, @Nullable RuntimeException failure) {

        T orThrow() {
            if (failure != null) {
                throw failure;
            }
            return Objects.requireNonNull(value);
        }
    }
}
