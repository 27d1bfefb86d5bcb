package io.github.mentoring4j.examples.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.mentoring4j.validation.Fault;
import io.github.mentoring4j.validation.FaultCode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a table from CSV with a header.
 *
 * <p>Takes UTF-8 with or without a byte order mark, any line ends, and cells in quotes. Rows without any content are passed
 * over but counted, so that row numbers are those of a spreadsheet. A first line such as {@code sep=;} says what stands between
 * cells. For one file; not thread-safe.
 */
public final class TableReader {

    /** The line that Excel takes for a word to itself: it is no row there, and so none here. */
    private static final Pattern STATED_SEPARATOR = Pattern.compile("(?i)\"?sep=([,;|\t])\"?(\r\n|\n|\r|\\z)");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputFile file;
    private final InputFaults faults;
    private List<String> header = List.of();
    private final List<Table.Row> rows = new ArrayList<>();

    private TableReader(InputFile file, InputFaults faults) {
        this.file = file;
        this.faults = faults;
    }

    /**
     * Reads a table.
     *
     * @param file the file
     * @param separator what stands between cells; empty to find out from the header
     * @param faults takes what is wrong
     * @return the table; empty if there is no header to read it by. If single rows are at fault the table is there without them.
     */
    public static Optional<Table> read(InputFile file, Optional<Character> separator, InputFaults faults) {
        return new TableReader(file, faults).table(separator);
    }

    private Optional<Table> table(Optional<Character> given) {
        ByteBuffer bytes = ByteBuffer.wrap(file.bytes());
        CharBuffer chars = CharBuffer.allocate(bytes.remaining());
        if (StandardCharsets.UTF_8.newDecoder().decode(bytes, chars, true).isError()) {
            faults.add(file.name(), "", FaultCode.NOT_UTF_8, Integer.toString(bytes.position() + 1));
            return Optional.empty();
        }
        String decoded = chars.flip().toString();
        boolean marked = !decoded.isEmpty() && decoded.charAt(0) == BYTE_ORDER_MARK;
        String unmarked = marked ? decoded.substring(1) : decoded;
        Matcher stated = STATED_SEPARATOR.matcher(unmarked);
        boolean states = stated.lookingAt();
        String text = states ? unmarked.substring(stated.end()) : unmarked;
        if (WhiteSpace.strip(text).isEmpty()) {
            faults.add(file.name(), "", FaultCode.EMPTY_FILE);
            return Optional.empty();
        }
        char separator = given.orElseGet(() -> states ? stated.group(1).charAt(0) : separatorOf(text));
        boolean whole = read(text, separator);
        if (header.isEmpty()) {
            return Optional.empty();
        }
        boolean complete = whole && faults.isEmptyFor(file.name());
        if (rows.isEmpty() && complete) {
            faults.add(file.name(), "", FaultCode.NO_ROWS);
        }
        return Optional.of(new Table(file.name(), separator, marked, header, rows, complete));
    }

    /** The likeliest separator: the one that stands most often in the first line, outside quotes; a comma if none does. */
    private static char separatorOf(String text) {
        int[] counts = new int[3];
        String candidates = ",;\t";
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!quoted && (c == '\n' || c == '\r')) {
                break;
            }
            quoted ^= c == '"';
            int candidate = candidates.indexOf(c);
            if (!quoted && candidate >= 0) {
                counts[candidate]++;
            }
        }
        int best = counts[1] > counts[0] ? 1 : 0;
        return candidates.charAt(counts[2] > counts[best] ? 2 : best);
    }

    /** Reads row by row; false if the text stops being CSV on the way. */
    private boolean read(String text, char separator) {
        Iterator<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)
                .iterator();
        int number = 1;
        try {
            while (records.hasNext()) {
                row(
                        number,
                        records.next().getFields().stream()
                                .map(WhiteSpace::strip)
                                .toList());
                number++;
            }
            return true;
        } catch (CsvParseException broken) {
            faults.add(new FileFault(file.name(), number, 0, Fault.of("", FaultCode.NOT_CSV)));
            return false;
        }
    }

    private void row(int number, List<String> cells) {
        if (cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (header.isEmpty()) {
            // Spreadsheets break long headings into lines; nobody writes that into a policy.
            header = cells.stream().map(WhiteSpace::collapse).toList();
        } else if (cells.size() == header.size()) {
            rows.add(new Table.Row(number, cells));
        } else {
            String expected = Integer.toString(header.size());
            String found = Integer.toString(cells.size());
            faults.add(new FileFault(
                    file.name(), number, 0, Fault.of("", FaultCode.WRONG_NUMBER_OF_CELLS, expected, found)));
        }
    }
}
