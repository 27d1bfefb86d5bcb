package io.github.mentoring4j.ethics.validation;

import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.relationship.MentoringRelationship;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Where in a relationship the things are that findings point at. */
final class EvidencePaths {

    private final MentoringRelationship relationship;

    EvidencePaths(MentoringRelationship relationship) {
        this.relationship = relationship;
    }

    /** Adds a violation at a piece of evidence; false if that is no part of the relationship, such as its programme. */
    boolean add(EvidenceRef evidence, Finding finding, Supplier<ConstraintViolationBuilder> violation) {
        String id = evidence.id();
        return switch (evidence.kind()) {
            case CONTRACT_VERSION ->
                at(relationship.contract().versions(), ContractVersion::number, id, violation, "contract", "versions");
            case MEETING -> at(relationship.meetings(), Meeting::id, id, violation, "meetings");
            case AGENDA_ITEM -> item(id, finding, violation);
            case DISCLOSURE -> at(relationship.disclosures(), each -> each.id(), id, violation, "disclosures");
            case MISSED_MEETING ->
                at(relationship.missedMeetings(), each -> each.id(), id, violation, "missedMeetings");
            case GOAL -> at(relationship.learning().goals(), each -> each.id(), id, violation, "learning", "goals");
            case INSIGHT ->
                at(relationship.learning().insights(), each -> each.id(), id, violation, "learning", "insights");
            case PRIVATE_AREA ->
                at(relationship.privateAreas().areas(), each -> each.id(), id, violation, "privateAreas", "areas");
            case INTEREST_STATEMENT, TIE, BENEFIT -> interest(evidence, violation);
            case PROCEDURE_VERSION, ACKNOWLEDGEMENT, COMPLAINT -> right(evidence, violation);
            case CONCERN, REVIEW, MISREPRESENTATION -> openness(evidence, violation);
            case REFERRAL, DEVELOPMENT -> competence(evidence, violation);
            case CONTACT, STOP_REQUEST, ENDING_REQUEST, PRESSURE -> parting(evidence, violation);
            default -> false;
        };
    }

    private boolean interest(EvidenceRef evidence, Supplier<ConstraintViolationBuilder> violation) {
        var interests = relationship.interests();
        String id = evidence.id();
        return switch (evidence.kind()) {
            case INTEREST_STATEMENT ->
                at(interests.statements(), each -> each.id(), id, violation, "interests", "statements");
            case TIE -> at(interests.ties(), each -> each.id(), id, violation, "interests", "ties");
            default -> at(interests.benefits(), each -> each.id(), id, violation, "interests", "benefits");
        };
    }

    private boolean right(EvidenceRef evidence, Supplier<ConstraintViolationBuilder> violation) {
        var rights = relationship.rights();
        String id = evidence.id();
        return switch (evidence.kind()) {
            case PROCEDURE_VERSION ->
                at(
                        rights.procedure().versions(),
                        each -> each.label(),
                        id,
                        violation,
                        "rights",
                        "procedure",
                        "versions");
            case ACKNOWLEDGEMENT ->
                at(rights.acknowledgements(), each -> each.id(), id, violation, "rights", "acknowledgements");
            default -> at(rights.complaints(), each -> each.id(), id, violation, "rights", "complaints");
        };
    }

    private boolean openness(EvidenceRef evidence, Supplier<ConstraintViolationBuilder> violation) {
        var openness = relationship.openness();
        String id = evidence.id();
        return switch (evidence.kind()) {
            case CONCERN -> at(openness.concerns(), each -> each.id(), id, violation, "openness", "concerns");
            case REVIEW -> at(openness.reviews(), each -> each.id(), id, violation, "openness", "reviews");
            default ->
                at(openness.misrepresentations(), each -> each.id(), id, violation, "openness", "misrepresentations");
        };
    }

    private boolean competence(EvidenceRef evidence, Supplier<ConstraintViolationBuilder> violation) {
        var competence = relationship.competence();
        return evidence.kind() == EvidenceKind.REFERRAL
                ? at(competence.referrals(), each -> each.id(), evidence.id(), violation, "competence", "referrals")
                : at(
                        competence.development(),
                        each -> each.id(),
                        evidence.id(),
                        violation,
                        "competence",
                        "development");
    }

    private boolean parting(EvidenceRef evidence, Supplier<ConstraintViolationBuilder> violation) {
        var contacts = relationship.contacts();
        var ending = relationship.ending();
        String id = evidence.id();
        return switch (evidence.kind()) {
            case CONTACT -> at(contacts.contacts(), each -> each.id(), id, violation, "contacts", "contacts");
            case STOP_REQUEST ->
                at(contacts.stopRequests(), each -> each.id(), id, violation, "contacts", "stopRequests");
            case ENDING_REQUEST -> at(ending.requests(), each -> each.id(), id, violation, "ending", "requests");
            default -> at(ending.pressures(), each -> each.id(), id, violation, "ending", "pressures");
        };
    }

    /** An item's id is its meeting's own; the meetings that the finding names decide where several hold it. */
    private boolean item(String id, Finding finding, Supplier<ConstraintViolationBuilder> violation) {
        List<Meeting> meetings = relationship.meetings();
        int found = -1;
        boolean named = false;
        for (int i = 0; i < meetings.size() && !named; i++) {
            Meeting meeting = meetings.get(i);
            if (index(meeting.agenda(), each -> each.id(), id) >= 0) {
                named = finding.grounds().contains(EvidenceRef.of(EvidenceKind.MEETING, meeting.id()));
                found = named || found < 0 ? i : found;
            }
        }
        if (found < 0) {
            return false;
        }
        violation
                .get()
                .addPropertyNode("meetings")
                .addPropertyNode("agenda")
                .inIterable()
                .atIndex(found)
                .addBeanNode()
                .inIterable()
                .atIndex(index(meetings.get(found).agenda(), each -> each.id(), id))
                .addConstraintViolation();
        return true;
    }

    private static <T> boolean at(
            List<T> list,
            Function<? super T, ?> ids,
            String id,
            Supplier<ConstraintViolationBuilder> violation,
            String first,
            String... names) {
        int index = index(list, ids, id);
        if (index < 0) {
            return false;
        }
        NodeBuilderCustomizableContext node = violation.get().addPropertyNode(first);
        for (String name : names) {
            node = node.addPropertyNode(name);
        }
        node.addBeanNode().inIterable().atIndex(index).addConstraintViolation();
        return true;
    }

    private static <T> int index(List<T> list, Function<? super T, ?> ids, String id) {
        for (int i = 0; i < list.size(); i++) {
            if (String.valueOf(ids.apply(list.get(i))).equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
