package io.github.mentoring4j.examples.assess;

import io.github.mentoring4j.ethics.followup.Cell;
import io.github.mentoring4j.ethics.followup.FollowUpEntry;
import io.github.mentoring4j.ethics.followup.FollowUpList;
import io.github.mentoring4j.ethics.followup.ProgrammeSummary;
import io.github.mentoring4j.ethics.followup.Table;
import io.github.mentoring4j.phase.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * In which phase the relationships were at the end of each month, as columns. A month of which nothing can be shown has an empty column.
 *
 * @param columns a column for each month, in order
 * @param legend the phases, in their order
 */
public record PhasesDrawing(List<Column> columns, List<Part> legend) {

    private static final String TOPIC = "phase";
    private static final String UNKNOWN = "unknown";
    private static final List<String> PHASES =
            List.of(UNKNOWN, "rapport-building", "direction-setting", "progress-making", "parting");

    private static final List<String> EACH_PHASE = Stream.concat(
                    Stream.of(UNKNOWN), Arrays.stream(Phase.values()).map(Phase::key))
            .toList();

    /** Copies the lists. */
    public PhasesDrawing {
        columns = List.copyOf(columns);
        legend = List.copyOf(legend);
    }

    /** A month: its name, and its parts from below; the height of a part is in percent of the highest column. */
    public record Column(String month, String label, List<Part> parts) {}

    /** A part of a column: its class in the style sheet, how many, and of what. */
    public record Part(String style, long count, long height, String label) {}

    static PhasesDrawing of(MonthlySummaries months, ProgrammeWords words) {
        long most = months.months().stream()
                .mapToLong(summary -> summary.table(TOPIC).total())
                .max()
                .orElse(0);
        List<Column> columns = new ArrayList<>();
        for (ProgrammeSummary month : months.months()) {
            columns.add(column(month, Math.max(1, most), words));
        }
        return new PhasesDrawing(columns, legend(PHASES, words));
    }

    /** Every relationship in its phase, few or many: for the programme lead alone. */
    static PhasesDrawing forLead(ProgrammeReview review, ProgrammeWords words) {
        long most = Math.max(1, review.record().relationships().size());
        List<Column> columns = new ArrayList<>();
        for (ProgrammeSummary month : review.months().months()) {
            LocalDate day = month.viewpoint().asOf();
            Map<String, Long> counts = FollowUpList.of(review.record(), month.viewpoint()).entries().stream()
                    .collect(Collectors.groupingBy(PhasesDrawing::phase, Collectors.counting()));
            List<Part> parts = EACH_PHASE.stream()
                    .map(name -> part(name, counts.getOrDefault(name, 0L), most, words))
                    .filter(part -> part.count() > 0)
                    .toList();
            columns.add(new Column(words.text("month." + day.getMonthValue()), words.date(day), parts));
        }
        return new PhasesDrawing(columns, legend(EACH_PHASE, words));
    }

    private static String phase(FollowUpEntry entry) {
        return entry.phase().map(entered -> entered.phase().key()).orElse(UNKNOWN);
    }

    private static Part part(String name, long count, long most, ProgrammeWords words) {
        String label = words.text("count", count, words.text("phase." + name));
        return new Part(name, count, count * 100 / most, label);
    }

    private static List<Part> legend(List<String> phases, ProgrammeWords words) {
        return phases.stream()
                .map(name -> new Part(name, 0, 0, words.text("phase." + name)))
                .toList();
    }

    private static Column column(ProgrammeSummary month, long most, ProgrammeWords words) {
        LocalDate day = month.viewpoint().asOf();
        Table table = month.table(TOPIC);
        List<Part> parts = new ArrayList<>();
        // Where newer counts would give somebody away, the table is that of an earlier month: no picture of this one.
        if (table.asOf().equals(day)) {
            for (Cell cell : table.cells()) {
                if (cell.count() > 0) {
                    parts.add(part(table, cell, most, words));
                }
            }
        }
        return new Column(words.text("month." + day.getMonthValue()), words.date(day), parts);
    }

    private static Part part(Table table, Cell cell, long most, ProgrammeWords words) {
        boolean merged = cell.names().size() > 1;
        String name = cell.names().get(cell.names().size() - 1);
        String label = words.text("count", cell.count(), words.programme().name(table, cell));
        return new Part(merged ? name + " merged" : name, cell.count(), cell.count() * 100 / most, label);
    }
}
