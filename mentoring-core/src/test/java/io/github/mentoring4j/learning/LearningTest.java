package io.github.mentoring4j.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.text.ConfidentialText;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearningTest {

    private static final Occurrence MARCH = Occurrence.of(2026, 3, 1);
    private static final Occurrence MAY = Occurrence.of(2026, 5, 1);
    private static final Goal GOAL = Goal.of(GoalId.of("g-1"), Party.MENTEE, Field.PERSONAL, MARCH);

    private static Insight insight(String id, Party by) {
        return Insight.of(InsightId.of(id), by, Field.ENTERPRISE, MAY);
    }

    @Test
    void showsAnAllianceInWhichOnlyOneSideLearns() {
        Learning oneSided = Learning.of(List.of(GOAL), List.of(insight("1", Party.MENTEE), insight("2", Party.MENTEE)));
        Learning mutual = Learning.of(List.of(), List.of(insight("1", Party.MENTEE), insight("2", Party.MENTOR)));

        assertThat(oneSided.learners()).isEqualTo(Parties.MENTEE);
        assertThat(mutual.learners()).isEqualTo(Parties.BOTH);
        assertThat(Learning.none().learners()).isEqualTo(Parties.NEITHER);
    }

    @Test
    void balancesTheTwoFields() {
        Learning learning = Learning.of(List.of(GOAL), List.of(insight("1", Party.MENTEE), insight("2", Party.MENTOR)));

        assertThat(learning.balance()).isEqualTo(FieldBalance.of(1, 2));
        assertThat(learning.balance().personalPercent()).isEqualTo(33);
        assertThat(FieldBalance.of(0, 0).personalPercent()).isEqualTo(50);
        assertThatThrownBy(() -> FieldBalance.of(-1, -2))
                .hasMessage("FieldBalance.personal must be at least 0; FieldBalance.enterprise must be at least 0");
    }

    @Test
    void aGoalIsReachedAfterItWasSet() {
        assertThat(GOAL.reached(MAY).asOf(Viewpoint.asOf(LocalDate.of(2026, 4, 30))))
                .isEqualTo(GOAL);
        assertThatThrownBy(() -> GOAL.reached(Occurrence.of(2026, 2, 28)))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessage("Goal.reached must not be before set");
    }

    @Test
    void keepsWordsToItselfAndCanBeWithoutThem() {
        ConfidentialText words = ConfidentialText.of("dare to say no");
        Learning spoken = Learning.of(
                List.of(GOAL.saying(words)), List.of(insight("1", Party.MENTOR).saying(words)));

        assertThat(spoken + " " + spoken.goals() + spoken.insights()).doesNotContain("dare");
        assertThat(spoken.withoutText())
                .isEqualTo(Learning.of(List.of(GOAL), List.of(insight("1", Party.MENTOR))))
                .isEqualTo(spoken.withoutText().withoutText());
        assertThat(spoken.goal(GoalId.of("g-1"))).contains(GOAL.saying(words));
        assertThat(spoken.goalsOf(Party.MENTOR)).isEmpty();
    }
}
