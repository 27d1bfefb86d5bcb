package io.github.mentoring4j.ethics.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Somebody who has the summary of one section, knows how summaries are made, and goes through every set of so many subjects that
 * there can be. Whatever number is the same in all sets that give the summary is known to them.
 */
final class Attack {

    private final int smallest;
    private final List<List<Outcome>> outcomes;
    private final Map<List<Object>, Map<String, Long>> knownBySummary = new HashMap<>();

    private Attack(int smallest, List<List<Outcome>> outcomes) {
        this.smallest = smallest;
        this.outcomes = outcomes;
    }

    /** What can be known of groups that are too small to be shown, where every rule can come to the same: one line for each. */
    static List<String> onAllSets(int smallest, int subjects, int ruleCount, Outcome... outcomes) {
        return onAllSets(smallest, subjects, Collections.nCopies(ruleCount, List.of(outcomes)));
    }

    /** The same where each rule can come to outcomes of its own, which everybody knows. */
    static List<String> onAllSets(int smallest, int subjects, List<List<Outcome>> byRule) {
        Attack attack = new Attack(smallest, byRule);
        int combinations = byRule.stream().mapToInt(List::size).reduce(1, (one, other) -> one * other);
        attack.goThrough(new int[combinations], 0, subjects);
        return attack.given();
    }

    /** Every way to spread the subjects over the combinations of the rules' outcomes. */
    private void goThrough(int[] subjects, int combination, int left) {
        if (combination == subjects.length - 1) {
            subjects[combination] = left;
            look(subjects);
            return;
        }
        for (int count = 0; count <= left; count++) {
            subjects[combination] = count;
            goThrough(subjects, combination + 1, left - count);
        }
    }

    private void look(int[] subjects) {
        Map<String, Long> groups = new TreeMap<>();
        Row section = new Row();
        List<Row> rules = new ArrayList<>();
        for (int rule = 0; rule < outcomes.size(); rule++) {
            rules.add(new Row());
        }
        long total = 0;
        for (int combination = 0; combination < subjects.length; combination++) {
            Outcome[] found = found(combination);
            Outcome worst = Outcome.NOT_APPLICABLE;
            for (Outcome outcome : found) {
                worst = worst.worse(outcome);
            }
            for (int subject = 0; subject < subjects[combination]; subject++) {
                total++;
                section.add(worst);
                for (int rule = 0; rule < outcomes.size(); rule++) {
                    rules.get(rule).add(found[rule]);
                }
            }
            count(groups, found, worst, subjects[combination]);
        }
        learn(summary(total, section, rules), groups);
    }

    private Outcome[] found(int combination) {
        Outcome[] found = new Outcome[outcomes.size()];
        int rest = combination;
        for (int rule = 0; rule < outcomes.size(); rule++) {
            List<Outcome> own = outcomes.get(rule);
            found[rule] = own.get(rest % own.size());
            rest /= own.size();
        }
        return found;
    }

    /** The groups that somebody might want to know of: who came to what, and who is counted in one row and not in another. */
    private void count(Map<String, Long> groups, Outcome[] found, Outcome worst, long number) {
        groups.merge("section " + worst, number, Long::sum);
        for (int rule = 0; rule < outcomes.size(); rule++) {
            groups.merge("rule " + rule + " " + found[rule], number, Long::sum);
        }
        for (Outcome end : Outcome.values()) {
            int counted = 0;
            for (int rule = 0; rule < outcomes.size(); rule++) {
                boolean counts = found[rule].compareTo(end) <= 0;
                counted += counts ? 1 : 0;
                boolean leftOut = worst.compareTo(end) <= 0 && !counts;
                groups.merge("section without rule " + rule + " " + end, leftOut ? number : 0, Long::sum);
            }
            groups.merge("several " + end, counted > 1 ? number : 0, Long::sum);
        }
    }

    private List<Object> summary(long total, Row section, List<Row> rules) {
        SmallGroups.Choice choice = new SmallGroups(smallest, total, section, rules).choose();
        List<Object> summary = new ArrayList<>();
        summary.add(section.merged(choice.merging()));
        for (int rule = 0; rule < outcomes.size(); rule++) {
            summary.add(rules.get(rule).merged(choice.rules()));
        }
        return summary;
    }

    private void learn(List<Object> summary, Map<String, Long> groups) {
        knownBySummary.merge(summary, groups, (known, also) -> {
            known.entrySet().removeIf(group -> !group.getValue().equals(also.get(group.getKey())));
            return known;
        });
    }

    private List<String> given() {
        List<String> given = new ArrayList<>();
        knownBySummary.forEach((summary, known) -> known.forEach((group, number) -> {
            if (0 < number && number < smallest) {
                given.add(group + " is " + number + " by " + summary);
            }
        }));
        return given;
    }
}
