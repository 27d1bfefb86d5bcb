package io.github.mentoring4j.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckpointTest {

    @Test
    void aPartCountsWithinTheWhole() {
        List<String> told = new ArrayList<>();
        Checkpoint whole = (done, total) -> told.add(done + " of " + total);

        whole.part(1, 3).reached(2, 5);
        whole.part(1, 2).part(0, 2).reached(1, 4);
        whole.part(2, 3).pass();
        whole.pass();

        assertThat(told).containsExactly("7 of 15", "9 of 16", "2 of 3", "0 of 1");
    }
}
