package io.github.mentoring4j.ethics.programme.items;

import io.github.mentoring4j.ethics.engine.RuleId;
import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.engine.Threshold;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.ethics.programme.items.ItemContract.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The decision table of one item: plain cases, and for each threshold a case just under, one at, and one just over. */
record ItemTable(RuleSet<ProgrammeRecord> rules, RuleId rule, List<Row> plain, List<Probe> probes) {

    /** Three cases that differ in nothing but on which side of a threshold they lie. */
    record Probe(Threshold threshold, Row under, Row at, Row over) {

        Stream<Row> rows() {
            return Stream.of(under, at, over);
        }
    }

    static ItemTable of(RuleSet<ProgrammeRecord> rules, String rule) {
        return new ItemTable(rules, RuleId.of(rule), List.of(), List.of());
    }

    ItemTable with(Row... rows) {
        List<Row> more = new ArrayList<>(plain);
        more.addAll(Arrays.asList(rows));
        return new ItemTable(rules, rule, List.copyOf(more), probes);
    }

    ItemTable probing(Threshold threshold, Row under, Row at, Row over) {
        List<Probe> more = new ArrayList<>(probes);
        more.add(new Probe(threshold, under, at, over));
        return new ItemTable(rules, rule, plain, List.copyOf(more));
    }

    Stream<Row> rows() {
        return Stream.concat(plain.stream(), probes.stream().flatMap(Probe::rows));
    }
}
