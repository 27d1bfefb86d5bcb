package io.github.mentoring4j.matching.strategy;

import static io.github.mentoring4j.matching.People.candidate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShortlistStrategyTest {

    private static final MatchRequest REQUEST = MatchRequest.builder()
            .mentors(List.of(candidate("anna", 1), candidate("bo", 1), candidate("cleo", 1)))
            .mentees(List.of(candidate("dina", 1), candidate("eli", 1), candidate("finn", 1), candidate("gry", 1)))
            .build();

    @Test
    void offersEverybodySeveralCandidatesWhereThereAreEnough() {
        CandidateGraph graph = CandidateGraph.builder(new int[] {1, 1, 1}, new int[] {1, 1})
                .arc(0, 0, 9)
                .arc(1, 0, 8)
                .arc(2, 0, 1)
                .arc(0, 1, 9)
                .arc(1, 1, 5)
                .arc(2, 1, 3)
                .build();

        assertThat(MatchingStrategy.shortlist(2).solve(graph)).isEqualTo(Assignment.of(0, 1, 3, 4));
        assertThat(MatchingStrategy.shortlist(3).solve(graph)).isEqualTo(Assignment.of(0, 1, 3, 4, 5));
    }

    /** Mentor 0 is the only one for mentee 1, so mentee 0 is not offered them. */
    @Test
    void offersNobodyWhomSomebodyElseCannotDoWithout() {
        CandidateGraph graph = CandidateGraph.builder(new int[] {1, 1}, new int[] {1, 1})
                .arc(0, 0, 9)
                .arc(1, 0, 1)
                .arc(0, 1, 1)
                .build();

        assertThat(MatchingStrategy.shortlist(2).solve(graph)).isEqualTo(Assignment.of(1, 2));
    }

    @Test
    void aPlanSaysHowManyAreOfferedForAPlace() {
        MatchPlan plan = REQUEST.plan(MatchingStrategy.shortlist(2).named("our-list"));

        assertThat(plan.choices()).isEqualTo(2);
        assertThat(plan.strategy()).isEqualTo("our-list");
        assertThat(plan.pairs()).hasSize(6);
        assertThat(REQUEST.plan(MatchingStrategy.optimal()).choices()).isEqualTo(1);
    }

    @Test
    void refusesANumberOfChoicesThatIsNone() {
        assertThatThrownBy(() -> MatchingStrategy.shortlist(0)).isInstanceOf(InvalidRecordException.class);
        assertThatThrownBy(() -> MatchingStrategy.shortlist(MatchingStrategy.MOST_CHOICES + 1))
                .isInstanceOf(InvalidRecordException.class);
        assertThat(MatchingStrategy.shortlist(3)).hasToString("shortlist");
    }
}
