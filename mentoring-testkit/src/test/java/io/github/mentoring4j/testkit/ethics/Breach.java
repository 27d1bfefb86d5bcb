package io.github.mentoring4j.testkit.ethics;

import static io.github.mentoring4j.testkit.ethics.Lists.and;

import io.github.mentoring4j.confidentiality.Audience;
import io.github.mentoring4j.confidentiality.Disclosure;
import io.github.mentoring4j.confidentiality.DisclosureId;
import io.github.mentoring4j.confidentiality.InformationKind;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.interest.Benefit;
import io.github.mentoring4j.interest.BenefitId;
import io.github.mentoring4j.interest.BenefitKind;
import io.github.mentoring4j.interest.Interests;
import io.github.mentoring4j.interest.Tie;
import io.github.mentoring4j.interest.TieId;
import io.github.mentoring4j.interest.TieKind;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.rights.Complaint;
import io.github.mentoring4j.rights.ComplaintId;
import io.github.mentoring4j.rights.ComplaintStep;
import io.github.mentoring4j.rights.ComplaintStepKind;
import io.github.mentoring4j.rights.Rights;
import java.util.List;

/** A relationship with one breach added, once for each kind of breach; none later than the day of the match. */
final class Breach {

    private Breach() {}

    static List<MentoringRelationship> each(MentoringRelationship relationship) {
        return List.of(
                disclosed(relationship),
                tied(relationship, TieKind.LINE_OF_COMMAND),
                tied(relationship, TieKind.EVALUATOR),
                paid(relationship),
                complained(relationship));
    }

    /** The day of the match, known at once, though the match itself may have been recorded later. */
    private static Occurrence match(MentoringRelationship relationship) {
        return Occurrence.of(relationship.matched().on());
    }

    private static MentoringRelationship disclosed(MentoringRelationship relationship) {
        // Before the earliest day on which a generated contract can be agreed.
        Occurrence then = Occurrence.of(relationship.matched().on().minusDays(1));
        Disclosure disclosure = Disclosure.of(
                DisclosureId.of("worse"), then, Party.MENTOR, Audience.ANYBODY_ELSE, InformationKind.CONTENT);
        return relationship.toBuilder()
                .disclosures(and(relationship.disclosures(), disclosure))
                .build();
    }

    private static MentoringRelationship tied(MentoringRelationship relationship, TieKind kind) {
        Interests interests = relationship.interests();
        Tie tie = Tie.of(TieId.of("worse"), kind, match(relationship));
        return relationship.toBuilder()
                .interests(Interests.of(interests.statements(), and(interests.ties(), tie), interests.benefits()))
                .build();
    }

    private static MentoringRelationship paid(MentoringRelationship relationship) {
        Interests interests = relationship.interests();
        Benefit money = Benefit.of(BenefitId.of("worse"), BenefitKind.MONEY, Party.MENTEE, match(relationship), 1);
        return relationship.toBuilder()
                .interests(Interests.of(interests.statements(), interests.ties(), and(interests.benefits(), money)))
                .build();
    }

    private static MentoringRelationship complained(MentoringRelationship relationship) {
        Rights rights = relationship.rights();
        ParticipantId mentor = relationship.pair().mentor();
        Occurrence then = match(relationship);
        Complaint complaint = Complaint.of(ComplaintId.of("worse"), Party.MENTEE, mentor, then)
                .then(ComplaintStep.of(ComplaintStepKind.TAKEN_UP, mentor, then));
        return relationship.toBuilder()
                .rights(Rights.of(rights.procedure(), rights.acknowledgements(), and(rights.complaints(), complaint)))
                .build();
    }
}
