package io.github.mentoring4j.examples.match;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.mentoring4j.examples.ProgramTexts;
import io.github.mentoring4j.examples.input.Table;
import io.github.mentoring4j.examples.people.Roster;
import io.github.mentoring4j.matching.plan.CriterionCeiling;
import io.github.mentoring4j.matching.plan.CriterionScore;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.matching.plan.OpenPlaces;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.participant.PersonName;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The plan for spreadsheets: a row for each pair and each person without a partner.
 *
 * <p>It is written the way the mentors' file was, with its separator and its byte order mark or without, so that the same
 * spreadsheet opens it. Text that a spreadsheet would run as a formula gets an apostrophe in front.
 */
final class PlanCsv {

    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final Roster roster;
    private final ProgramTexts texts;
    private final CriterionLabels labels;
    private final ReasonTexts reasons;

    PlanCsv(Roster roster, ProgramTexts texts, CriterionLabels labels, ReasonTexts reasons) {
        this.roster = roster;
        this.texts = texts;
        this.labels = labels;
        this.reasons = reasons;
    }

    /** The file's content; {@code model} is the table to look like. */
    String write(PlanReport report, Table model) {
        MatchPlan plan = report.plan();
        List<List<String>> rows = new ArrayList<>();
        rows.add(header(plan));
        plan.pairs().forEach(matched -> rows.add(row(matched, report)));
        plan.unmatchedMentees().forEach(open -> rows.add(row(open, Party.MENTEE, plan)));
        plan.unmatchedMentors().forEach(open -> rows.add(row(open, Party.MENTOR, plan)));
        return written(rows, model);
    }

    /** Rows as a file that looks like a table, with no cell that a spreadsheet would run. */
    static String written(List<List<String>> rows, Table model) {
        StringWriter out = new StringWriter();
        if (model.marked()) {
            out.write('\uFEFF');
        }
        try (CsvWriter csv =
                CsvWriter.builder().fieldSeparator(model.separator()).build(out)) {
            rows.forEach(row -> csv.writeRecord(row.stream().map(PlanCsv::safe).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private List<String> header(MatchPlan plan) {
        List<String> header = new ArrayList<>(List.of(texts.text("csv.status"), texts.text("csv.mentee")));
        if (roster.named()) {
            header.add(texts.text("csv.mentee-name"));
        }
        header.add(texts.text("csv.mentor"));
        if (roster.named()) {
            header.add(texts.text("csv.mentor-name"));
        }
        header.add(texts.text("csv.score"));
        for (CriterionCeiling ceiling : plan.ceilings()) {
            header.add(labels.label(ceiling.criterion()));
        }
        header.add(texts.text("csv.reason"));
        return header;
    }

    private List<String> row(MatchedPair matched, PlanReport report) {
        List<String> row = new ArrayList<>();
        row.add(texts.text("csv." + status(matched, report)));
        person(row, Party.MENTEE, matched.pair().mentee());
        person(row, Party.MENTOR, matched.pair().mentor());
        row.add(Long.toString(matched.score()));
        for (CriterionScore score : matched.scores()) {
            row.add(Integer.toString(score.points()));
        }
        row.add("");
        return row;
    }

    private static String status(MatchedPair matched, PlanReport report) {
        if (matched.pinned()) {
            return "pinned";
        }
        if (report.offers()) {
            return report.firstChoices().contains(matched.pair()) ? "first-choice" : "offered";
        }
        return "matched";
    }

    private List<String> row(OpenPlaces open, Party side, MatchPlan plan) {
        List<String> row = new ArrayList<>();
        row.add(texts.text("csv.unmatched"));
        for (Party party : List.of(Party.MENTEE, Party.MENTOR)) {
            if (party == side) {
                person(row, party, open.person());
            } else {
                row.addAll(Collections.nCopies(roster.named() ? 2 : 1, ""));
            }
        }
        row.addAll(Collections.nCopies(1 + plan.ceilings().size(), ""));
        row.add(reasons.text(open.reason()));
        return row;
    }

    private void person(List<String> row, Party side, ParticipantId id) {
        row.add(id.value());
        if (roster.named()) {
            row.add(roster.name(side, id).map(PersonName::value).orElse(""));
        }
    }

    /** A number, though it starts with a sign, is no formula. */
    private static String safe(String text) {
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return formula && !text.matches("-[0-9]+") ? "'" + text : text;
    }
}
