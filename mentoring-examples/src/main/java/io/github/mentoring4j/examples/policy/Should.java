package io.github.mentoring4j.examples.policy;

import io.github.mentoring4j.matching.criterion.Preference;
import io.github.mentoring4j.matching.criterion.Preferences;
import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.Invariants;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What gives points to a pair. Points are whole numbers; negative ones count against it.
 *
 * <p>Numbers are wider here than in matching, so that one beyond its limit meets that limit rather than that of a type.
 */
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

    private static Invariants limited(Class<?> record, String path, long points) {
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
    record Same(Attribute attribute, long points, Optional<String> id, Optional<When> when) implements Should {

        /** Checks the points. */
        public Same {
            limited(Same.class, "points", points).orThrow();
        }

        @Override
        public Preference bare(PolicyTerms terms) {
            return Preferences.same(attribute, Math.toIntExact(points));
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
    record Different(Attribute attribute, long points, Optional<String> id, Optional<When> when) implements Should {

        /** Checks the points. */
        public Different {
            limited(Different.class, "points", points).orThrow();
        }

        @Override
        public Preference bare(PolicyTerms terms) {
            return Preferences.different(attribute, Math.toIntExact(points));
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
    record Gap(Attribute attribute, Map<Integer, Long> points, Optional<String> id, Optional<When> when)
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
            Map<Integer, Integer> limited = new TreeMap<>();
            points.forEach((gap, each) -> limited.put(gap, Math.toIntExact(each)));
            return Preferences.gap(attribute, terms.scale(attribute), limited);
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
    record Overlap(Attribute attribute, long points, long most, Optional<String> id, Optional<When> when)
            implements Should {

        /** Checks the numbers. */
        public Overlap {
            long size = Math.abs(points);
            long limit = size > Preference.GREATEST_POINTS ? 1 : Math.max(1, size);
            limited(Overlap.class, "points", points)
                    .within("most", most, 1, Preference.GREATEST_POINTS / limit)
                    .orThrow();
        }

        @Override
        public Preference bare(PolicyTerms terms) {
            return Preferences.overlap(attribute, Math.toIntExact(points), Math.toIntExact(most));
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
            List<Long> points,
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
            return Preferences.wished(
                    by, attribute, points.stream().map(Math::toIntExact).toList());
        }
    }

    /**
     * Points if the other is on a person's list, at whatever rank.
     *
     * @param by whose list it is
     * @param attribute the list
     * @param points the points
     * @param others what it means that the list names somebody who takes no part
     * @param id what reports call it
     * @param when when it is asked
     */
    record Listed(
            Party by,
            Attribute attribute,
            long points,
            Optional<Others> others,
            Optional<String> id,
            Optional<When> when)
            implements Should {

        /** Checks the points. */
        public Listed {
            limited(Listed.class, "points", points).orThrow();
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
            return Preferences.listed(by, attribute, Math.toIntExact(points));
        }
    }

    /**
     * Points for every day that a person has waited.
     *
     * @param by who waited
     * @param attribute the day since when, written {@code 2026-03-31}
     * @param asOf the day to which waiting counts
     * @param points the points for every day
     * @param most the most points, however long the wait
     * @param id what reports call it
     * @param when when it is asked
     */
    record Waited(
            Party by,
            Attribute attribute,
            LocalDate asOf,
            long points,
            long most,
            Optional<String> id,
            Optional<When> when)
            implements Should {

        /** Checks the points. */
        public Waited {
            Invariants.of(Waited.class)
                    .within("points", points, 0, Preference.GREATEST_POINTS)
                    .within("most", most, 0, Preference.GREATEST_POINTS)
                    .orThrow();
        }

        @Override
        public Set<Party> sides() {
            return EnumSet.of(by);
        }

        @Override
        public boolean holdsDays() {
            return true;
        }

        @Override
        public Preference bare(PolicyTerms terms) {
            return Preferences.waited(by, attribute, asOf, Math.toIntExact(points), Math.toIntExact(most));
        }
    }
}
