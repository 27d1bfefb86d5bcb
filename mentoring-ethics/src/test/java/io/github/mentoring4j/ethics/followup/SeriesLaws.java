package io.github.mentoring4j.ethics.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.ethics.record.Courses;
import io.github.mentoring4j.ethics.record.Programmes;
import io.github.mentoring4j.ethics.record.Records;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Somebody subtracts what a series shows from what else it shows, on any days and with any relationships that have joined. */
@Tag("law")
class SeriesLaws {

    private static final int SMALLEST = 5;

    /** Six courses that go differently, so that days part them. */
    private static final List<MentoringRelationship> COURSES = List.of(
            Records.bare().build(),
            Records.bare().meetings(Records.meetings(10)).build(),
            Records.bare().meetings(Records.meetings(10, 60, 120)).build(),
            Records.bare()
                    .meetings(Records.meetings(30, 90))
                    .phases(Courses.phases(5, 40, 100))
                    .build(),
            Records.bare()
                    .meetings(Records.meetings(20, 50))
                    .ended(Records.on(80))
                    .build(),
            Programmes.relationship(1));

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void noTwoTablesOfATopicTellOfAFew(
            @ForAll @Size(min = 4, max = 30) List<@IntRange(max = 5) Integer> members,
            @ForAll @IntRange(max = 30) int joined,
            @ForAll @IntRange(max = 150) int later,
            @ForAll @IntRange(max = 150) int latest) {
        ProgrammeSummary one = ProgrammeSummary.first(record(members, members.size() - joined), day(40));
        ProgrammeSummary two = one.next(record(members, members.size()), day(later));
        ProgrammeSummary three = two.next(record(members, members.size() - joined / 2), day(latest));

        for (List<Table> tables : byTopic(three.published()).values()) {
            for (Table table : tables) {
                assertThat(table.cells()).allMatch(cell -> cell.count() == 0 || cell.count() >= SMALLEST);
                tables.forEach(other -> tellNothingOfAFew(table, other));
            }
        }
        assertThat(three.published()).containsAll(one.published()).containsAll(two.published());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void oneMoreChangesNothingThatIsShown(@ForAll @Size(min = 4, max = 30) List<@IntRange(max = 5) Integer> members) {
        ProgrammeSummary without = ProgrammeSummary.first(record(members, members.size() - 1), day(100));
        ProgrammeSummary with = without.next(record(members, members.size()), day(100));

        for (Table table : without.tables()) {
            if (!table.withheld()) {
                assertThat(with.table(table.topic())).isEqualTo(table);
            }
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfRelationshipsDoesNotMatter(
            @ForAll @Size(min = 4, max = 30) List<@IntRange(max = 5) Integer> members) {
        ProgrammeRecord record = record(members, members.size());
        List<MentoringRelationship> turned = new ArrayList<>(record.relationships());
        Collections.reverse(turned);

        assertThat(ProgrammeSummary.first(ProgrammeRecord.of(record.programme(), turned), day(100)))
                .isEqualTo(ProgrammeSummary.first(record, day(100)));
    }

    /** Every set of names that can be counted in both, whichever cells it takes. */
    private static void tellNothingOfAFew(Table one, Table other) {
        Map<Set<String>, Long> countable = unions(one);
        Map<Set<String>, Long> elsewhere = unions(other);
        assertThat(countable.keySet().containsAll(elsewhere.keySet())
                        || elsewhere.keySet().containsAll(countable.keySet()))
                .isTrue();
        countable.forEach((names, count) -> {
            long difference = Math.abs(count - elsewhere.getOrDefault(names, count));
            assertThat(difference == 0 || difference >= SMALLEST)
                    .as("%s of %s: %s and %s", names, one.topic(), count, elsewhere.get(names))
                    .isTrue();
        });
    }

    private static Map<Set<String>, Long> unions(Table table) {
        Map<Set<String>, Long> unions = new HashMap<>();
        unions.put(Set.of(), 0L);
        for (Cell cell : table.cells()) {
            Map<Set<String>, Long> more = new HashMap<>();
            unions.forEach((names, count) -> {
                Set<String> wider = new HashSet<>(names);
                wider.addAll(cell.names());
                more.put(wider, count + cell.count());
            });
            unions.putAll(more);
        }
        return unions;
    }

    private static Map<String, List<Table>> byTopic(List<Table> tables) {
        Map<String, List<Table>> byTopic = new HashMap<>();
        for (Table table : tables) {
            if (!table.withheld()) {
                byTopic.computeIfAbsent(table.topic(), topic -> new ArrayList<>())
                        .add(table);
            }
        }
        return byTopic;
    }

    private static ProgrammeRecord record(List<Integer> members, int count) {
        List<MentoringRelationship> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(Programmes.numbered(i + 1, COURSES.get(members.get(i))));
        }
        return ProgrammeRecord.of(Programmes.sound().build(), all);
    }

    private static Viewpoint day(int day) {
        return Viewpoint.asOf(Records.day(day));
    }
}
