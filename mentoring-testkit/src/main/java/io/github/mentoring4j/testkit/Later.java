package io.github.mentoring4j.testkit;

import io.github.mentoring4j.evidence.Occurrence;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;

/**
 * What comes after something, and is made once it is known what that is. So one arbitrary serves every relationship, which is fast,
 * and all parts shrink side by side.
 */
@FunctionalInterface
interface Later<T> {

    T after(Occurrence earliest);

    /** An element of a list, which gets its id by its place. */
    @FunctionalInterface
    interface Numbered<T> {

        T made(int number, Occurrence earliest);
    }

    /** Up to a number of elements, so that ids differ and shrinking drops the last ones. */
    static <T> Arbitrary<Later<List<T>>> list(int most, Arbitrary<Numbered<T>> element) {
        return element.list()
                .ofMaxSize(most)
                .map(list -> earliest -> IntStream.range(0, list.size())
                        .mapToObj(i -> list.get(i).made(i + 1, earliest))
                        .toList());
    }

    /** The same for something known. */
    static <T> Arbitrary<T> than(Occurrence earliest, Arbitrary<Later<T>> later) {
        return later.map(made -> made.after(earliest));
    }
}
