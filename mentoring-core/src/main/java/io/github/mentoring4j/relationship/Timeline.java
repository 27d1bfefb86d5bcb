package io.github.mentoring4j.relationship;

import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.interest.Interests;
import io.github.mentoring4j.meeting.AgendaItem;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.MissedMeeting;
import io.github.mentoring4j.openness.Openness;
import io.github.mentoring4j.rights.Rights;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * All that a finding can point at in a relationship's record, in the order in which it came about. Immutable.
 *
 * <p>An agenda item stands on the day of its meeting. Made in time and space that grow with the record (times the logarithm of
 * its size, for the order).
 */
public final class Timeline {

    private final List<DatedEvidence> entries;
    private final Map<EvidenceRef, Occurrence> days;

    private Timeline(MentoringRelationship relationship) {
        List<DatedEvidence> all = new ArrayList<>();
        new Gathering(all).gather(relationship);
        Collections.sort(all);
        this.entries = List.copyOf(all);
        this.days = new TreeMap<>();
        all.forEach(entry -> days.putIfAbsent(entry.evidence(), entry.when()));
    }

    /**
     * The timeline of a record.
     *
     * @param relationship the record
     * @return its parts
     */
    public static Timeline of(MentoringRelationship relationship) {
        return new Timeline(relationship);
    }

    /**
     * All parts.
     *
     * @return by day, then kind and id
     */
    public List<DatedEvidence> entries() {
        return entries;
    }

    /**
     * When a part came about.
     *
     * @param evidence points at it
     * @return the day, or empty if the record has no such part
     */
    public Optional<Occurrence> when(EvidenceRef evidence) {
        return Optional.ofNullable(days.get(evidence));
    }

    /** Shows the number of parts. */
    @Override
    public String toString() {
        return "Timeline[entries=" + entries.size() + "]";
    }

    /** Walks through a record. */
    private record Gathering(List<DatedEvidence> all) {

        void gather(MentoringRelationship record) {
            each(EvidenceKind.CONTRACT_VERSION, record.contract().versions(), v -> v.number(), v -> v.proposed());
            record.meetings().forEach(this::meeting);
            each(EvidenceKind.MISSED_MEETING, record.missedMeetings(), MissedMeeting::id, MissedMeeting::happened);
            each(EvidenceKind.DISCLOSURE, record.disclosures(), d -> d.id(), d -> d.when());
            interests(record.interests());
            rights(record.rights());
            each(EvidenceKind.GOAL, record.learning().goals(), g -> g.id(), g -> g.set());
            each(EvidenceKind.INSIGHT, record.learning().insights(), i -> i.id(), i -> i.gained());
            each(EvidenceKind.PRIVATE_AREA, record.privateAreas().areas(), a -> a.id(), a -> a.declared());
            openness(record.openness());
            each(EvidenceKind.REFERRAL, record.competence().referrals(), r -> r.id(), r -> r.made());
            each(EvidenceKind.DEVELOPMENT, record.competence().development(), d -> d.id(), d -> d.done());
            each(EvidenceKind.CONTACT, record.contacts().contacts(), c -> c.id(), c -> c.made());
            each(EvidenceKind.STOP_REQUEST, record.contacts().stopRequests(), s -> s.id(), s -> s.asked());
            each(EvidenceKind.ENDING_REQUEST, record.ending().requests(), r -> r.id(), r -> r.asked());
            each(EvidenceKind.PRESSURE, record.ending().pressures(), p -> p.id(), p -> p.exerted());
        }

        private void meeting(Meeting meeting) {
            all.add(new DatedEvidence(EvidenceRef.of(EvidenceKind.MEETING, meeting.id()), meeting.held()));
            each(EvidenceKind.AGENDA_ITEM, meeting.agenda(), AgendaItem::id, item -> meeting.held());
        }

        private void interests(Interests interests) {
            each(EvidenceKind.INTEREST_STATEMENT, interests.statements(), s -> s.id(), s -> s.made());
            each(EvidenceKind.TIE, interests.ties(), t -> t.id(), t -> t.arose());
            each(EvidenceKind.BENEFIT, interests.benefits(), b -> b.id(), b -> b.given());
        }

        private void rights(Rights rights) {
            each(EvidenceKind.PROCEDURE_VERSION, rights.procedure().versions(), v -> v.label(), v -> v.published());
            each(EvidenceKind.ACKNOWLEDGEMENT, rights.acknowledgements(), a -> a.id(), a -> a.given());
            each(EvidenceKind.COMPLAINT, rights.complaints(), c -> c.id(), c -> c.filed());
        }

        private void openness(Openness openness) {
            each(EvidenceKind.CONCERN, openness.concerns(), c -> c.id(), c -> c.raised());
            each(EvidenceKind.REVIEW, openness.reviews(), r -> r.id(), r -> r.held());
            each(EvidenceKind.MISREPRESENTATION, openness.misrepresentations(), m -> m.id(), m -> m.established());
        }

        private <T> void each(EvidenceKind kind, List<T> parts, Function<T, Object> id, Function<T, Occurrence> when) {
            for (T part : parts) {
                all.add(new DatedEvidence(EvidenceRef.of(kind, id.apply(part)), when.apply(part)));
            }
        }
    }
}
