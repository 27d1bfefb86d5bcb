package io.github.mentoring4j.ethics.followup;

import java.util.List;
import java.util.function.Function;

/** Something that a summary counts: each relationship belongs into one of its cells, of which neighbours can be merged. */
final class Topic {

    private final String key;
    private final List<String> cells;
    private final Function<CourseSeen, String> cell;

    Topic(String key, List<String> cells, Function<CourseSeen, String> cell) {
        this.key = key;
        this.cells = cells;
        this.cell = cell;
    }

    String key() {
        return key;
    }

    List<String> cells() {
        return cells;
    }

    int cellOf(CourseSeen course) {
        return cells.indexOf(cell.apply(course));
    }
}
