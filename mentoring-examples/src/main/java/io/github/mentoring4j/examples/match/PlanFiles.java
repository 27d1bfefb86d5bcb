package io.github.mentoring4j.examples.match;

import io.github.mentoring4j.examples.ProgramTexts;
import io.github.mentoring4j.examples.input.Table;
import io.github.mentoring4j.examples.output.OutputFiles;
import io.github.mentoring4j.examples.people.Roster;
import io.github.mentoring4j.jackson.RecordWriter;
import java.util.Locale;

/** The three files that show a plan: for programs, for spreadsheets and for people. */
public final class PlanFiles {

    private static final String TEXTS = "io.github.mentoring4j.examples.match.match";

    private PlanFiles() {}

    /**
     * Adds {@code plan.json}, {@code plan.csv} and {@code plan.html}.
     *
     * @param files takes the files
     * @param report the plan and all that was asked about it
     * @param model the table that {@code plan.csv} looks like
     * @param locale the reader's language
     * @return the files given
     */
    public static OutputFiles addTo(OutputFiles files, PlanReport report, Table model, Locale locale) {
        ProgramTexts texts = texts(locale);
        Roster roster = report.roster();
        CriterionLabels labels = CriterionLabels.of(report.policy(), roster.request(), texts);
        ReasonTexts reasons = new ReasonTexts(texts, labels, report.groups().isPresent());
        return files.add("plan.json", RecordWriter.of().write(PlanDocument.of(report)))
                .add("plan.csv", new PlanCsv(roster, texts, labels, reasons).write(report, model))
                .add("plan.html", new PlanPage(report, texts, labels, reasons).render());
    }

    static ProgramTexts texts(Locale locale) {
        return ProgramTexts.of(TEXTS, locale);
    }
}
