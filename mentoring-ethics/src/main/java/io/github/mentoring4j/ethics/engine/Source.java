package io.github.mentoring4j.ethics.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.stream.Stream;

/** Where the subjects of a batch come from. Read by one thread. */
final class Source<S> {

    private final Spliterator<? extends S> subjects;
    private OptionalLong size = OptionalLong.empty();
    private boolean begun;

    Source(Stream<? extends S> subjects) {
        this.subjects = subjects.spliterator();
    }

    /** How many subjects there are in all, if that was known when the first was read. */
    OptionalLong size() {
        return size;
    }

    private void begin() {
        if (!begun) {
            begun = true;
            long known = subjects.getExactSizeIfKnown();
            size = known < 0 ? OptionalLong.empty() : OptionalLong.of(known);
        }
    }

    /** Adds the next subjects to a list, as many as there are up to a number. */
    void read(int number, List<S> into) {
        begin();
        boolean more = true;
        for (int i = 0; i < number && more; i++) {
            more = subjects.tryAdvance(subject -> into.add(Objects.requireNonNull(subject, "subject")));
        }
    }

    /** The next subject alone, or an empty list at the end. */
    List<S> next() {
        List<S> one = new ArrayList<>(1);
        read(1, one);
        return one;
    }
}
