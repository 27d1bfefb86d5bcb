package io.github.mentoring4j.matching.criterion;

import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.Party;
import java.nio.IntBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many values two people share; values are read once and then compared as numbers. */
final class SharedValues {

    private final int[][] mentors;
    private final int[][] mentees;

    private SharedValues(int[][] mentors, int[][] mentees) {
        this.mentors = mentors;
        this.mentees = mentees;
    }

    static SharedValues of(Attributes attributes, List<Participant> mentors, List<Participant> mentees) {
        Map<String, Integer> numbers = new HashMap<>();
        return new SharedValues(
                read(attributes, Party.MENTOR, mentors, numbers), read(attributes, Party.MENTEE, mentees, numbers));
    }

    private static int[][] read(
            Attributes attributes, Party side, List<Participant> people, Map<String, Integer> numbers) {
        int[][] read = new int[people.size()][];
        for (int person = 0; person < read.length; person++) {
            read[person] = attributes.values(side, people.get(person)).stream()
                    .mapToInt(value -> numbers.computeIfAbsent(value, unseen -> numbers.size()))
                    .distinct()
                    .sorted()
                    .toArray();
        }
        return read;
    }

    /** People with the same values are alike. */
    Alike alike() {
        return Alike.of(
                Alike.groups(mentors.length, mentor -> IntBuffer.wrap(mentors[mentor])),
                Alike.groups(mentees.length, mentee -> IntBuffer.wrap(mentees[mentee])));
    }

    /** Whether both have at least one value. */
    boolean known(int mentor, int mentee) {
        return mentors[mentor].length > 0 && mentees[mentee].length > 0;
    }

    /** How many different values both have. */
    int count(int mentor, int mentee) {
        int[] one = mentors[mentor];
        int[] other = mentees[mentee];
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            int order = Integer.compare(one[i], other[j]);
            count += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return count;
    }
}
