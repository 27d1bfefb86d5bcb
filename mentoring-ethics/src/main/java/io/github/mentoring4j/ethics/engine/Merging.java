package io.github.mentoring4j.ethics.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which outcomes are counted together: always such as follow each other. The worst of several rules stays the worst when
 * outcomes are merged so, which is why a section's row and its rules' rows agree with each other whatever lies within.
 */
final class Merging {

    /** Where a row is best parted if it cannot be parted everywhere: silence stays apart from what is good, above all. */
    private static final List<Outcome> BEST_ENDS =
            List.of(Outcome.UNDETERMINED, Outcome.AT_RISK, Outcome.BREACHED, Outcome.UPHELD);

    /** All there are, from the finest on; of equally fine ones, the one with the better ends first. */
    static final List<Merging> ALL = all();

    /** Everything counted together. */
    static final Merging TOTAL = ALL.get(ALL.size() - 1);

    private final Set<Outcome> ends;
    private final int quality;

    private Merging(Set<Outcome> ends, int quality) {
        this.ends = ends;
        this.quality = quality;
    }

    private static List<Merging> all() {
        List<Merging> all = new ArrayList<>();
        for (int bits = 0; bits < 1 << BEST_ENDS.size(); bits++) {
            Set<Outcome> ends = EnumSet.noneOf(Outcome.class);
            for (int i = 0; i < BEST_ENDS.size(); i++) {
                if ((bits >> i & 1) == 0) {
                    ends.add(BEST_ENDS.get(i));
                }
            }
            all.add(new Merging(ends, -bits));
        }
        all.sort(Comparator.comparingInt(Merging::fineness).reversed().thenComparing(merging -> -merging.quality));
        return List.copyOf(all);
    }

    /** How often it parts a row. */
    int fineness() {
        return ends.size();
    }

    /** The outcomes after which it parts a row. */
    Set<Outcome> ends() {
        return ends;
    }

    /** Whether a count ends with this outcome; after the last, one always does. */
    boolean endsAfter(Outcome outcome) {
        return outcome == Outcome.NOT_APPLICABLE || ends.contains(outcome);
    }
}
