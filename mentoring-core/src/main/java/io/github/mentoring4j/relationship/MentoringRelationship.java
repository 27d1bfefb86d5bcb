package io.github.mentoring4j.relationship;

import io.github.mentoring4j.commitment.Commitments;
import io.github.mentoring4j.competence.MentorCompetence;
import io.github.mentoring4j.confidentiality.Disclosure;
import io.github.mentoring4j.contact.Contacts;
import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.contract.MentoringContract;
import io.github.mentoring4j.ending.ClosingConversation;
import io.github.mentoring4j.ending.Ending;
import io.github.mentoring4j.ending.EndingRequest;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.interest.Interests;
import io.github.mentoring4j.learning.FieldBalance;
import io.github.mentoring4j.learning.Learning;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.MissedMeeting;
import io.github.mentoring4j.openness.Openness;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.phase.Phase;
import io.github.mentoring4j.phase.PhaseHistory;
import io.github.mentoring4j.phase.PhasePlan;
import io.github.mentoring4j.phase.PhaseRequirement;
import io.github.mentoring4j.privacy.PrivateAreas;
import io.github.mentoring4j.programme.ProgrammeId;
import io.github.mentoring4j.rights.Rights;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A mentoring relationship with its record. Made with {@link #builder}, changed by copies.
 *
 * @param id identifies the relationship
 * @param programme the programme it belongs to
 * @param pair mentor and mentee
 * @param matched when the two were brought together
 * @param contract what they agreed
 * @param phases the phases gone through
 * @param meetings the meetings held, none before the match; by date, then id
 * @param disclosures what was told to others; by id
 * @param interests ties and interests
 * @param rights rights and complaints
 * @param ended when it ended, if it has
 * @param missedMeetings the meetings agreed that did not take place; by the day due, then id
 * @param commitments what the two committed themselves to
 * @param learning goals and insights of both
 * @param privateAreas the mentee's private areas
 * @param openness concerns, reviews, and what was misrepresented
 * @param competence the mentor's competence, its limits and its growth
 * @param contacts contact beside the meetings
 * @param ending how it comes to its end
 */
public record MentoringRelationship(
        RelationshipId id,
        ProgrammeId programme,
        Pair pair,
        Occurrence matched,
        @Valid MentoringContract contract,
        PhaseHistory phases,
        List<@Valid Meeting> meetings,
        List<Disclosure> disclosures,
        Interests interests,
        Rights rights,
        Optional<Occurrence> ended,
        List<MissedMeeting> missedMeetings,
        Commitments commitments,
        Learning learning,
        PrivateAreas privateAreas,
        Openness openness,
        MentorCompetence competence,
        Contacts contacts,
        Ending ending) {

    /**
     * Copies and sorts.
     *
     * @throws InvalidRecordException if a meeting or the end precedes the match, an id stands twice, or an agenda item names
     *     a goal or a private area that was not there by then
     */
    public MentoringRelationship {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(pair, "pair");
        Objects.requireNonNull(matched, "matched");
        Objects.requireNonNull(contract, "contract");
        Objects.requireNonNull(phases, "phases");
        Objects.requireNonNull(interests, "interests");
        Objects.requireNonNull(rights, "rights");
        Objects.requireNonNull(commitments, "commitments");
        Objects.requireNonNull(learning, "learning");
        Objects.requireNonNull(privateAreas, "privateAreas");
        Objects.requireNonNull(openness, "openness");
        Objects.requireNonNull(competence, "competence");
        Objects.requireNonNull(contacts, "contacts");
        Objects.requireNonNull(ending, "ending");
        Invariants invariants = Invariants.of(MentoringRelationship.class)
                .unique("meetings", meetings, "id", Meeting::id)
                .unique("disclosures", disclosures, "id", Disclosure::id);
        for (int i = 0; i < meetings.size(); i++) {
            boolean early = meetings.get(i).held().precedes(matched);
            invariants.require(!early, "meetings[" + i + "].held", FaultCode.TOO_EARLY, "matched");
        }
        ended.ifPresent(end -> invariants.require(!end.precedes(matched), "ended", FaultCode.TOO_EARLY, "matched"));
        AgendaReferences.check(meetings, learning, privateAreas, invariants);
        MissedMeetings.check(missedMeetings, meetings, matched, invariants);
        invariants.orThrow();
        missedMeetings = missedMeetings.stream().sorted().toList();
        meetings = meetings.stream().sorted().toList();
        disclosures = disclosures.stream()
                .sorted(Comparator.comparing(Disclosure::id))
                .toList();
    }

    /**
     * Starts a relationship of which nothing but the match is on record.
     *
     * @param id identifies the relationship
     * @param programme the programme it belongs to
     * @param pair mentor and mentee
     * @param matched when the two were brought together
     * @return a builder
     */
    public static RelationshipBuilder builder(RelationshipId id, ProgrammeId programme, Pair pair, Occurrence matched) {
        return new RelationshipBuilder(id, programme, pair, matched);
    }

    /**
     * A builder that holds all of this record.
     *
     * @return the builder
     */
    public RelationshipBuilder toBuilder() {
        return new RelationshipBuilder(this);
    }

    /**
     * A new version of the contract is put forward.
     *
     * @param version the next version
     * @return a changed copy
     * @throws InvalidRecordException if its number is not the next, it precedes the last version, it holds a signature from
     *     before the match, or the relationship had ended
     */
    public MentoringRelationship amended(ContractVersion version) {
        Course.of(this).takes(version).orThrow();
        return toBuilder().contract(contract.amendedBy(version)).build();
    }

    /**
     * A party signs the last version of the contract.
     *
     * @param party who
     * @param when when
     * @return a changed copy
     * @throws InvalidRecordException if there is no version, the party has signed it, or it is before the match or after the end
     */
    public MentoringRelationship signed(Party party, Occurrence when) {
        Course.of(this).within("contract", when).orThrow();
        return toBuilder().contract(contract.signedBy(party, when)).build();
    }

    /**
     * An extension is put forward: the contract in force with a later last day. It counts once both have signed it.
     *
     * @param end the new last day
     * @param proposed when it is put forward
     * @return a changed copy
     * @throws InvalidRecordException if no contract is in force on that day, a later version may still replace it, the new last
     *     day is not later, or the relationship had ended
     */
    public MentoringRelationship extended(LocalDate end, Occurrence proposed) {
        return amended(Operations.extension(this, end, proposed));
    }

    /**
     * The two meet.
     *
     * @param meeting the meeting
     * @return a changed copy
     * @throws InvalidRecordException if it precedes the match or follows the end, its id is taken, or an item names what was
     *     not there
     */
    public MentoringRelationship met(Meeting meeting) {
        Course.of(this).beforeTheEnd("meetings", meeting.held()).orThrow();
        return toBuilder().meetings(Operations.with(meetings, meeting)).build();
    }

    /**
     * A meeting that was agreed does not take place.
     *
     * @param meeting the missed meeting
     * @return a changed copy
     * @throws InvalidRecordException if it precedes the match or follows the end, or its id is taken
     */
    public MentoringRelationship missed(MissedMeeting meeting) {
        Course.of(this).beforeTheEnd("missedMeetings", meeting.happened()).orThrow();
        return toBuilder()
                .missedMeetings(Operations.with(missedMeetings, meeting))
                .build();
    }

    /**
     * The relationship enters a phase, whatever is on record beside that.
     *
     * @param phase the phase
     * @param when when
     * @return a changed copy
     * @throws InvalidRecordException if the step is not legal, it is before the match or after the end, or it is moving on and
     *     the relationship had not ended
     */
    public MentoringRelationship advancedTo(Phase phase, Occurrence when) {
        Course.of(this).takes(phase, when).orThrow();
        return toBuilder().phases(phases.advancedTo(phase, when)).build();
    }

    /**
     * The relationship enters a phase, by a plan that requires something of it.
     *
     * @param phase the phase
     * @param when when
     * @param plan what the programme asks before each step
     * @return a changed copy
     * @throws InvalidRecordException as without a plan, or if something that the step requires is not on record
     */
    public MentoringRelationship advancedTo(Phase phase, Occurrence when, PhasePlan plan) {
        Operations.refuse("phases", FaultCode.REQUIREMENT_MISSING, missingFor(phase, when.on(), plan));
        return advancedTo(phase, when);
    }

    /**
     * What this relationship lacks for a step to another phase.
     *
     * @param phase the phase to be entered
     * @param day the day of the step
     * @param plan what the programme asks before each step
     * @return the requirements not met by that day, in their order; empty if the plan does not stand in the way
     * @throws InvalidRecordException if the step is not legal from the current phase
     */
    public List<PhaseRequirement> missingFor(Phase phase, LocalDate day, PhasePlan plan) {
        return new PhaseReadiness(this, day).missing(phase, plan);
    }

    /**
     * One of the two asks to end. Nobody can refuse it.
     *
     * @param request the request
     * @return a changed copy
     * @throws InvalidRecordException if its id is taken, or it is before the match or after the end
     */
    public MentoringRelationship askedToEnd(EndingRequest request) {
        Course.of(this).within("ending", request.asked()).orThrow();
        return toBuilder().ending(ending.with(request)).build();
    }

    /**
     * A closing conversation is held, before the relationship ends or after.
     *
     * @param conversation the conversation
     * @return a changed copy
     * @throws InvalidRecordException if there was one already, or that is before the match
     */
    public MentoringRelationship roundedOff(ClosingConversation conversation) {
        Course.of(this).afterTheMatch("ending", conversation.held()).orThrow();
        return toBuilder().ending(ending.closedBy(conversation)).build();
    }

    /**
     * The relationship ends with a closing conversation.
     *
     * @param conversation the conversation; the relationship ends on its day
     * @return a changed copy
     * @throws InvalidRecordException as {@link #ended}, or if there was such a conversation already
     */
    public MentoringRelationship closed(ClosingConversation conversation) {
        return ended(conversation.held()).roundedOff(conversation);
    }

    /**
     * The relationship ends, from whatever phase it is in.
     *
     * @param when when
     * @return a changed copy
     * @throws InvalidRecordException if it has ended already, that is before the match, or a meeting, an agreement, a phase or a
     *     request to end is on record after it
     */
    public MentoringRelationship ended(Occurrence when) {
        Course.refuseUnlessOver(this, when);
        return toBuilder().ended(when).build();
    }

    /**
     * How the mentee met the eight responsibilities.
     *
     * @return a tally for each, in their order
     */
    public List<Tally> menteesTallies() {
        return new MenteeTallies(this).tallies();
    }

    /**
     * How attention is spread over the person and the enterprise: goals, insights and agenda items together.
     *
     * @return the counts
     */
    public FieldBalance balance() {
        return FieldBalance.over(Operations.fields(this));
    }

    /**
     * The record as it stood. Linear in the size of the record.
     *
     * <p>The match itself is always shown, with its date and the pair, for without it there is no record: before it, or while
     * nobody knew of it, the record holds nothing else.
     *
     * @param viewpoint from where one looks
     * @return what existed and was known then; itself if that is all
     */
    public MentoringRelationship asOf(Viewpoint viewpoint) {
        return Replay.of(this, viewpoint);
    }

    /**
     * The same record without anybody's words. It can be judged like the whole.
     *
     * @return an equal record but for the texts
     */
    public MentoringRelationship withoutText() {
        return toBuilder()
                .contract(contract.withoutText())
                .meetings(meetings.stream().map(Meeting::withoutText).toList())
                .learning(learning.withoutText())
                .privateAreas(privateAreas.withoutText())
                .openness(openness.withoutText())
                .build();
    }

    /**
     * Shows ids and counts alone.
     *
     * @return ids and counts
     */
    @Override
    public String toString() {
        return "MentoringRelationship[" + id + ", meetings=" + meetings.size() + ", disclosures=" + disclosures.size()
                + "]";
    }
}
