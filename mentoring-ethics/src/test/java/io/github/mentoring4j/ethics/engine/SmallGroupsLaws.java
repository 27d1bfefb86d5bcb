package io.github.mentoring4j.ethics.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds of the counts of any subjects; what can be worked out from them is for {@link SmallGroupsTest}. */
class SmallGroupsLaws {

    @Property(tries = 200)
    @Tag("law")
    void everyCountIsLargeOrZeroAndEveryRowAddsUp(
            @ForAll @Size(max = 80) List<@Size(3) List<Outcome>> subjects,
            @ForAll @IntRange(min = 3, max = 12) int smallest) {
        Summary summary = SummaryTest.summary(3, subjects, smallest);

        assertThat(summary.total().isPresent()).isEqualTo(subjects.size() >= smallest);
        List<List<OutcomeCount>> rows = new ArrayList<>();
        for (SectionSummary section : summary.sections()) {
            rows.add(section.counts());
            section.rules().forEach(rule -> rows.add(rule.counts()));
        }
        for (List<OutcomeCount> row : rows) {
            assertThat(row.stream().mapToLong(OutcomeCount::count).sum())
                    .isEqualTo(summary.total().orElse(0));
            assertThat(row).allMatch(count -> count.count() == 0 || count.count() >= smallest);
            for (Outcome outcome : Outcome.values()) {
                assertThat(row.stream().filter(count -> count.covers(outcome)))
                        .hasSize(summary.total().isPresent() ? 1 : 0);
            }
        }
    }
}
