package io.github.mentoring4j.examples.demo;

import io.github.mentoring4j.competence.CompetenceArea;
import io.github.mentoring4j.competence.DevelopmentActivity;
import io.github.mentoring4j.competence.DevelopmentId;
import io.github.mentoring4j.competence.DevelopmentKind;
import io.github.mentoring4j.competence.MentorCompetence;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.meeting.CompetenceUse;
import io.github.mentoring4j.meeting.Treatment;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.List;

/** What goes wrong with the limits of the mentor's competence, and with the mentor's own development. */
final class CompetenceIncidents {

    private static final CompetenceArea RESEARCH_FUNDING = CompetenceArea.of("research-funding");

    private CompetenceIncidents() {}

    static MentoringRelationship advisedOnWhatTakesAProfessional(MentoringRelationship usual) {
        return takingUp(usual, CompetenceArea.MENTAL_HEALTH);
    }

    static MentoringRelationship outOfDepth(MentoringRelationship usual) {
        return takingUp(usual, RESEARCH_FUNDING);
    }

    /** At three meetings, and nobody is named who knows the area. */
    private static MentoringRelationship takingUp(MentoringRelationship usual, CompetenceArea area) {
        CompetenceUse use = CompetenceUse.of(area, Treatment.TAKEN_UP);
        return MeetingChanges.at(
                usual,
                index -> index >= 2 && index <= 4,
                meeting -> MeetingChanges.firstItem(meeting, item -> item.callingFor(use)));
    }

    static MentoringRelationship mentorNotIntroduced(MentoringRelationship usual) {
        return developing(
                usual,
                usual.competence().development().stream()
                        .filter(activity -> activity.kind() != DevelopmentKind.INTRODUCTORY_TRAINING)
                        .toList());
    }

    static MentoringRelationship mentorStoppedLearning(MentoringRelationship usual) {
        return developing(
                usual,
                List.of(DevelopmentActivity.of(
                        DevelopmentId.of("v1"), DevelopmentKind.INTRODUCTORY_TRAINING, Occurrence.of(2024, 10, 8))));
    }

    private static MentoringRelationship developing(
            MentoringRelationship usual, List<DevelopmentActivity> development) {
        MentorCompetence competence = usual.competence();
        return usual.toBuilder()
                .competence(new MentorCompetence(
                        competence.areas(), competence.referrals(), development, competence.introduction()))
                .build();
    }
}
