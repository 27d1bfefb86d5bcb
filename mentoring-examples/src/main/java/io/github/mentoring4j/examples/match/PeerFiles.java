package io.github.mentoring4j.examples.match;

import io.github.mentoring4j.examples.ProgramTexts;
import io.github.mentoring4j.examples.input.Table;
import io.github.mentoring4j.examples.output.OutputFiles;
import io.github.mentoring4j.examples.people.Roster;
import io.github.mentoring4j.examples.policy.MatchingPolicy;
import io.github.mentoring4j.jackson.RecordWriter;
import io.github.mentoring4j.matching.peer.PeerPlan;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The three files that show a plan of peers, and what the terminal says of it. */
final class PeerFiles {

    private final PeerPlan plan;
    private final ProgramTexts texts;
    private final PeerRows rows;
    private final PeerPage page;

    PeerFiles(MatchingPolicy policy, Roster roster, PeerPlan plan, Locale locale) {
        this.plan = plan;
        texts = PlanFiles.texts(locale);
        CriterionLabels labels = CriterionLabels.of(policy, roster.request(), texts);
        rows = new PeerRows(plan, roster, labels, texts);
        page = new PeerPage(policy, plan, rows, texts);
    }

    /** Adds {@code peers.json}, {@code peers.csv}, which looks like a table, and {@code peers.html}. */
    OutputFiles addTo(OutputFiles files, Table model) {
        return files.add("peers.json", RecordWriter.of().write(plan))
                .add("peers.csv", rows.csv(model))
                .add("peers.html", page.render());
    }

    void print(List<Path> written, PrintWriter to) {
        to.print(
                texts.text("peers.summary", plan.pairs().size(), plan.unpaired().size(), plan.score()) + "\n");
        written.forEach(file -> to.print(texts.text("summary.written", file.toString()) + "\n"));
    }
}
