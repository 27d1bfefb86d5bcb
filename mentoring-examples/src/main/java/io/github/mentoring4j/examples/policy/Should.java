package io.github.mentoring4j.examples.policy;

import io.github.mentoring4j.matching.criterion.Preference;
import io.github.mentoring4j.matching.criterion.Preferences;
import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.Invariants;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What gives points to a pair. Points are whole numbers; negative ones count against it. */
public sealed interface Should extends Criterion {

    /**
     * The criterion before id and condition.
     *
     * @param terms the scales of the policy
     * @return the preference
     */
    Preference bare(PolicyTerms terms);

    /**
     * The criterion as matching knows it.
     *
     * @param terms the scales of the policy
     * @return the preference
     */
    default Preference toPreference(PolicyTerms terms) {
        Preference bare = bare(terms);
        Preference named = id().map(bare::as).orElse(bare);
        return when().map(only -> named.when(only.side(), only.attribute(), only.values(terms.folding())))
                .orElse(named);
    }

    private static Invariants limited(Class<?> record, String path, int points) {
        return Invariants.of(record).within(path, points, -Preference.GREATEST_POINTS, Preference.GREATEST_POINTS);
    }

    /**
     * Points if both have the same value, or one in common.
     *
     * @param attribute what is compared
     * @param points the points
     * @param id what reports call it
     * @param when when it is asked
     */
    record Same(Attribute attribute, int points, Optional<String> id, Optional<When> when) implements Should {

        /** Checks the points. */
        public Same {
            limited(Same.class, "points", points).orThrow();
        }

        @Override
        public Preference bare(PolicyTerms terms) {
            return Preferences.same(attribute, points);
        }
    }

    /**
     * Points if both have different values, and none in common.
     *
     * @param attribute what is compared
     * @param points the points
     * @param id what reports call it
     * @param when when it is asked
     */
    record Different(Attribute attribute, int points, Optional<String> id, Optional<When> when) implements Should {

        /** Checks the points. */
        public Different {
            limited(Different.class, "points", points).orThrow();
        }

        @Override
        public Preference bare(PolicyTerms terms) {
            return Preferences.different(attribute, points);
        }
    }

    /**
     * Points by how far the mentor stands above the mentee.
     *
     * @param attribute what is compared
     * @param points the points by gap; other gaps get none
     * @param id what reports call it
     * @param when when it is asked
     */
    record Gap(Attribute attribute, Map<Integer, Integer> points, Optional<String> id, Optional<When> when)
            implements Should {

        /** Checks the points. */
        public Gap {
            points = Collections.unmodifiableMap(new TreeMap<>(points));
            Invariants invariants =
                    Invariants.of(Gap.class).require(!points.isEmpty(), "points", FaultCode.TOO_FEW, "1");
            points.forEach((gap, each) -> invariants.within(
                    "points[\"" + gap + "\"]", each, -Preference.GREATEST_POINTS, Preference.GREATEST_POINTS));
            invariants.orThrow();
        }

        @Override
        public boolean comparesLevels() {
            return true;
        }

        @Override
        public Preference bare(PolicyTerms terms) {
            return Preferences.gap(attribute, terms.scale(attribute), points);
        }
    }

    /**
     * Points for each value that both have.
     *
     * @param attribute what is compared
     * @param points the points for each
     * @param most how many values count at most
     * @param id what reports call it
     * @param when when it is asked
     */
    record Overlap(Attribute attribute, int points, int most, Optional<String> id, Optional<When> when)
            implements Should {

        /** Checks the numbers. */
        public Overlap {
            long greatest = (long) points * most;
            limited(Overlap.class, "points", points)
                    .require(most >= 1, "most", FaultCode.TOO_SMALL, "1")
                    .require(
                            Math.abs(greatest) <= Preference.GREATEST_POINTS,
                            "most",
                            FaultCode.OUT_OF_RANGE,
                            "1",
                            Integer.toString(Preference.GREATEST_POINTS / Math.max(1, Math.abs(points))))
                    .orThrow();
        }

        @Override
        public Preference bare(PolicyTerms terms) {
            return Preferences.overlap(attribute, points, most);
        }
    }

    /**
     * Points if the other is on a person's list of wishes.
     *
     * @param by whose list it is
     * @param attribute the list, the dearest wish first
     * @param points the points for the first wish, the second, and so on
     * @param others what it means that the list names somebody who takes no part
     * @param id what reports call it
     * @param when when it is asked
     */
    record Wished(
            Party by,
            Attribute attribute,
            List<Integer> points,
            Optional<Others> others,
            Optional<String> id,
            Optional<When> when)
            implements Should {

        /** Checks the points. */
        public Wished {
            points = List.copyOf(points);
            Invariants invariants =
                    Invariants.of(Wished.class).require(!points.isEmpty(), "points", FaultCode.TOO_FEW, "1");
            for (int i = 0; i < points.size(); i++) {
                invariants.within(
                        "points[" + i + "]", points.get(i), -Preference.GREATEST_POINTS, Preference.GREATEST_POINTS);
            }
            invariants.orThrow();
        }

        @Override
        public Set<Party> sides() {
            return EnumSet.of(by);
        }

        @Override
        public boolean namesPeople() {
            return true;
        }

        @Override
        public Optional<Party> listBy() {
            return others.equals(Optional.of(Others.IGNORED)) ? Optional.empty() : Optional.of(by);
        }

        @Override
        public Preference bare(PolicyTerms terms) {
            return Preferences.wished(by, attribute, points);
        }
    }
}
