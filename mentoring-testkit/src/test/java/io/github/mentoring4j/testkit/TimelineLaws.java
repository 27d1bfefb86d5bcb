package io.github.mentoring4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.relationship.DatedEvidence;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.relationship.Timeline;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

class TimelineLaws {

    /** Evidence of programmes, which no relationship holds. */
    private static final Set<EvidenceKind> OF_PROGRAMMES = EnumSet.range(EvidenceKind.PROGRAMME, EvidenceKind.DOCUMENT);

    private static final Set<EvidenceKind> SEEN = EnumSet.noneOf(EvidenceKind.class);

    @Provide
    Arbitrary<MentoringRelationship> relationships() {
        return RelationshipArbitraries.relationships();
    }

    @Provide
    Arbitrary<Viewpoint> viewpoints() {
        return Dates.viewpoints();
    }

    @Property(tries = 120)
    void aTimelineIsInOrderAndFindsEachPart(@ForAll("relationships") MentoringRelationship relationship) {
        Timeline timeline = Timeline.of(relationship);

        assertThat(timeline.entries()).isSorted();
        timeline.entries().forEach(entry -> {
            SEEN.add(entry.evidence().kind());
            assertThat(timeline.when(entry.evidence())).isPresent();
        });
        assertThat(timeline.when(EvidenceRef.of(EvidenceKind.MEETING, "nobody-was-there")))
                .isEmpty();
    }

    @Property(tries = 120)
    void whatAViewpointDoesNotSeeIsNotOnTheTimeline(
            @ForAll("relationships") MentoringRelationship relationship, @ForAll("viewpoints") Viewpoint viewpoint) {
        assertThat(Timeline.of(relationship.asOf(viewpoint)).entries())
                .extracting(DatedEvidence::when)
                .allMatch(viewpoint::sees);
    }

    @AfterContainer
    static void everyKindOfEvidenceOfARelationshipWasOnATimeline() {
        assertThat(SEEN).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(OF_PROGRAMMES)));
    }
}
