package io.github.mentoring4j.examples.demo;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.phase.Phase;
import io.github.mentoring4j.phase.PhaseHistory;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.relationship.RelationshipId;

/** A year in which a pair does what it should; what it consists of stands in the classes that begin with the same word. */
final class UsualCourse {

    private UsualCourse() {}

    /** What is on record of a pair that was matched and nothing more. */
    static MentoringRelationship matched(Pair pair) {
        RelationshipId id = RelationshipId.of("NL-" + pair.mentee() + "-" + pair.mentor());
        return MentoringRelationship.builder(id, ProgrammeYear.PROGRAMME, pair, Occurrence.of(ProgrammeYear.MATCHED))
                .build();
    }

    /** The record of a pair's year, up to the day on which the programme lead looks back; the two are still at it. */
    static MentoringRelationship of(Pair pair) {
        Appointments appointments = Appointments.of(Variety.of(pair));
        MentoringRelationship relationship = matched(pair).toBuilder()
                .interests(UsualRights.interests(appointments))
                .rights(UsualRights.rights(appointments))
                .disclosures(UsualRights.disclosures(appointments))
                .contract(UsualContract.of(appointments))
                .commitments(UsualContract.commitments(appointments))
                .competence(UsualCompetence.of(appointments))
                .privateAreas(UsualPrivacy.of(appointments))
                .openness(UsualOpenness.of(appointments))
                .learning(UsualLearning.of(appointments))
                .meetings(new UsualMeetings(appointments).all())
                .missedMeetings(UsualContacts.missed(appointments))
                .contacts(UsualContacts.of(appointments))
                .phases(phases(appointments))
                .build();
        return UsualContract.extended(relationship, appointments);
    }

    private static PhaseHistory phases(Appointments appointments) {
        PhaseHistory phases = PhaseHistory.none()
                .advancedTo(Phase.RAPPORT_BUILDING, Occurrence.of(appointments.first()))
                .advancedTo(Phase.DIRECTION_SETTING, Occurrence.of(appointments.day(appointments.direction())))
                .advancedTo(Phase.PROGRESS_MAKING, Occurrence.of(appointments.day(appointments.progress())));
        return appointments.variety().oneIn(3, "winding up")
                ? phases.advancedTo(Phase.WINDING_UP, Occurrence.of(appointments.last()))
                : phases;
    }
}
