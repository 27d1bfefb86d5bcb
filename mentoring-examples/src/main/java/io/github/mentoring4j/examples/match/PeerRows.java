package io.github.mentoring4j.examples.match;

import io.github.mentoring4j.examples.ProgramTexts;
import io.github.mentoring4j.examples.input.Table;
import io.github.mentoring4j.examples.people.Roster;
import io.github.mentoring4j.matching.peer.PeerPair;
import io.github.mentoring4j.matching.peer.PeerPlan;
import io.github.mentoring4j.matching.peer.Unpaired;
import io.github.mentoring4j.matching.peer.UnpairedReason;
import io.github.mentoring4j.matching.plan.CriterionScore;
import io.github.mentoring4j.matching.plan.OpenReason;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The peers of a plan in rows, for a spreadsheet or a page. */
public final class PeerRows {

    private final PeerPlan plan;
    private final PageNames names;
    private final CriterionLabels labels;
    private final ReasonTexts reasons;
    private final ProgramTexts texts;

    PeerRows(PeerPlan plan, Roster roster, CriterionLabels labels, ProgramTexts texts) {
        this.plan = plan;
        this.names = new PageNames(roster);
        this.labels = labels;
        this.reasons = new ReasonTexts(texts, labels, false);
        this.texts = texts;
    }

    /** Two peers: their score, and the criteria that give points. */
    public record Row(
            PlanPage.Shown first,
            PlanPage.Shown second,
            long score,
            List<String> parts,
            boolean pinned,
            String waived) {}

    /** Somebody without a peer. */
    public record Alone(PlanPage.Shown person, String reason) {}

    List<Row> pairs() {
        return plan.pairs().stream().map(this::row).toList();
    }

    private Row row(PeerPair pair) {
        return new Row(
                shown(pair.peers().first()),
                shown(pair.peers().second()),
                pair.score(),
                pair.scores().stream()
                        .filter(score -> score.points() != 0)
                        .map(score -> texts.text("part", labels.label(score.criterion()), score.points()))
                        .toList(),
                pair.pinned(),
                String.join(", ", pair.waived().stream().map(labels::label).toList()));
    }

    List<Alone> alone() {
        return plan.unpaired().stream()
                .map(each -> new Alone(shown(each.person()), reason(each)))
                .toList();
    }

    private PlanPage.Shown shown(ParticipantId person) {
        return names.shown(Party.MENTEE, person);
    }

    private String reason(Unpaired each) {
        return each.reason()
                .match(this::nobodyEligible, taken -> texts.text("peers.everybody-taken", taken.eligible()));
    }

    private String nobodyEligible(UnpairedReason.NobodyEligible reason) {
        return reasons.text(
                new OpenReason.NobodyEligible(reason.considered(), reason.byCriterion(), reason.excluded()));
    }

    /** As a file that looks like a table. */
    String csv(Table model) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(header());
        plan.pairs().forEach(pair -> rows.add(cells(pair)));
        plan.unpaired().forEach(each -> rows.add(cells(each)));
        return PlanCsv.written(rows, model);
    }

    private List<String> header() {
        List<String> header = new ArrayList<>(List.of(
                texts.text("csv.status"),
                texts.text("peers.csv.first"),
                texts.text("peers.csv.first-name"),
                texts.text("peers.csv.second"),
                texts.text("peers.csv.second-name"),
                texts.text("csv.score")));
        plan.ceilings().forEach(ceiling -> header.add(labels.label(ceiling.criterion())));
        header.add(texts.text("csv.reason"));
        return header;
    }

    private List<String> cells(PeerPair pair) {
        List<String> cells = new ArrayList<>();
        cells.add(texts.text(pair.pinned() ? "csv.pinned" : "csv.matched"));
        for (ParticipantId person : List.of(pair.peers().first(), pair.peers().second())) {
            cells.add(person.value());
            cells.add(shown(person).name());
        }
        cells.add(Long.toString(pair.score()));
        for (CriterionScore score : pair.scores()) {
            cells.add(Integer.toString(score.points()));
        }
        cells.add("");
        return cells;
    }

    private List<String> cells(Unpaired each) {
        List<String> cells = new ArrayList<>(List.of(
                texts.text("csv.unmatched"),
                each.person().value(),
                shown(each.person()).name()));
        cells.addAll(Collections.nCopies(3 + plan.ceilings().size(), ""));
        cells.add(reason(each));
        return cells;
    }
}
