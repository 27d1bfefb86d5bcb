package io.github.mentoring4j.examples.input;

import io.github.mentoring4j.validation.Fault;
import java.util.Comparator;
import java.util.Objects;

/**
 * A fault and the file that it is in.
 *
 * @param file the file, as the user named it
 * @param row the row of a table as spreadsheets count, from 1 for the header; 0 for no row
 * @param column the column of a table, from 1; 0 for no column
 * @param fault what is wrong; its path is one within JSON, or the name of the column
 */
public record FileFault(String file, int row, int column, Fault fault) implements Comparable<FileFault> {

    private static final Comparator<FileFault> ORDER =
            Comparator.comparing(FileFault::file).thenComparing(FileFault::row).thenComparing(FileFault::column);

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if one is null
     */
    public FileFault {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(fault, "fault");
    }

    /**
     * A fault of a whole file, or at a path within it.
     *
     * @param file the file
     * @param fault the fault
     * @return the fault in the file
     */
    public static FileFault of(String file, Fault fault) {
        return new FileFault(file, 0, 0, fault);
    }

    /** Compares by file, row and column. Faults of one place are equal in this order, and keep the order they were found in. */
    @Override
    public int compareTo(FileFault other) {
        return ORDER.compare(this, other);
    }
}
