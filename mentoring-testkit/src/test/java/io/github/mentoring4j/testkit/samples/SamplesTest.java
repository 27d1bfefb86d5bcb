package io.github.mentoring4j.testkit.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mentoring4j.ethics.engine.Outcome;
import io.github.mentoring4j.ethics.guidelines.EthicalGuidelines;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.guideline.Guideline;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.testkit.Dates;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SamplesTest {

    private static final int THOUSAND = 1000;

    @Test
    void givesTheSameRecordForTheSameSeed() {
        assertThat(Samples.relationship(42)).isEqualTo(Samples.relationship(42)).isNotEqualTo(Samples.relationship(43));
        assertThat(Samples.report(42)).isEqualTo(Samples.report(42));
        assertThat(Samples.plan(42)).isEqualTo(Samples.plan(42));
        assertThat(Samples.programmeRecord(42)).isEqualTo(Samples.programmeRecord(42));
    }

    /** The one place where values are written down: they must not hang on the JDK or the machine. */
    @Test
    void givesTheSamePairsEverywhere() {
        assertThat(Samples.many(Pair.class, 1, 3))
                .containsExactly(
                        pair("mentor-7", "mentee-4"), pair("mentor-11", "mentee-47"), pair("mentor-16", "mentee-16"));
    }

    private static Pair pair(String mentor, String mentee) {
        return Pair.of(ParticipantId.of(mentor), ParticipantId.of(mentee));
    }

    @Test
    void givesAThousandRelationshipsAtOnce() {
        List<MentoringRelationship> many = Samples.many(MentoringRelationship.class, 7, THOUSAND);

        assertThat(new HashSet<>(many)).hasSizeGreaterThan(THOUSAND * 9 / 10);
        assertThat(many).first().isEqualTo(Samples.relationship(7));
    }

    @Test
    void givesRelationshipsOfWhichTheVerdictIsKnown() {
        assertThat(outcome(Samples.soundRelationship(Dates.LAST, 1))).isEqualTo(Outcome.UPHELD);
        assertThat(outcome(Samples.relationshipBreaching(Guideline.G03, Dates.LAST, 1)))
                .isEqualTo(Outcome.BREACHED);
    }

    private static Outcome outcome(MentoringRelationship relationship) {
        return EthicalGuidelines.ruleSet()
                .evaluate(relationship, Viewpoint.asOf(Dates.LAST))
                .outcome();
    }

    @Test
    void givesTheOtherShapesToo() {
        assertThat(Samples.of(Participant.class, 1)).isEqualTo(Samples.participant(1));
        assertThat(Samples.of(MatchPlan.class, 1)).isEqualTo(Samples.plan(1));
        assertThat(Samples.programme(1).id()).isNotNull();
        assertThat(Samples.matchRequest(1).graph().arcCount()).isNotNegative();
        CandidateGraph graph = Samples.graph(1);
        assertThat(graph.mentorCount()).isNotNegative();
    }

    /** Nothing of the property that runs is disturbed, nor does it disturb. */
    @Property(tries = 5)
    void givesTheSameWithinAProperty(@ForAll MentoringRelationship relationship, @ForAll List<Pair> pairs) {
        assertThat(Samples.relationship(42)).isEqualTo(Samples.relationship(42));
        assertThat(relationship).isNotNull();
    }

    @Test
    void refusesACountBelowNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.many(Pair.class, 1, -1))
                .withMessageContaining("-1");
    }
}
