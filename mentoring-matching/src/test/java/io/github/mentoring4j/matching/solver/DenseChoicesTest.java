package io.github.mentoring4j.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DenseChoicesTest {

    /** Sizes about those of the blocks that are looked at together, some columns taken by another row. */
    @Test
    void findsTheFirstAndTheSecondAndOfEqualsOneThatNobodyHas() {
        Random random = new Random(11);
        for (int columns : new int[] {2, 5, 63, 64, 65, 128, 200}) {
            for (int dearest : new int[] {0, 3, 1_000}) {
                DenseRows rows = new DenseRows(SmallProblems.matrix(2, columns, dearest, random), columns);
                random.ints(columns, 0, columns).forEach(column -> rows.rowOfColumn[column] = 1);
                IntStream.range(0, columns).forEach(column -> rows.price[column] = random.nextInt(2));
                DenseChoices choices = new DenseChoices(rows);
                choices.look(0);

                int[] totals = IntStream.range(0, columns)
                        .map(column -> rows.cost[0][column] + rows.price[column])
                        .toArray();
                int[] sorted = IntStream.of(totals).sorted().toArray();
                boolean anyFree = IntStream.range(0, columns)
                        .anyMatch(column -> totals[column] == sorted[0] && rows.rowOfColumn[column] == DenseRows.NONE);
                assertThat(choices.least).isEqualTo(sorted[0]).isEqualTo(totals[choices.best]);
                assertThat(choices.second).isEqualTo(sorted[1]);
                assertThat(rows.rowOfColumn[choices.best] == DenseRows.NONE).isEqualTo(anyFree);
            }
        }
    }

    @Test
    void whoseFirstChoiceIsTakenGetsTheEqualThatIsFree() {
        DenseRows rows = new DenseRows(new int[][] {{4, 2, 2, 2, 3}, {0, 0, 0, 0, 0}}, 5);
        rows.give(1, 1);
        rows.rowOfColumn[2] = 1;
        DenseChoices choices = new DenseChoices(rows);

        choices.look(0);

        assertThat(choices.best).isEqualTo(3);
    }
}
