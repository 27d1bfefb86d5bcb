package io.github.mentoring4j.matching.fairness;

import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Party;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets groups that can be shown in relation to each other, and finds which averages can be shown. */
final class ServedGroups {

    private final List<Tally> groups;
    private final int smallest;
    private final Optional<Fraction> best;
    private final Set<Tally> withoutAverage;

    ServedGroups(List<Tally> groups, int smallest) {
        this.groups = groups;
        this.smallest = smallest;
        best = groups.stream().map(Tally::rate).max(Comparator.naturalOrder()).filter(rate -> rate.numerator() > 0);
        withoutAverage = withoutAverage();
    }

    /** Those of whom too few are matched; and if these are few together, more, so that the difference to all is not theirs. */
    private Set<Tally> withoutAverage() {
        Set<Tally> hidden = new HashSet<>();
        int matched = 0;
        List<Tally> byMatched = groups.stream()
                .filter(group -> group.matched() > 0)
                .sorted(Comparator.comparingInt(Tally::matched))
                .collect(Collectors.toList());
        for (Tally group : byMatched) {
            if (group.matched() < smallest || (matched > 0 && matched < smallest)) {
                hidden.add(group);
                matched += group.matched();
            }
        }
        return hidden;
    }

    FairnessReport report(Party side, Attribute attribute) {
        List<ServedGroup> served = groups.stream().map(this::served).collect(Collectors.toList());
        Optional<ServedGroup> everybody = groups.isEmpty() ? Optional.empty() : Optional.of(everybody(groups));
        return new FairnessReport(side, attribute, smallest, served, everybody);
    }

    private ServedGroup everybody(List<Tally> all) {
        Tally sum = all.stream().reduce(Tally.of(GroupKind.EVERYBODY, Optional.empty()), Tally::and);
        return shown(sum, sum.matched() >= smallest);
    }

    private ServedGroup served(Tally group) {
        return shown(group, group.matched() > 0 && !withoutAverage.contains(group));
    }

    private ServedGroup shown(Tally group, boolean withAverage) {
        return new ServedGroup(
                group.kind(),
                group.value(),
                group.size(),
                group.matched(),
                withAverage ? Optional.of(Fraction.of(group.score(), group.pairs())) : Optional.empty(),
                best.map(rate -> ratio(group, rate)));
    }

    private static Fraction ratio(Tally group, Fraction best) {
        return Fraction.of(group.matched() * best.denominator(), group.size() * best.numerator());
    }
}
