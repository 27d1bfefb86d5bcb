package io.github.mentoring4j.matching.criterion;

import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.validation.Invariants;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * That a pair stood before: what that is worth when pairs are chosen anew. It counts in the choice as any preference does, but a
 * plan tells it apart, and leaves it out of the score, so that plans can be compared.
 *
 * @param pairs the pairs that stood, in order of their ids; those of people who are not there count for nothing
 * @param points what keeping one is worth, from zero to {@link Preference#GREATEST_POINTS}
 */
public record Retention(List<Pair> pairs, int points) implements Preference {

    /** What it is called. */
    public static final String ID = "retention";

    /**
     * Sorts the pairs.
     *
     * @throws io.github.mentoring4j.validation.InvalidRecordException if the points lie outside
     */
    public Retention {
        pairs = pairs.stream().distinct().sorted().collect(Collectors.toUnmodifiableList());
        Invariants.of(Retention.class)
                .within("points", points, 0, Preference.GREATEST_POINTS)
                .orThrow();
    }

    /**
     * A retention.
     *
     * @param pairs the pairs that stood, in any order
     * @param points what keeping one is worth
     * @return the preference
     * @throws io.github.mentoring4j.validation.InvalidRecordException if the points lie outside
     */
    public static Retention of(Collection<Pair> pairs, int points) {
        return new Retention(List.copyOf(pairs), points);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public int points(Participant mentor, Participant mentee) {
        boolean same = mentor.id().equals(mentee.id());
        return !same && Collections.binarySearch(pairs, Pair.of(mentor.id(), mentee.id())) >= 0 ? points : 0;
    }

    @Override
    public int most() {
        return points;
    }

    @Override
    public PairPoints prepare(List<Participant> mentors, List<Participant> mentees) {
        Map<String, Integer> mentorNumbers = numbers(mentors);
        Map<String, Integer> menteeNumbers = numbers(mentees);
        long[] keys = pairs.stream()
                .filter(pair -> mentorNumbers.containsKey(pair.mentor().value())
                        && menteeNumbers.containsKey(pair.mentee().value()))
                .mapToLong(pair -> key(
                        mentorNumbers.getOrDefault(pair.mentor().value(), 0),
                        menteeNumbers.getOrDefault(pair.mentee().value(), 0)))
                .sorted()
                .toArray();
        Alike alike = Alike.everybody(mentors.size(), mentees.size())
                .except(
                        LongStream.of(keys).mapToInt(key -> (int) key).toArray(),
                        LongStream.of(keys).mapToInt(key -> (int) (key >>> 32)).toArray());
        return PairPoints.alike(
                () -> alike, (mentor, mentee) -> Arrays.binarySearch(keys, key(mentor, mentee)) >= 0 ? points : 0);
    }

    private static Map<String, Integer> numbers(List<Participant> people) {
        Map<String, Integer> numbers = new HashMap<>();
        for (Participant person : people) {
            numbers.put(person.id().value(), numbers.size());
        }
        return numbers;
    }

    private static long key(int mentor, int mentee) {
        return (long) mentee << 32 | mentor;
    }

    /**
     * Shows counts only.
     *
     * @return how many pairs stood, and the points
     */
    @Override
    public String toString() {
        return "Retention[pairs=" + pairs.size() + ", points=" + points + "]";
    }
}
