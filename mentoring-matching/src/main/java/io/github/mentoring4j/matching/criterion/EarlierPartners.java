package io.github.mentoring4j.matching.criterion;

import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.ParticipantId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Who has been paired with whom before, either way round; by mentor, the numbers of the mentees. */
final class EarlierPartners {

    private final int[][] menteesOfMentor;
    private final int mentees;

    private EarlierPartners(int[][] menteesOfMentor, int mentees) {
        this.mentees = mentees;
        this.menteesOfMentor = menteesOfMentor;
    }

    static EarlierPartners of(List<Pair> pairs, List<Participant> mentors, List<Participant> mentees) {
        Map<ParticipantId, Integer> mentorNumbers = numbers(mentors);
        Map<ParticipantId, Integer> menteeNumbers = numbers(mentees);
        Map<Integer, IntStream.Builder> rows = new HashMap<>();
        for (Pair pair : pairs) {
            add(rows, mentorNumbers.get(pair.mentor()), menteeNumbers.get(pair.mentee()));
            add(rows, mentorNumbers.get(pair.mentee()), menteeNumbers.get(pair.mentor()));
        }
        int[][] menteesOfMentor = new int[mentors.size()][0];
        rows.forEach(
                (mentor, row) -> menteesOfMentor[mentor] = row.build().sorted().toArray());
        return new EarlierPartners(menteesOfMentor, mentees.size());
    }

    private static Map<ParticipantId, Integer> numbers(List<Participant> people) {
        Map<ParticipantId, Integer> numbers = new HashMap<>();
        for (int person = 0; person < people.size(); person++) {
            numbers.put(people.get(person).id(), person);
        }
        return numbers;
    }

    private static void add(Map<Integer, IntStream.Builder> rows, @Nullable Integer mentor, @Nullable Integer mentee) {
        if (mentor != null && mentee != null) {
            rows.computeIfAbsent(mentor, unseen -> IntStream.builder()).add(mentee);
        }
    }

    /** All are alike, but for those who have been paired. */
    Alike alike() {
        int[] mentorsOfAll = IntStream.range(0, menteesOfMentor.length)
                .flatMap(mentor -> IntStream.of(menteesOfMentor[mentor]).map(mentee -> mentor))
                .toArray();
        int[] menteesOfAll =
                Arrays.stream(menteesOfMentor).flatMapToInt(Arrays::stream).toArray();
        return Alike.everybody(menteesOfMentor.length, mentees).except(mentorsOfAll, menteesOfAll);
    }

    boolean contains(int mentor, int mentee) {
        return Arrays.binarySearch(menteesOfMentor[mentor], mentee) >= 0;
    }
}
