package io.github.mentoring4j.examples.input;

import java.util.List;

/**
 * A table that was read from CSV. Cells are stripped of white space at their ends.
 *
 * @param file the file, as the user named it
 * @param separator what stands between its cells
 * @param marked whether the file started with a byte order mark
 * @param header the names of the columns
 * @param rows the rows that have as many cells as the header
 * @param complete whether these are all rows; if not, faults were told, and somebody who is not here may yet be in the file
 */
public record Table(
        String file, char separator, boolean marked, List<String> header, List<Row> rows, boolean complete) {

    /** Copies the lists. */
    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param number its number as spreadsheets count, the header's being 1
     * @param cells its cells, as many as the header has
     */
    public record Row(int number, List<String> cells) {

        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** Shows the number only. */
        @Override
        public String toString() {
            return "Row[" + number + "]";
        }
    }

    /**
     * A cell as spreadsheets name it.
     *
     * @param column the column, from 0
     * @param row the row's number
     * @return a reference such as {@code C2}
     */
    public static String reference(int column, int row) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.append(row).toString();
    }

    /** Shows the file and counts only. */
    @Override
    public String toString() {
        return "Table[" + file + ", columns=" + header.size() + ", rows=" + rows.size() + "]";
    }
}
