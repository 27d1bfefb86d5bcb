package io.github.mentoring4j.examples.input;

import io.github.mentoring4j.examples.ProgramTexts;
import io.github.mentoring4j.validation.FaultTexts;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Lists faults for people: a line each, then their number. */
public final class FaultPrinter {

    private final FaultTexts faultTexts;
    private final ProgramTexts texts;

    /**
     * A printer.
     *
     * @param locale the reader's language
     */
    public FaultPrinter(Locale locale) {
        this.faultTexts = FaultTexts.in(locale);
        this.texts = ProgramTexts.in(locale);
    }

    /**
     * Prints all faults.
     *
     * @param faults the faults, in the order to print them in
     * @param out takes the lines
     */
    public void print(List<FileFault> faults, PrintWriter out) {
        faults.forEach(fault -> out.print(line(fault) + "\n"));
        out.print(texts.text("faults.total", faults.size()) + "\n");
    }

    private String line(FileFault located) {
        String message = faultTexts.message(located.fault());
        String file = located.file();
        String path = located.fault().path();
        // Numbers of rows and columns are names rather than quantities: no grouping.
        String row = Integer.toString(located.row());
        if (located.column() > 0) {
            return texts.text("faults.cell", file, row, Integer.toString(located.column()), path, message);
        }
        if (located.row() > 0) {
            return texts.text("faults.row", file, row, message);
        }
        return path.isEmpty()
                ? texts.text("faults.file", file, message)
                : texts.text("faults.path", file, path, message);
    }
}
