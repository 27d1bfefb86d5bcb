package io.github.mentoring4j.ethics.guidelines.course;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Picks from the short lists of a record, where a stream would cost more than what it does. */
public final class Those {

    private Those() {}

    /**
     * The elements that pass a test.
     *
     * @param all the elements
     * @param test what to look for
     * @param <T> what is looked through
     * @return those that pass, in their order; a list of the caller's own
     */
    public static <T> List<T> of(List<T> all, Predicate<? super T> test) {
        List<T> those = new ArrayList<>(0);
        for (int i = 0; i < all.size(); i++) {
            if (test.test(all.get(i))) {
                those.add(all.get(i));
            }
        }
        return those;
    }
}
