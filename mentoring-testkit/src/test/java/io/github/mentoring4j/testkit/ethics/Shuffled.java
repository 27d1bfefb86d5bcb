package io.github.mentoring4j.testkit.ethics;

import static io.github.mentoring4j.testkit.ethics.Lists.shuffled;

import io.github.mentoring4j.commitment.Commitments;
import io.github.mentoring4j.competence.MentorCompetence;
import io.github.mentoring4j.contact.Contacts;
import io.github.mentoring4j.ending.Ending;
import io.github.mentoring4j.interest.Interests;
import io.github.mentoring4j.learning.Learning;
import io.github.mentoring4j.openness.Openness;
import io.github.mentoring4j.privacy.PrivateAreas;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.rights.Complaint;
import io.github.mentoring4j.rights.ComplaintsProcedure;
import io.github.mentoring4j.rights.Rights;
import java.util.Random;

/** A relationship whose collections were filled in another order. */
record Shuffled(MentoringRelationship from, Random random) {

    MentoringRelationship relationship() {
        return from.toBuilder()
                .meetings(shuffled(from.meetings(), random))
                .missedMeetings(shuffled(from.missedMeetings(), random))
                .disclosures(shuffled(from.disclosures(), random))
                .interests(interests(from.interests()))
                .rights(rights(from.rights()))
                .commitments(new Commitments(
                        shuffled(from.commitments().made(), random),
                        from.commitments().acceptance()))
                .learning(Learning.of(
                        shuffled(from.learning().goals(), random),
                        shuffled(from.learning().insights(), random)))
                .privateAreas(new PrivateAreas(
                        from.privateAreas().asked(),
                        shuffled(from.privateAreas().areas(), random)))
                .openness(openness(from.openness()))
                .competence(competence(from.competence()))
                .contacts(Contacts.of(
                        shuffled(from.contacts().contacts(), random),
                        shuffled(from.contacts().stopRequests(), random)))
                .ending(ending(from.ending()))
                .build();
    }

    private Interests interests(Interests interests) {
        return Interests.of(
                shuffled(interests.statements(), random),
                shuffled(interests.ties(), random),
                shuffled(interests.benefits(), random));
    }

    private Rights rights(Rights rights) {
        return Rights.of(
                new ComplaintsProcedure(shuffled(rights.procedure().versions(), random)),
                shuffled(rights.acknowledgements(), random),
                shuffled(rights.complaints().stream().map(this::complaint).toList(), random));
    }

    private Complaint complaint(Complaint complaint) {
        return new Complaint(
                complaint.id(),
                complaint.by(),
                complaint.about(),
                complaint.filed(),
                shuffled(complaint.steps(), random));
    }

    private Openness openness(Openness openness) {
        return Openness.of(
                shuffled(openness.concerns(), random),
                shuffled(openness.reviews(), random),
                shuffled(openness.misrepresentations(), random));
    }

    private MentorCompetence competence(MentorCompetence competence) {
        return new MentorCompetence(
                shuffled(competence.areas(), random),
                shuffled(competence.referrals(), random),
                shuffled(competence.development(), random),
                competence.introduction());
    }

    private Ending ending(Ending ending) {
        return new Ending(
                shuffled(ending.requests(), random),
                shuffled(ending.pressures(), random),
                shuffled(ending.absences(), random),
                ending.closing());
    }
}
