package io.github.mentoring4j.ethics.engine;

import io.github.mentoring4j.evidence.Viewpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Counts outcomes exactly while reports come in; what leaves it is a summary. Not thread-safe. */
final class Counting {

    private final RuleSet<?> rules;
    private final Viewpoint viewpoint;
    private final List<SectionCounts> sections = new ArrayList<>();
    private long total;

    Counting(RuleSet<?> rules, Viewpoint viewpoint) {
        this.rules = rules;
        this.viewpoint = viewpoint;
        for (SectionId section : rules.sections()) {
            List<RuleDescription> own = rules.descriptions().stream()
                    .filter(rule -> rule.section().equals(section))
                    .toList();
            sections.add(new SectionCounts(section, new Row(), own, rows(own.size())));
        }
    }

    private static List<Row> rows(int number) {
        List<Row> rows = new ArrayList<>(number);
        for (int i = 0; i < number; i++) {
            rows.add(new Row());
        }
        return rows;
    }

    void add(Report report) {
        require(report);
        for (int i = 0; i < sections.size(); i++) {
            sections.get(i).add(report.sections().get(i));
        }
        total++;
    }

    Counting addAll(Counting other) {
        for (int i = 0; i < sections.size(); i++) {
            sections.get(i).addAll(other.sections.get(i));
        }
        total += other.total;
        return this;
    }

    private void require(Report report) {
        boolean same = report.code().equals(rules.code())
                && report.policy().equals(rules.policy().name())
                && report.viewpoint().equals(viewpoint)
                && report.sections().size() == sections.size();
        for (int i = 0; same && i < sections.size(); i++) {
            same = sections.get(i).fits(report.sections().get(i));
        }
        if (!same) {
            throw new IllegalArgumentException("The report on " + report.subject() + " was made by " + report.code()
                    + " under " + report.policy() + " from " + report.viewpoint() + "; this summary is of "
                    + rules.code() + " under " + rules.policy().name() + " from " + viewpoint
                    + ".\nMaybe sum up the reports of each rule set, policy and day by themselves.");
        }
    }

    Summary summary(int smallestGroup) {
        boolean enough = total >= smallestGroup;
        return new Summary(
                rules.code(),
                rules.policy().name(),
                viewpoint,
                smallestGroup,
                enough ? OptionalLong.of(total) : OptionalLong.empty(),
                sections.stream()
                        .map(section -> enough ? section.summary(smallestGroup, total) : section.nothing())
                        .toList());
    }

    /** The counts of a section and of its rules. */
    private record SectionCounts(SectionId section, Row row, List<RuleDescription> descriptions, List<Row> rules) {

        boolean fits(SectionReport report) {
            boolean same = report.section().equals(section) && report.findings().size() == rules.size();
            for (int i = 0; same && i < rules.size(); i++) {
                same = report.findings()
                        .get(i)
                        .rule()
                        .equals(descriptions.get(i).id());
            }
            return same;
        }

        void add(SectionReport report) {
            row.add(report.outcome());
            for (int i = 0; i < rules.size(); i++) {
                rules.get(i).add(report.findings().get(i).outcome());
            }
        }

        void addAll(SectionCounts other) {
            row.addAll(other.row);
            for (int i = 0; i < rules.size(); i++) {
                rules.get(i).addAll(other.rules.get(i));
            }
        }

        SectionSummary summary(int smallestGroup, long total) {
            SmallGroups.Choice choice = new SmallGroups(smallestGroup, total, row, rules).choose();
            List<RuleSummary> summaries = new ArrayList<>(rules.size());
            for (int i = 0; i < rules.size(); i++) {
                summaries.add(new RuleSummary(descriptions.get(i), rules.get(i).merged(choice.rules())));
            }
            return new SectionSummary(section, row.merged(choice.merging()), summaries);
        }

        SectionSummary nothing() {
            return new SectionSummary(
                    section,
                    List.of(),
                    descriptions.stream()
                            .map(rule -> new RuleSummary(rule, List.of()))
                            .toList());
        }
    }
}
