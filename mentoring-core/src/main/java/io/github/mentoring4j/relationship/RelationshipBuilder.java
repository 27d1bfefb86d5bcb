package io.github.mentoring4j.relationship;

import io.github.mentoring4j.confidentiality.Disclosure;
import io.github.mentoring4j.contract.MentoringContract;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.interest.Interests;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.phase.PhaseHistory;
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

    RelationshipBuilder ended(Optional<Occurrence> when) {
        this.ended = when;
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
                && ended.equals(relationship.ended());
    }

    /**
     * The record.
     *
     * @return an immutable record of what was set
     * @throws InvalidRecordException if the parts contradict each other
     */
    public MentoringRelationship build() {
        return new MentoringRelationship(
                id, programme, pair, matched, contract, phases, meetings, disclosures, interests, rights, ended);
    }
}
