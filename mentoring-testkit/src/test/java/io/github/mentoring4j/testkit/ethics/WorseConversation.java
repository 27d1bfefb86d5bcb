package io.github.mentoring4j.testkit.ethics;

import static io.github.mentoring4j.testkit.ethics.Lists.and;

import io.github.mentoring4j.competence.CompetenceArea;
import io.github.mentoring4j.competence.CompetenceClaim;
import io.github.mentoring4j.competence.MentorCompetence;
import io.github.mentoring4j.competence.Referral;
import io.github.mentoring4j.competence.ReferralId;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.learning.Field;
import io.github.mentoring4j.meeting.AgendaItem;
import io.github.mentoring4j.meeting.AgendaItemId;
import io.github.mentoring4j.meeting.CompetenceUse;
import io.github.mentoring4j.meeting.ItemPurpose;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.MeetingId;
import io.github.mentoring4j.meeting.PrivateAreaTouch;
import io.github.mentoring4j.meeting.TouchKind;
import io.github.mentoring4j.meeting.Treatment;
import io.github.mentoring4j.openness.Concern;
import io.github.mentoring4j.openness.ConcernId;
import io.github.mentoring4j.openness.ConcernKind;
import io.github.mentoring4j.openness.Misrepresentation;
import io.github.mentoring4j.openness.MisrepresentationId;
import io.github.mentoring4j.openness.Openness;
import io.github.mentoring4j.openness.OpennessRating;
import io.github.mentoring4j.openness.RelationshipReview;
import io.github.mentoring4j.openness.ReviewId;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.privacy.PrivateArea;
import io.github.mentoring4j.privacy.PrivateAreaId;
import io.github.mentoring4j.privacy.PrivateAreas;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A relationship to whose conversation something is added, as guidelines 1, 3, 4 and 6 see it. */
final class WorseConversation {

    private static final AgendaItem ITEM = new AgendaItem(AgendaItemId.of("worse-1"), Party.MENTOR, Optional.empty());
    private static final PrivateAreaId AREA = PrivateAreaId.of("worse");

    private WorseConversation() {}

    /** For some rules, what makes each as bad as it can be, on top of all that is there. */
    static Map<String, MentoringRelationship> each(MentoringRelationship to, Occurrence then) {
        return Map.of(
                "G01-no-own-interest", met(to, then, ITEM.serving(ItemPurpose.of(Parties.MENTOR, Field.ENTERPRISE))),
                "G03-closed-areas-respected", entered(to, then),
                "G04-no-misrepresentation", misled(to, then),
                "G04-concerns-taken-up", worried(to, then),
                "G06-protected-areas", met(to, then, ITEM.callingFor(takenUp(CompetenceArea.of("mental-health")))));
    }

    /** What may settle things, and may move the windows that rules look through. */
    static MentoringRelationship settled(MentoringRelationship relationship, Occurrence then) {
        Openness openness = relationship.openness();
        RelationshipReview review = RelationshipReview.of(
                ReviewId.of("worse"), then, OpennessRating.of(Party.MENTOR, 5), OpennessRating.of(Party.MENTEE, 5));
        MentorCompetence competence = relationship.competence();
        CompetenceClaim claim = CompetenceClaim.of(CompetenceArea.of("anything else"), then);
        return met(relationship, then, ITEM).toBuilder()
                .openness(Openness.of(
                        openness.concerns(), and(openness.reviews(), review), openness.misrepresentations()))
                .competence(new MentorCompetence(
                        and(competence.areas(), claim),
                        and(competence.referrals(), Referral.of(ReferralId.of("worse"), CompetenceArea.HEALTH, then)),
                        competence.development(),
                        competence.introduction()))
                .build();
    }

    private static CompetenceUse takenUp(CompetenceArea area) {
        return CompetenceUse.of(area, Treatment.TAKEN_UP);
    }

    private static MentoringRelationship met(MentoringRelationship to, Occurrence then, AgendaItem item) {
        Meeting meeting = Meeting.of(MeetingId.of("worse"), then, Duration.ofHours(1), item);
        return to.toBuilder().meetings(and(to.meetings(), meeting)).build();
    }

    private static MentoringRelationship entered(MentoringRelationship to, Occurrence then) {
        PrivateAreas areas = to.privateAreas();
        MentoringRelationship declared = to.toBuilder()
                .privateAreas(new PrivateAreas(areas.asked(), and(areas.areas(), PrivateArea.of(AREA, then))))
                .build();
        // On the day on which it is declared, an area does not count as closed yet.
        LocalDate next = then.on().plusDays(1);
        LocalDate recorded = next.isAfter(then.recordedOn()) ? next : then.recordedOn();
        return met(
                declared, new Occurrence(next, recorded), ITEM.touching(PrivateAreaTouch.of(AREA, TouchKind.ENTERED)));
    }

    private static MentoringRelationship misled(MentoringRelationship to, Occurrence then) {
        Openness openness = to.openness();
        Misrepresentation misled = Misrepresentation.of(MisrepresentationId.of("worse"), Party.MENTOR, then);
        return to.toBuilder()
                .openness(Openness.of(
                        openness.concerns(), openness.reviews(), and(openness.misrepresentations(), misled)))
                .build();
    }

    private static MentoringRelationship worried(MentoringRelationship to, Occurrence then) {
        Openness openness = to.openness();
        Concern concern = Concern.of(ConcernId.of("worse"), Party.MENTOR, ConcernKind.COLLABORATION, then);
        return to.toBuilder()
                .openness(Openness.of(
                        and(openness.concerns(), concern), openness.reviews(), openness.misrepresentations()))
                .build();
    }
}
