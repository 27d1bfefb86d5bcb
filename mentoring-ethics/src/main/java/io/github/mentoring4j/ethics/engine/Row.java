package io.github.mentoring4j.ethics.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many subjects came to each outcome, exactly. Never leaves the package. */
final class Row {

    private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);

    void add(Outcome outcome) {
        counts.merge(outcome, 1L, Long::sum);
    }

    void addAll(Row other) {
        other.counts.forEach((outcome, count) -> counts.merge(outcome, count, Long::sum));
    }

    private long count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }

    /** How many came to an outcome or to a worse one. */
    long upTo(Outcome mildest) {
        long sum = 0;
        for (Outcome outcome : Outcome.values()) {
            sum += outcome.compareTo(mildest) <= 0 ? count(outcome) : 0;
        }
        return sum;
    }

    /** The counts with outcomes merged. */
    List<OutcomeCount> merged(Merging merging) {
        List<OutcomeCount> merged = new ArrayList<>(Outcome.values().length);
        Outcome worst = Outcome.BREACHED;
        long sum = 0;
        boolean ended = false;
        for (Outcome outcome : Outcome.values()) {
            worst = ended ? outcome : worst;
            sum = count(outcome) + (ended ? 0 : sum);
            ended = merging.endsAfter(outcome);
            if (ended) {
                merged.add(new OutcomeCount(worst, outcome, sum));
            }
        }
        return merged;
    }
}
