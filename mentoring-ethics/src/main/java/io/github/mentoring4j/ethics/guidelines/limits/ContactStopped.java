package io.github.mentoring4j.ethics.guidelines.limits;

import io.github.mentoring4j.contact.Contact;
import io.github.mentoring4j.contact.StopRequest;
import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.guidelines.course.CourseUnits;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.ArrayList;
import java.util.List;

/**
 * Did contact stop when the other asked for that?
 *
 * <p>A request stands from the day after it was made until the day before it was taken back, and means all contact beside the
 * meetings or that outside agreed hours alone, as it says. What was done on either of these two days may have come before or
 * after and is no breach; contact that nobody objected to is their own affair. A request outlives the relationship: contact
 * after the end is judged by it too.
 */
final class ContactStopped implements Rule<MentoringRelationship> {

    private static final Answer WENT_ON = Answer.breached("went-on");
    private static final Answer HEEDED = Answer.upheld("heeded");
    private static final Answer NOT_ASKED = Answer.notApplicable("not-asked");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("G09-contact-stopped", "G09")
            .restingOn(EvidenceKind.STOP_REQUEST, EvidenceKind.CONTACT)
            .answering(WENT_ON, HEEDED, NOT_ASKED);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        List<StopRequest> requests = relationship.contacts().stopRequests();
        if (requests.isEmpty()) {
            return Verdict.of(NOT_ASKED);
        }
        List<EvidenceRef> grounds = new ArrayList<>();
        Contact first = null;
        for (Contact contact : relationship.contacts().contacts()) {
            if (isUnwanted(contact, requests)) {
                grounds.add(EvidenceRef.of(EvidenceKind.CONTACT, contact.id()));
                first = first == null
                                || contact.made().on().isBefore(first.made().on())
                        ? contact
                        : first;
            }
        }
        int many = grounds.size();
        for (StopRequest request : requests) {
            grounds.add(EvidenceRef.of(EvidenceKind.STOP_REQUEST, request.id()));
        }
        return first == null ? Verdict.of(HEEDED).restingOn(grounds) : breach(first, many, grounds);
    }

    private static boolean isUnwanted(Contact contact, List<StopRequest> requests) {
        for (StopRequest request : requests) {
            if (request.isDisregardedBy(contact)) {
                return true;
            }
        }
        return false;
    }

    private static Verdict breach(Contact first, int many, List<EvidenceRef> grounds) {
        return Verdict.of(WENT_ON)
                .restingOn(grounds)
                .measuring(many, 0, CourseUnits.CONTACTS)
                .saying(
                        Argument.of(EvidenceRef.of(EvidenceKind.CONTACT, first.id())),
                        Argument.of(first.made().on()),
                        Argument.of(first.by()),
                        Argument.of(first.by().other()));
    }
}
