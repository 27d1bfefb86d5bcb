package io.github.mentoring4j.relationship;

import io.github.mentoring4j.commitment.Commitments;
import io.github.mentoring4j.competence.MentorCompetence;
import io.github.mentoring4j.confidentiality.Disclosure;
import io.github.mentoring4j.contact.Contacts;
import io.github.mentoring4j.contract.MentoringContract;
import io.github.mentoring4j.ending.Ending;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.interest.Interests;
import io.github.mentoring4j.learning.Learning;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.MissedMeeting;
import io.github.mentoring4j.openness.Openness;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.phase.PhaseHistory;
import io.github.mentoring4j.privacy.PrivateAreas;
import io.github.mentoring4j.programme.ProgrammeId;
import io.github.mentoring4j.rights.Rights;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.util.List;
import java.util.Optional;

/**
 * Gathers the parts of a {@link MentoringRelationship}. What is not set is not on record.
 *
 * <p>Not thread-safe. Lists are replaced, not added to, and copied when the record is built.
 */
public final class RelationshipBuilder {

    private final RelationshipId id;
    private final ProgrammeId programme;
    private final Pair pair;
    private final Occurrence matched;
    private MentoringContract contract = MentoringContract.none();
    private PhaseHistory phases = PhaseHistory.none();
    private List<Meeting> meetings = List.of();
    private List<Disclosure> disclosures = List.of();
    private Interests interests = Interests.none();
    private Rights rights = Rights.none();
    private Optional<Occurrence> ended = Optional.empty();
    private List<MissedMeeting> missedMeetings = List.of();
    private Commitments commitments = Commitments.none();
    private Learning learning = Learning.none();
    private PrivateAreas privateAreas = PrivateAreas.none();
    private Openness openness = Openness.none();
    private MentorCompetence competence = MentorCompetence.none();
    private Contacts contacts = Contacts.none();
    private Ending ending = Ending.none();

    RelationshipBuilder(RelationshipId id, ProgrammeId programme, Pair pair, Occurrence matched) {
        this.id = id;
        this.programme = programme;
        this.pair = pair;
        this.matched = matched;
    }

    RelationshipBuilder(MentoringRelationship relationship) {
        this(relationship.id(), relationship.programme(), relationship.pair(), relationship.matched());
        this.contract = relationship.contract();
        this.phases = relationship.phases();
        this.meetings = relationship.meetings();
        this.disclosures = relationship.disclosures();
        this.interests = relationship.interests();
        this.rights = relationship.rights();
        this.ended = relationship.ended();
        this.missedMeetings = relationship.missedMeetings();
        this.commitments = relationship.commitments();
        this.learning = relationship.learning();
        this.privateAreas = relationship.privateAreas();
        this.openness = relationship.openness();
        this.competence = relationship.competence();
        this.contacts = relationship.contacts();
        this.ending = relationship.ending();
    }

    /**
     * Sets the contract.
     *
     * @param contract what the two agreed
     * @return this
     */
    public RelationshipBuilder contract(MentoringContract contract) {
        this.contract = contract;
        return this;
    }

    /**
     * Sets the phases gone through.
     *
     * @param phases the history
     * @return this
     */
    public RelationshipBuilder phases(PhaseHistory phases) {
        this.phases = phases;
        return this;
    }

    /**
     * Sets the meetings.
     *
     * @param meetings all meetings, in any order
     * @return this
     */
    public RelationshipBuilder meetings(List<Meeting> meetings) {
        this.meetings = meetings;
        return this;
    }

    /**
     * Sets what was told to others.
     *
     * @param disclosures all disclosures, in any order
     * @return this
     */
    public RelationshipBuilder disclosures(List<Disclosure> disclosures) {
        this.disclosures = disclosures;
        return this;
    }

    /**
     * Sets ties and interests.
     *
     * @param interests what is on record
     * @return this
     */
    public RelationshipBuilder interests(Interests interests) {
        this.interests = interests;
        return this;
    }

    /**
     * Sets rights and complaints.
     *
     * @param rights what is on record
     * @return this
     */
    public RelationshipBuilder rights(Rights rights) {
        this.rights = rights;
        return this;
    }

    /**
     * Sets when the relationship ended.
     *
     * @param when when
     * @return this
     */
    public RelationshipBuilder ended(Occurrence when) {
        return ended(Optional.of(when));
    }

    /**
     * Takes back that the relationship ended.
     *
     * @return this
     */
    public RelationshipBuilder notEnded() {
        return ended(Optional.empty());
    }

    RelationshipBuilder ended(Optional<Occurrence> when) {
        this.ended = when;
        return this;
    }

    /**
     * Sets the meetings that did not take place.
     *
     * @param missedMeetings all missed meetings, in any order
     * @return this
     */
    public RelationshipBuilder missedMeetings(List<MissedMeeting> missedMeetings) {
        this.missedMeetings = missedMeetings;
        return this;
    }

    /**
     * Sets what the two committed themselves to.
     *
     * @param commitments what is on record
     * @return this
     */
    public RelationshipBuilder commitments(Commitments commitments) {
        this.commitments = commitments;
        return this;
    }

    /**
     * Sets goals and insights of both.
     *
     * @param learning what is on record
     * @return this
     */
    public RelationshipBuilder learning(Learning learning) {
        this.learning = learning;
        return this;
    }

    /**
     * Sets the mentee's private areas.
     *
     * @param privateAreas what is on record
     * @return this
     */
    public RelationshipBuilder privateAreas(PrivateAreas privateAreas) {
        this.privateAreas = privateAreas;
        return this;
    }

    /**
     * Sets concerns, reviews, and what was misrepresented.
     *
     * @param openness what is on record
     * @return this
     */
    public RelationshipBuilder openness(Openness openness) {
        this.openness = openness;
        return this;
    }

    /**
     * Sets the mentor's competence, its limits and its growth.
     *
     * @param competence what is on record
     * @return this
     */
    public RelationshipBuilder competence(MentorCompetence competence) {
        this.competence = competence;
        return this;
    }

    /**
     * Sets contact beside the meetings.
     *
     * @param contacts what is on record
     * @return this
     */
    public RelationshipBuilder contacts(Contacts contacts) {
        this.contacts = contacts;
        return this;
    }

    /**
     * Sets how it comes to its end.
     *
     * @param ending what is on record
     * @return this
     */
    public RelationshipBuilder ending(Ending ending) {
        this.ending = ending;
        return this;
    }

    /** Whether every part is the very part of a record, so that building would only copy it. */
    @SuppressWarnings(
            "ReferenceEquality") // the parts hand back themselves when nothing is cut: comparing values would be slow
    boolean holds(MentoringRelationship relationship) {
        return contract == relationship.contract()
                && phases == relationship.phases()
                && meetings == relationship.meetings()
                && disclosures == relationship.disclosures()
                && interests == relationship.interests()
                && rights == relationship.rights()
                && ended.equals(relationship.ended())
                && missedMeetings == relationship.missedMeetings()
                && commitments == relationship.commitments()
                && learning == relationship.learning()
                && privateAreas == relationship.privateAreas()
                && openness == relationship.openness()
                && competence == relationship.competence()
                && contacts == relationship.contacts()
                && ending == relationship.ending();
    }

    /**
     * The record.
     *
     * @return an immutable record of what was set
     * @throws InvalidRecordException if the parts contradict each other
     */
    public MentoringRelationship build() {
        return new MentoringRelationship(
                id,
                programme,
                pair,
                matched,
                contract,
                phases,
                meetings,
                disclosures,
                interests,
                rights,
                ended,
                missedMeetings,
                commitments,
                learning,
                privateAreas,
                openness,
                competence,
                contacts,
                ending);
    }
}
