package io.github.mentoring4j.examples.assess;

import io.github.mentoring4j.ethics.followup.Cell;
import io.github.mentoring4j.ethics.followup.MatrixCell;
import io.github.mentoring4j.ethics.followup.ProgrammeSummary;
import io.github.mentoring4j.ethics.followup.Table;
import io.github.mentoring4j.evaluation.ExpectedBenefit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The tables of how a programme goes: evaluations, benefits, and counts of relationships. */
public final class CourseTables {

    private static final String PHASE = "phase";

    private final ProgrammeWords words;

    CourseTables(ProgrammeWords words) {
        this.words = words;
    }

    /** A cell of the matrix of evaluations at one moment. */
    public record Evaluated(String cell, String moment, String due, String done, String answers, String style) {}

    /** An expected benefit. */
    public record Expected(String benefit, String stated, String found, String style) {}

    /** A question and how the relationships are spread over its answers. */
    public record Counted(String title, String counts) {}

    /** The matrix: what was planned or done; a cell of which nothing is on record stands there, too. */
    List<Evaluated> evaluations(ProgrammeReview review) {
        return review.evaluations().cells().stream().map(this::evaluated).toList();
    }

    private Evaluated evaluated(MatrixCell cell) {
        boolean planned = !cell.due().isEmpty();
        String style = cell.overdue() > 0 ? "breached" : cell.done().isEmpty() ? "not-applicable" : "upheld";
        return new Evaluated(
                words.programme().cell(cell.cell()),
                words.programme().moment(cell.moment()),
                planned ? days(cell.due()) : words.text("evaluations.unplanned"),
                done(cell),
                cell.answers().isPresent()
                        ? words.text("evaluations.answers", cell.answers().getAsInt())
                        : "",
                style);
    }

    private String done(MatrixCell cell) {
        if (!cell.done().isEmpty()) {
            return days(cell.done());
        }
        return words.text(cell.overdue() > 0 ? "evaluations.overdue" : "evaluations.not-done");
    }

    private String days(List<LocalDate> days) {
        return days.stream().map(words::date).collect(Collectors.joining(", "));
    }

    List<Expected> benefits(ProgrammeReview review) {
        return review.benefits().expected().stream().map(this::expected).toList();
    }

    private Expected expected(ExpectedBenefit each) {
        return each.finding()
                .map(finding -> {
                    String attainment = finding.attainment().name();
                    return new Expected(
                            words.programme().benefit(each.benefit()),
                            words.date(each.stated().on()),
                            words.text(
                                    "attainment." + attainment,
                                    words.date(finding.found().on())),
                            switch (finding.attainment()) {
                                case WHOLLY -> "upheld";
                                case PARTLY -> "at-risk";
                                case NOT -> "breached";
                            });
                })
                .orElseGet(() -> new Expected(
                        words.programme().benefit(each.benefit()),
                        words.date(each.stated().on()),
                        words.text("attainment.open"),
                        "undetermined"));
    }

    /** The counts of the last month, but for the phases, which have a picture. */
    List<Counted> counts(ProgrammeReview review) {
        List<Counted> counted = new ArrayList<>();
        review.months().last().map(ProgrammeSummary::tables).orElse(List.of()).stream()
                .filter(table -> !table.topic().equals(PHASE) && !table.withheld())
                .forEach(table -> counted.add(new Counted(words.programme().title(table), counts(table))));
        return counted;
    }

    private String counts(Table table) {
        return table.cells().stream().map(cell -> count(table, cell)).collect(Collectors.joining(", "));
    }

    private String count(Table table, Cell cell) {
        return words.text("count", cell.count(), words.programme().name(table, cell));
    }
}
