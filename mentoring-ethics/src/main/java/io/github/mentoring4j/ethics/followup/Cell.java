package io.github.mentoring4j.ethics.followup;

import java.util.List;

/**
 * A count in a table of a summary.
 *
 * @param names what it counts, such as {@code silent}; several where they are counted together; in the order of the table
 * @param count how many relationships: none, or at least the smallest group
 */
public record Cell(List<String> names, long count) {

    /**
     * Copies the names.
     *
     * @throws NullPointerException if one is null
     */
    public Cell {
        names = List.copyOf(names);
    }
}
