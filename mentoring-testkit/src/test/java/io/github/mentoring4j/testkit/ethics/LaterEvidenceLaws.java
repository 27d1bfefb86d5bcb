package io.github.mentoring4j.testkit.ethics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ethics.engine.Report;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** What happens after the day, or becomes known after it, changes nothing in what the twelve guidelines say of that day. */
@Tag("law")
class LaterEvidenceLaws extends GuidelineLaws {

    private static final int TRIES = 200;

    @Property(tries = TRIES)
    void whatLiesAfterTheViewpointDoesNotMatter(
            @ForAll("relationships") MentoringRelationship relationship, @ForAll("viewpoints") Viewpoint viewpoint) {
        Report report = report(relationship, viewpoint);

        assertThat(report(LaterEvidence.happensTo(relationship, viewpoint.asOf()), viewpoint))
                .isEqualTo(report);
        assertThat(report(LaterCourse.happensTo(relationship, viewpoint.asOf()), viewpoint))
                .isEqualTo(report);
    }

    @Property(tries = TRIES)
    void whatBecomesKnownAfterTheViewpointDoesNotMatter(
            @ForAll("relationships") MentoringRelationship relationship,
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate knownBy) {
        Viewpoint viewpoint = Viewpoint.asOf(day).knownBy(knownBy);

        assertThat(report(LaterEvidence.becomesKnownOf(relationship, day, knownBy), viewpoint))
                .isEqualTo(report(relationship, viewpoint));
    }

    @Property(tries = TRIES)
    void howTheConversationGoesOnDoesNotMatter(
            @ForAll("relationships") MentoringRelationship relationship,
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate knownBy) {
        Viewpoint viewpoint = Viewpoint.asOf(day).knownBy(knownBy);
        Report report = report(relationship, viewpoint);
        LocalDate matched = relationship.matched().on();
        Occurrence tomorrow = Occurrence.of(latest(day.plusDays(1), matched));
        Occurrence lately = new Occurrence(matched, latest(knownBy.plusDays(1), matched));

        for (Occurrence later : List.of(tomorrow, lately)) {
            for (MentoringRelationship more :
                    WorseConversation.each(relationship, later).values()) {
                assertThat(report(more, viewpoint)).isEqualTo(report);
            }
            assertThat(report(WorseConversation.settled(relationship, later), viewpoint))
                    .isEqualTo(report);
        }
    }
}
