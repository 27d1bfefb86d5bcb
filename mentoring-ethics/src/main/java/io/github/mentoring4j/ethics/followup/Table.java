package io.github.mentoring4j.ethics.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * How the relationships of a programme are spread over one question.
 *
 * @param topic names the question, such as {@code contact}
 * @param asOf the day for which the counts hold; earlier than the summary where newer counts would have given somebody away
 * @param cells the counts, each relationship in one of them; empty where nothing can be shown
 */
public record Table(String topic, LocalDate asOf, List<Cell> cells) {

    /**
     * Copies the cells.
     *
     * @throws NullPointerException if anything is null
     */
    public Table {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(asOf, "asOf");
        cells = List.copyOf(cells);
    }

    /**
     * Whether nothing can be shown.
     *
     * @return true if there are no cells
     */
    public boolean withheld() {
        return cells.isEmpty();
    }

    /**
     * How many relationships there are in all.
     *
     * @return the sum of the counts; 0 where nothing can be shown
     */
    public long total() {
        return cells.stream().mapToLong(Cell::count).sum();
    }
}
