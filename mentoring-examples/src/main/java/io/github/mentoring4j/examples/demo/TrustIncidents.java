package io.github.mentoring4j.examples.demo;

import static io.github.mentoring4j.examples.demo.ProgrammeYear.workday;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.learning.Field;
import io.github.mentoring4j.meeting.ItemPurpose;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.PrivateAreaTouch;
import io.github.mentoring4j.meeting.TouchKind;
import io.github.mentoring4j.openness.Concern;
import io.github.mentoring4j.openness.ConcernId;
import io.github.mentoring4j.openness.ConcernKind;
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
import io.github.mentoring4j.text.ConfidentialText;
import java.util.ArrayList;
import java.util.List;

/** What goes wrong with private areas and openness. */
final class TrustIncidents {

    private static final PrivateAreaId AREA = PrivateAreaId.of("p9");

    private static final ConfidentialText TOPIC = ConfidentialText.of("How are things at home?");

    private TrustIncidents() {}

    static MentoringRelationship askedAboutAClosedArea(MentoringRelationship usual) {
        PrivateArea area = PrivateArea.of(AREA, usual.meetings().get(0).held());
        return MeetingChanges.at(
                declaring(usual, area), index -> index == 1 || index == 2, meeting -> entering(meeting, Party.MENTOR));
    }

    /** What was opened can be closed again. */
    static MentoringRelationship areaClosedAgain(MentoringRelationship usual) {
        Occurrence opened = usual.meetings().get(1).held();
        PrivateArea area = PrivateArea.of(AREA, usual.meetings().get(0).held())
                .opened(opened)
                .closed(Occurrence.of(workday(opened.on().plusDays(6))));
        MentoringRelationship open = MeetingChanges.at(
                declaring(usual, area), index -> index == 1, meeting -> entering(meeting, Party.MENTEE));
        return MeetingChanges.at(open, index -> index == 2, meeting -> entering(meeting, Party.MENTOR));
    }

    private static MentoringRelationship declaring(MentoringRelationship usual, PrivateArea area) {
        List<PrivateArea> areas = new ArrayList<>(usual.privateAreas().areas());
        areas.add(area);
        return usual.toBuilder()
                .privateAreas(new PrivateAreas(usual.privateAreas().asked(), areas))
                .build();
    }

    private static Meeting entering(Meeting meeting, Party by) {
        return MeetingChanges.adding(
                meeting,
                by,
                TOPIC,
                item -> item.serving(ItemPurpose.of(Parties.MENTEE, Field.PERSONAL))
                        .touching(PrivateAreaTouch.of(AREA, TouchKind.ENTERED)));
    }

    static MentoringRelationship concernKept(MentoringRelationship usual) {
        List<Concern> concerns = new ArrayList<>(usual.openness().concerns());
        concerns.add(
                Concern.of(ConcernId.of("n9"), Party.MENTEE, ConcernKind.COLLABORATION, Occurrence.of(2026, 1, 20)));
        return open(usual, concerns, usual.openness().reviews());
    }

    static MentoringRelationship opennessSeenDifferently(MentoringRelationship usual) {
        Occurrence held = usual.meetings().get(usual.meetings().size() - 2).held();
        RelationshipReview differing = RelationshipReview.of(
                ReviewId.of("w2"), held, OpennessRating.of(Party.MENTOR, 5), OpennessRating.of(Party.MENTEE, 2));
        return open(
                usual,
                usual.openness().concerns(),
                List.of(usual.openness().reviews().get(0), differing));
    }

    static MentoringRelationship neverReviewed(MentoringRelationship usual) {
        return open(usual, usual.openness().concerns(), List.of());
    }

    private static MentoringRelationship open(
            MentoringRelationship usual, List<Concern> concerns, List<RelationshipReview> reviews) {
        return usual.toBuilder()
                .openness(Openness.of(concerns, reviews, usual.openness().misrepresentations()))
                .build();
    }
}
