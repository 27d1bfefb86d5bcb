package io.github.mentoring4j.matching.criterion;

import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.Invariants;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Ready-made {@linkplain Preference preferences}.
 *
 * <p>Each has an id made of its kind and its attributes, such as {@code prefer-same-profession}; {@link Preference#as} gives it
 * another. A pair of whom too little is known gets no points. Points are whole numbers from minus to plus {@link
 * Preference#GREATEST_POINTS}; otherwise an {@link io.github.mentoring4j.validation.InvalidRecordException} tells so.
 */
public final class Preferences {

    private Preferences() {}

    /**
     * Points if both have the same value; of several, at least one in common.
     *
     * @param attribute the attribute of both
     * @param points the points
     * @return the preference {@code prefer-same-...}
     */
    public static Preference same(Attribute attribute, int points) {
        return same(Attributes.both(attribute), points);
    }

    /**
     * Points if both have the same value; of several, at least one in common.
     *
     * @param attributes the attribute of each
     * @param points the points
     * @return the preference {@code prefer-same-...}
     */
    public static Preference same(Attributes attributes, int points) {
        return ifShared("same", attributes, points, true);
    }

    /**
     * Points if both have different values; of several, none in common.
     *
     * @param attribute the attribute of both
     * @param points the points
     * @return the preference {@code prefer-different-...}
     */
    public static Preference different(Attribute attribute, int points) {
        return different(Attributes.both(attribute), points);
    }

    /**
     * Points if both have different values; of several, none in common.
     *
     * @param attributes the attribute of each
     * @param points the points
     * @return the preference {@code prefer-different-...}
     */
    public static Preference different(Attributes attributes, int points) {
        return ifShared("different", attributes, points, false);
    }

    private static Preference ifShared(String kind, Attributes attributes, int points, boolean wanted) {
        requirePoints("points", List.of(points)).orThrow();
        return new AttributePreference(
                Slug.of("prefer-" + kind, attributes.label()), Math.max(0, points), (mentors, mentees) -> {
                    SharedValues shared = SharedValues.of(attributes, mentors, mentees);
                    return PairPoints.alike(
                            shared::alike,
                            (mentor, mentee) ->
                                    shared.known(mentor, mentee) && shared.count(mentor, mentee) > 0 == wanted
                                            ? points
                                            : 0);
                });
    }

    /**
     * Points for each value that both have.
     *
     * @param attribute the attribute of both
     * @param points the points for each different value
     * @param mostValues how many values count at most, from one
     * @return the preference {@code prefer-overlap-...}
     */
    public static Preference overlap(Attribute attribute, int points, int mostValues) {
        return overlap(Attributes.both(attribute), points, mostValues);
    }

    /**
     * Points for each value that both have. For a flat bonus, let one value count at most.
     *
     * @param attributes the attribute of each
     * @param points the points for each different value
     * @param mostValues how many values count at most, from one
     * @return the preference {@code prefer-overlap-...}
     */
    public static Preference overlap(Attributes attributes, int points, int mostValues) {
        long greatest = (long) points * mostValues;
        requirePoints("points", List.of(points))
                .require(mostValues >= 1, "mostValues", FaultCode.TOO_SMALL, "1")
                .within("points * mostValues", greatest, -Preference.GREATEST_POINTS, Preference.GREATEST_POINTS)
                .orThrow();
        int most = (int) Math.max(0, greatest);
        return new AttributePreference(Slug.of("prefer-overlap", attributes.label()), most, (mentors, mentees) -> {
            SharedValues shared = SharedValues.of(attributes, mentors, mentees);
            return PairPoints.alike(
                    shared::alike, (mentor, mentee) -> points * Math.min(mostValues, shared.count(mentor, mentee)));
        });
    }

    /**
     * Points by how far the mentor stands above the mentee.
     *
     * @param attribute the attribute of both
     * @param scale the order of its values
     * @param pointsByGap points by whole gap; other gaps get none
     * @return the preference {@code prefer-gap-...}
     * @see #gap(Attributes, Scale, Map)
     */
    public static Preference gap(Attribute attribute, Scale scale, Map<Integer, Integer> pointsByGap) {
        return gap(Attributes.both(attribute), scale, pointsByGap);
    }

    /**
     * Points by how far the mentor stands above the mentee. The gap is the mentor's position less the mentee's, negative where
     * the mentor stands lower. A gap in decimals counts as the next lower whole one: 2.75 as 2, -0.5 as -1. Of several values
     * the first counts.
     *
     * @param attributes the attribute of each
     * @param scale the order of their values
     * @param pointsByGap points by whole gap; other gaps get none
     * @return the preference {@code prefer-gap-...}
     */
    public static Preference gap(Attributes attributes, Scale scale, Map<Integer, Integer> pointsByGap) {
        Map<Integer, Integer> sorted = Collections.unmodifiableMap(new TreeMap<>(pointsByGap));
        requirePoints("pointsByGap", sorted.values()).orThrow();
        String id = Slug.of("prefer-gap", attributes.label());
        return new AttributePreference(id, most(sorted.values()), (mentors, mentees) -> {
            Gaps gaps = Gaps.of(attributes, scale, mentors, mentees);
            return PairPoints.alike(gaps::alike, (mentor, mentee) -> {
                long gap = gaps.between(mentor, mentee);
                return gap == Gaps.UNKNOWN ? 0 : sorted.getOrDefault(wholeLevels(gap), 0);
            });
        });
    }

    private static int wholeLevels(long gap) {
        return Math.toIntExact(Math.floorDiv(gap, Scale.LEVEL));
    }

    /**
     * Points if the other is on a person's list of wishes. It is that side's own wish ({@link Preference#voice}).
     *
     * @param by whose list it is
     * @param list the attribute that holds the ids of those wished for, the dearest first
     * @param pointsByRank the points for the first, the second, and so on; those further down the list get none
     * @return the preference {@code wished-by-mentor-...} or {@code wished-by-mentee-...}
     */
    public static Preference wished(Party by, Attribute list, List<Integer> pointsByRank) {
        List<Integer> points = List.copyOf(pointsByRank);
        requirePoints("pointsByRank", points).orThrow();
        String id = Slug.of("wished-by-" + by, list.value());
        Preference wish = new AttributePreference(id, most(points), (mentors, mentees) -> {
            NamedPeople wished = NamedPeople.of(by, list, mentors, mentees);
            return PairPoints.alike(wished::alike, (mentor, mentee) -> {
                int rank = wished.rank(mentor, mentee);
                return rank < 0 || rank >= points.size() ? 0 : points.get(rank);
            });
        });
        return wish.voicedBy(by);
    }

    /**
     * Points if the other is on a person's list, at whatever rank. With one list for each tier, those in it stand on a level: first
     * choices, and others who are fine. It is that side's own wish ({@link Preference#voice}).
     *
     * @param by whose list it is
     * @param list the attribute that holds the ids of those listed
     * @param points the points
     * @return the preference {@code prefer-listed-by-mentor-...} or {@code prefer-listed-by-mentee-...}
     */
    public static Preference listed(Party by, Attribute list, int points) {
        requirePoints("points", List.of(points)).orThrow();
        String id = Slug.of("prefer-listed-by-" + by, list.value());
        Preference wish = new AttributePreference(id, Math.max(0, points), (mentors, mentees) -> {
            NamedPeople listed = NamedPeople.of(by, list, mentors, mentees);
            return (mentor, mentee) -> listed.rank(mentor, mentee) >= 0 ? points : 0;
        });
        return wish.voicedBy(by);
    }

    /**
     * Points if the two have been paired before, either way round: positive to let people go on, negative to mix them anew.
     *
     * @param earlier the pairs of earlier times, in any order; those with people who are not in the request do no harm
     * @param points the points, once, however often they were paired
     * @return the preference {@code earlier-partners}
     * @see Eligibilities#notEarlierPartners
     */
    public static Preference earlierPartners(Collection<Pair> earlier, int points) {
        List<Pair> pairs = List.copyOf(earlier);
        requirePoints("points", List.of(points)).orThrow();
        return new AttributePreference("earlier-partners", Math.max(0, points), (mentors, mentees) -> {
            EarlierPartners partners = EarlierPartners.of(pairs, mentors, mentees);
            return PairPoints.alike(
                    partners::alike, (mentor, mentee) -> partners.contains(mentor, mentee) ? points : 0);
        });
    }

    /**
     * Points for having waited, so that of two who suit a place equally well, the one who waited longer gets it.
     *
     * <p>All pairs of a person get the same, hence it decides who is matched where places are few, and never with whom. It is
     * one criterion among others: to let the longest wait win against all of them, give more points for a day than they can give
     * together.
     *
     * @param side on which side those are who waited
     * @param since the attribute that holds the day since when a person waits, written {@code 2026-03-31}; whoever has none,
     *     or one after {@code asOf}, has not waited
     * @param asOf the day to which waiting counts
     * @param pointsByDay the points for every day, zero or more
     * @param most the most points, however long the wait; zero or more
     * @return the preference {@code waited-as-mentor-...} or {@code waited-as-mentee-...}
     */
    public static Preference waited(Party side, Attribute since, LocalDate asOf, int pointsByDay, int most) {
        Invariants.of(Preference.class)
                .within("pointsByDay", pointsByDay, 0, Preference.GREATEST_POINTS)
                .within("most", most, 0, Preference.GREATEST_POINTS)
                .orThrow();
        return new AttributePreference(
                Slug.of("waited-as-" + side, since.value()),
                most,
                new WaitingTime(side, since, Objects.requireNonNull(asOf, "asOf"), pointsByDay, most));
    }

    private static int most(Collection<Integer> points) {
        return points.stream().mapToInt(Integer::intValue).reduce(0, Math::max);
    }

    private static Invariants requirePoints(String path, Collection<Integer> points) {
        Invariants invariants = Invariants.of(Preference.class);
        for (int each : points) {
            invariants.within(path, each, -Preference.GREATEST_POINTS, Preference.GREATEST_POINTS);
        }
        return invariants;
    }
}
