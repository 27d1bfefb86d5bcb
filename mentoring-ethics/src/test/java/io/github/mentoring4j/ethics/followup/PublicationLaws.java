package io.github.mentoring4j.ethics.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ethics.record.Programmes;
import io.github.mentoring4j.ethics.record.Records;
import io.github.mentoring4j.training.Training;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/**
 * Somebody who has two tables, and knows how they are made, goes through every set of so many relationships that there can be.
 * Whatever number is the same in all sets that give these tables is known to them.
 */
@Tag("law")
class PublicationLaws {

    private static final int SMALLEST = 3;
    private static final List<String> ONE = List.of("a", "b", "c");
    private static final List<String> OTHER = List.of("x", "y");

    @Property(tries = 8)
    void nobodyWorksOutHowManyAFewAre(@ForAll @IntRange(min = 3, max = 8) int relationships) {
        assertThat(given(relationships, new int[] {0, 1, 2, 3, 4, 5})).isEmpty();
    }

    /** Where {@code c} is never {@code y}, everybody knows that it lies within {@code x}. */
    @Property(tries = 8)
    void nobodyWorksOutHowManyAFewAreByWhatLiesWithinWhat(@ForAll @IntRange(min = 3, max = 9) int relationships) {
        assertThat(given(relationships, new int[] {0, 1, 2, 3, 4})).isEmpty();
    }

    private static List<String> given(int relationships, int[] combinations) {
        Map<List<Table>, Map<String, Long>> known = new HashMap<>();
        spread(relationships, combinations, 0, new ArrayList<>(), known);
        List<String> given = new ArrayList<>();
        known.forEach((tables, numbers) -> numbers.forEach((group, number) -> {
            if (0 < number && number < SMALLEST) {
                given.add(group + " is " + number + " by " + tables);
            }
        }));
        return given;
    }

    private static void spread(
            int left, int[] combinations, int next, List<Integer> chosen, Map<List<Table>, Map<String, Long>> known) {
        if (next == combinations.length - 1) {
            List<Integer> all = new ArrayList<>(chosen);
            add(all, combinations[next], left);
            learn(all, known);
            return;
        }
        for (int count = 0; count <= left; count++) {
            List<Integer> more = new ArrayList<>(chosen);
            add(more, combinations[next], count);
            spread(left - count, combinations, next + 1, more, known);
        }
    }

    private static void add(List<Integer> to, int combination, int times) {
        for (int i = 0; i < times; i++) {
            to.add(combination);
        }
    }

    private static void learn(List<Integer> combinations, Map<List<Table>, Map<String, Long>> known) {
        List<Topic> topics = List.of(
                new Topic("one", ONE, course -> ONE.get(of(course, combinations) % ONE.size())),
                new Topic("other", OTHER, course -> OTHER.get(of(course, combinations) / ONE.size())));
        List<CourseSeen> courses = new ArrayList<>();
        for (int i = 0; i < combinations.size(); i++) {
            courses.add(new CourseSeen(
                    Programmes.numbered(i, Records.bare().build()),
                    Records.day(0),
                    new TrainingTaken(Training.none())));
        }
        List<Table> tables = new Publication(SMALLEST, Records.day(0), List.of()).tables(topics, courses);
        known.merge(tables, groups(combinations), (before, also) -> {
            before.entrySet().removeIf(group -> !group.getValue().equals(also.get(group.getKey())));
            return before;
        });
    }

    private static Map<String, Long> groups(List<Integer> combinations) {
        Map<String, Long> groups = new TreeMap<>();
        for (int combination : combinations) {
            String one = ONE.get(combination % ONE.size());
            String other = OTHER.get(combination / ONE.size());
            groups.merge(one, 1L, Long::sum);
            groups.merge(other, 1L, Long::sum);
            groups.merge(one + " and " + other, 1L, Long::sum);
        }
        return groups;
    }

    private static int of(CourseSeen course, List<Integer> combinations) {
        return combinations.get(
                Integer.parseInt(course.relationship().id().value().substring(2)));
    }
}
