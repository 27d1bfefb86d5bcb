package io.github.mentoring4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.programme.MentoringProgramme;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.rights.ComplaintsProcedure;
import io.github.mentoring4j.testkit.matching.MatchingArbitraries;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.PerProperty;
import net.jqwik.api.lifecycle.PropertyExecutionResult;

/** Falsehoods, each planted to see what small case comes of it. */
class ShrinkingTest {

    /** Takes a failure for a success if the case is as small as was said, and a success for a failure. */
    abstract static class Shrunk<T> implements PerProperty.Lifecycle {

        abstract void isSmall(T smallest);

        @Override
        public void onSuccess() {
            throw new AssertionError("The falsehood was not found");
        }

        @Override
        @SuppressWarnings("unchecked") // the property's only parameter
        public PropertyExecutionResult onFailure(PropertyExecutionResult result) {
            isSmall((T) result.falsifiedParameters().orElseThrow().get(0));
            return result.mapToSuccessful();
        }
    }

    static class ToOneBareMeeting extends Shrunk<MentoringRelationship> {
        @Override
        void isSmall(MentoringRelationship smallest) {
            assertThat(smallest.matched().on()).isEqualTo(Dates.FIRST);
            assertThat(smallest.meetings()).hasSize(1);
            Meeting meeting = smallest.meetings().get(0);
            assertThat(meeting.length()).isEqualTo(Duration.ofMinutes(1));
            assertThat(meeting.agenda()).isEmpty();
            assertThat(smallest.contract().versions()).isEmpty();
            assertThat(smallest.disclosures()).isEmpty();
            assertThat(smallest.learning().goals()).isEmpty();
            assertThat(smallest.rights().procedure()).isEqualTo(new ComplaintsProcedure(List.of()));
        }
    }

    @Property(shrinking = ShrinkingMode.FULL, afterFailure = AfterFailureMode.RANDOM_SEED)
    @PerProperty(ToOneBareMeeting.class)
    void noTwoEverMeet(@ForAll MentoringRelationship relationship) {
        assertThat(relationship.meetings()).isEmpty();
    }

    static class ToTwoVersions extends Shrunk<MentoringRelationship> {
        @Override
        void isSmall(MentoringRelationship smallest) {
            assertThat(smallest.contract().versions())
                    .hasSize(2)
                    .allMatch(each -> each.signatures().isEmpty());
            assertThat(smallest.meetings()).isEmpty();
            assertThat(smallest.phases().entries()).isEmpty();
        }
    }

    @Property(shrinking = ShrinkingMode.FULL, afterFailure = AfterFailureMode.RANDOM_SEED)
    @PerProperty(ToTwoVersions.class)
    void noContractIsAmended(@ForAll MentoringRelationship relationship) {
        assertThat(relationship.contract().versions()).hasSizeLessThan(2);
    }

    static class ToOneDocument extends Shrunk<MentoringProgramme> {
        @Override
        void isSmall(MentoringProgramme smallest) {
            assertThat(smallest.documents()).hasSize(1);
            assertThat(smallest.training().plan()).isEmpty();
            assertThat(smallest.evaluations().done()).isEmpty();
            assertThat(smallest.benefits()).isEmpty();
        }
    }

    @Property(shrinking = ShrinkingMode.FULL, afterFailure = AfterFailureMode.RANDOM_SEED)
    @PerProperty(ToOneDocument.class)
    void noProgrammeHasDocuments(@ForAll MentoringProgramme programme) {
        assertThat(programme.documents()).isEmpty();
    }

    static class ToTwoPeopleASide extends Shrunk<CandidateGraph> {
        @Override
        void isSmall(CandidateGraph smallest) {
            assertThat(smallest.mentorCount()).isEqualTo(2);
            assertThat(smallest.menteeCount()).isEqualTo(2);
            assertThat(smallest.arcCount()).isEqualTo(2);
            assertThat(smallest.score(0)).isZero();
            assertThat(smallest.score(1)).isZero();
        }
    }

    @Property(shrinking = ShrinkingMode.FULL, afterFailure = AfterFailureMode.RANDOM_SEED)
    @PerProperty(ToTwoPeopleASide.class)
    void noTwoPairsCanBeMadeOfTheSparse(@ForAll("sparse") CandidateGraph graph) {
        assertThat(MatchingStrategy.optimal().solve(graph).size()).isLessThan(2);
    }

    @Provide
    Arbitrary<CandidateGraph> sparse() {
        return MatchingArbitraries.sparse();
    }

    static class ToOneOfEither extends Shrunk<MatchRequest> {
        @Override
        void isSmall(MatchRequest smallest) {
            assertThat(smallest.mentors()).hasSize(1);
            assertThat(smallest.mentees()).hasSize(1);
            assertThat(smallest.should()).isEmpty();
        }
    }

    @Property(shrinking = ShrinkingMode.FULL, afterFailure = AfterFailureMode.RANDOM_SEED)
    @PerProperty(ToOneOfEither.class)
    void nobodyIsEverMatched(@ForAll MatchRequest request) {
        assertThat(request.plan(MatchingStrategy.optimal()).pairs()).isEmpty();
    }
}
