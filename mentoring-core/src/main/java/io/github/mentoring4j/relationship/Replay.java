package io.github.mentoring4j.relationship;

import io.github.mentoring4j.confidentiality.Disclosure;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.MissedMeeting;

/** A relationship as it stood. */
final class Replay {

    private Replay() {}

    static MentoringRelationship of(MentoringRelationship whole, Viewpoint viewpoint) {
        if (!viewpoint.sees(whole.matched())) {
            MentoringRelationship nothing = MentoringRelationship.builder(
                            whole.id(), whole.programme(), whole.pair(), whole.matched())
                    .build();
            return nothing.equals(whole) ? whole : nothing;
        }
        RelationshipBuilder then = whole.toBuilder()
                .contract(whole.contract().asOf(viewpoint))
                .phases(whole.phases().asOf(viewpoint))
                .meetings(viewpoint.cut(whole.meetings(), Meeting::held, Meeting::asOf))
                .disclosures(viewpoint.seen(whole.disclosures(), Disclosure::when))
                .interests(whole.interests().asOf(viewpoint))
                .rights(whole.rights().asOf(viewpoint))
                .ended(viewpoint.seen(whole.ended()))
                .missedMeetings(viewpoint.seen(whole.missedMeetings(), MissedMeeting::happened))
                .commitments(whole.commitments().asOf(viewpoint))
                .learning(whole.learning().asOf(viewpoint))
                .privateAreas(whole.privateAreas().asOf(viewpoint))
                .openness(whole.openness().asOf(viewpoint))
                .competence(whole.competence().asOf(viewpoint))
                .contacts(whole.contacts().asOf(viewpoint))
                .ending(whole.ending().asOf(viewpoint));
        return then.holds(whole) ? whole : then.build();
    }
}
