package io.github.mentoring4j.matching.criterion;

import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Participant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether neither of two people stands above the other. Managers are followed upwards from each person once. */
record ReportingLine(Attribute manager, int distance, List<Participant> others) implements Comparison {

    @Override
    public Prepared prepare(List<Participant> mentors, List<Participant> mentees) {
        Map<String, Set<String>> managers = new HashMap<>();
        for (Collection<Participant> people : List.of(mentors, mentees, others)) {
            for (Participant person : people) {
                managers.computeIfAbsent(person.id().value(), unseen -> new LinkedHashSet<>())
                        .addAll(person.profile().values(manager));
            }
        }
        Map<String, Integer> numbers = new HashMap<>();
        Line[] ofMentors = lines(mentors, managers, numbers);
        Line[] ofMentees = lines(mentees, managers, numbers);
        LineExceptions exceptions = new LineExceptions(ofMentors, ofMentees, numbers.size());
        return Prepared.of(exceptions::alike, (mentor, mentee) -> compare(ofMentors[mentor], ofMentees[mentee]));
    }

    private static Verdict compare(Line mentor, Line mentee) {
        if (mentor.isBelow(mentee) || mentee.isBelow(mentor)) {
            return Verdict.NOT_MET;
        }
        return mentor.known && mentee.known ? Verdict.MET : Verdict.UNKNOWN;
    }

    private Line[] lines(List<Participant> people, Map<String, Set<String>> managers, Map<String, Integer> numbers) {
        return people.stream()
                .map(person -> line(person.id().value(), managers, numbers))
                .toArray(Line[]::new);
    }

    private Line line(String person, Map<String, Set<String>> managers, Map<String, Integer> numbers) {
        int[] above = above(person, managers).stream()
                .mapToInt(id -> numbers.computeIfAbsent(id, unseen -> numbers.size()))
                .sorted()
                .toArray();
        int number = numbers.computeIfAbsent(person, unseen -> numbers.size());
        return new Line(number, above, !managers.getOrDefault(person, Set.of()).isEmpty());
    }

    /** Everybody above a person within the distance; visits nobody twice, so that cycles end. */
    private Set<String> above(String person, Map<String, Set<String>> managers) {
        Set<String> above = new HashSet<>();
        List<String> level = List.of(person);
        for (int steps = 0; steps < distance && !level.isEmpty(); steps++) {
            List<String> next = new ArrayList<>();
            for (String below : level) {
                for (String superior : managers.getOrDefault(below, Set.of())) {
                    if (above.add(superior)) {
                        next.add(superior);
                    }
                }
            }
            level = next;
        }
        return above;
    }

    /** A person's number, the numbers of those above, and whether anything is known of who is. */
    static final class Line {

        final int person;
        final int[] above;
        final boolean known;

        Line(int person, int[] above, boolean known) {
            this.person = person;
            this.above = above;
            this.known = known;
        }

        boolean isBelow(Line other) {
            return Arrays.binarySearch(above, other.person) >= 0;
        }
    }
}
