package io.github.mentoring4j.relationship;

import io.github.mentoring4j.commitment.Commitments;
import io.github.mentoring4j.competence.MentorCompetence;
import io.github.mentoring4j.confidentiality.Disclosure;
import io.github.mentoring4j.contact.Contacts;
import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.contract.MentoringContract;
import io.github.mentoring4j.ending.Ending;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.interest.Interests;
import io.github.mentoring4j.learning.Learning;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.MissedMeeting;
import io.github.mentoring4j.openness.Openness;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.phase.Phase;
import io.github.mentoring4j.phase.PhaseHistory;
import io.github.mentoring4j.privacy.PrivateAreas;
import io.github.mentoring4j.programme.ProgrammeId;
import io.github.mentoring4j.rights.Rights;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.ArrayList;
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
        MentoringContract contract,
        PhaseHistory phases,
        List<Meeting> meetings,
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
        Objects.requireNonNull(contract, "contract");
        Objects.requireNonNull(phases, "phases");
        Objects.requireNonNull(interests, "interests");
        Objects.requireNonNull(rights, "rights");
        Objects.requireNonNull(commitments, "commitments");
        Objects.requireNonNull(openness, "openness");
        Objects.requireNonNull(competence, "competence");
        Objects.requireNonNull(contacts, "contacts");
        Objects.requireNonNull(ending, "ending");
        Invariants invariants = Invariants.of(MentoringRelationship.class)
                .unique("meetings", meetings, "id", Meeting::id)
                .unique("disclosures", disclosures, "id", Disclosure::id);
        for (int i = 0; i < meetings.size(); i++) {
            boolean follows = meetings.get(i).held().follows(matched);
            invariants.require(follows, "meetings[" + i + "].held", FaultCode.TOO_EARLY, "matched");
        }
        ended.ifPresent(end -> invariants.require(end.follows(matched), "ended", FaultCode.TOO_EARLY, "matched"));
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
     * @throws InvalidRecordException if its number is not the next, or it precedes the last version
     */
    public MentoringRelationship amended(ContractVersion version) {
        return toBuilder().contract(contract.amendedBy(version)).build();
    }

    /**
     * A party signs the last version of the contract.
     *
     * @param party who
     * @param when when
     * @return a changed copy
     * @throws InvalidRecordException if there is no version, or the party has signed it
     */
    public MentoringRelationship signed(Party party, Occurrence when) {
        return toBuilder().contract(contract.signedBy(party, when)).build();
    }

    /**
     * The two meet.
     *
     * @param meeting the meeting
     * @return a changed copy
     * @throws InvalidRecordException if it precedes the match, or its id is taken
     */
    public MentoringRelationship met(Meeting meeting) {
        List<Meeting> more = new ArrayList<>(meetings);
        more.add(meeting);
        return toBuilder().meetings(more).build();
    }

    /**
     * The relationship enters a phase.
     *
     * @param phase the phase
     * @param when when
     * @return a changed copy
     * @throws InvalidRecordException if the step is not legal
     */
    public MentoringRelationship advancedTo(Phase phase, Occurrence when) {
        return toBuilder().phases(phases.advancedTo(phase, when)).build();
    }

    /**
     * The relationship ends, from whatever phase it is in.
     *
     * @param when when
     * @return a changed copy
     * @throws InvalidRecordException if it has ended already, or that is before the match
     */
    public MentoringRelationship ended(Occurrence when) {
        Invariants.of(MentoringRelationship.class)
                .require(ended.isEmpty(), "ended", FaultCode.CONTRADICTION, "ended")
                .orThrow();
        return toBuilder().ended(when).build();
    }

    /**
     * The record as it stood.
     *
     * <p>Before the match, or while nobody knew of it, nothing is on record. Linear in the size of the record.
     *
     * @param viewpoint from where one looks
     * @return what existed and was known then; itself if that is all
     */
    public MentoringRelationship asOf(Viewpoint viewpoint) {
        if (!viewpoint.sees(matched)) {
            MentoringRelationship nothing =
                    builder(id, programme, pair, matched).build();
            return nothing.equals(this) ? this : nothing;
        }
        RelationshipBuilder then = toBuilder()
                .contract(contract.asOf(viewpoint))
                .phases(phases.asOf(viewpoint))
                .meetings(viewpoint.cut(meetings, Meeting::held, Meeting::asOf))
                .disclosures(viewpoint.seen(disclosures, Disclosure::when))
                .interests(interests.asOf(viewpoint))
                .rights(rights.asOf(viewpoint))
                .ended(viewpoint.seen(ended))
                .missedMeetings(viewpoint.seen(missedMeetings, MissedMeeting::happened))
                .commitments(commitments.asOf(viewpoint))
                .learning(learning.asOf(viewpoint))
                .privateAreas(privateAreas.asOf(viewpoint))
                .openness(openness.asOf(viewpoint))
                .competence(competence.asOf(viewpoint))
                .contacts(contacts.asOf(viewpoint))
                .ending(ending.asOf(viewpoint));
        return then.holds(this) ? this : then.build();
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
