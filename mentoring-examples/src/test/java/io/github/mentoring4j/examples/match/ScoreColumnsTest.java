package io.github.mentoring4j.examples.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.examples.match.ScoreColumns.Column;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class ScoreColumnsTest {

    @Test
    void givesEachScoreItsColumnWhereThereAreFew() {
        assertThat(ScoreColumns.of(List.of(3L, 5L, 5L)))
                .containsExactly(new Column(3, 3, 1, 50), new Column(4, 4, 0, 0), new Column(5, 5, 2, 100));
        assertThat(ScoreColumns.of(List.of())).isEmpty();
    }

    @Test
    void startsColumnsAtRoundScoresBelowZeroToo() {
        List<Column> columns = ScoreColumns.of(List.of(-7L, 38L));
        assertThat(columns.get(0).label()).isEqualTo("-10–-6");
        assertThat(columns.get(columns.size() - 1).label()).isEqualTo("35–39");
    }

    @Property(tries = 300)
    void countsEveryScoreInAtMostTwelveColumns(
            @ForAll @NotEmpty List<@LongRange(min = -2_000_000_000L, max = 2_000_000_000L) Long> scores) {
        List<Column> columns = ScoreColumns.of(scores);
        assertThat(columns).hasSizeBetween(1, 12);
        assertThat(columns.stream().mapToLong(Column::count).sum()).isEqualTo(scores.size());
        for (Column column : columns) {
            long inside = scores.stream()
                    .filter(score -> score >= column.from() && score <= column.to())
                    .count();
            assertThat(column.count()).isEqualTo(inside);
        }
    }
}
