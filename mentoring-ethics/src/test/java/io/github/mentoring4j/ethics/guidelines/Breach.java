package io.github.mentoring4j.ethics.guidelines;

import static io.github.mentoring4j.ethics.record.Records.MENTOR;

import io.github.mentoring4j.confidentiality.Audience;
import io.github.mentoring4j.confidentiality.Disclosure;
import io.github.mentoring4j.confidentiality.DisclosureId;
import io.github.mentoring4j.confidentiality.InformationKind;
import io.github.mentoring4j.ethics.record.Records;
import io.github.mentoring4j.interest.Benefit;
import io.github.mentoring4j.interest.BenefitKind;
import io.github.mentoring4j.interest.Interests;
import io.github.mentoring4j.interest.Tie;
import io.github.mentoring4j.interest.TieKind;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.rights.Complaint;
import io.github.mentoring4j.rights.ComplaintStepKind;
import io.github.mentoring4j.rights.Rights;
import java.util.ArrayList;
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

    private static MentoringRelationship disclosed(MentoringRelationship relationship) {
        // Before the earliest day on which a generated contract can be agreed.
        Disclosure disclosure = Disclosure.of(
                DisclosureId.of("x"), Records.on(-20), Party.MENTOR, Audience.ANYBODY_ELSE, InformationKind.CONTENT);
        return relationship.toBuilder()
                .disclosures(and(relationship.disclosures(), disclosure))
                .build();
    }

    private static MentoringRelationship tied(MentoringRelationship relationship, TieKind kind) {
        Interests interests = relationship.interests();
        Tie tie = Records.tie("x", kind, 0);
        return relationship.toBuilder()
                .interests(Interests.of(interests.statements(), and(interests.ties(), tie), interests.benefits()))
                .build();
    }

    private static MentoringRelationship paid(MentoringRelationship relationship) {
        Interests interests = relationship.interests();
        Benefit money = Records.benefit("x", BenefitKind.MONEY, 0, 1);
        return relationship.toBuilder()
                .interests(Interests.of(interests.statements(), interests.ties(), and(interests.benefits(), money)))
                .build();
    }

    private static MentoringRelationship complained(MentoringRelationship relationship) {
        Rights rights = relationship.rights();
        Complaint complaint = Records.complaint("x", 0).then(Records.step(ComplaintStepKind.TAKEN_UP, MENTOR, 0));
        return relationship.toBuilder()
                .rights(Rights.of(rights.procedure(), rights.acknowledgements(), and(rights.complaints(), complaint)))
                .build();
    }

    private static <T> List<T> and(List<T> list, T more) {
        List<T> all = new ArrayList<>(list);
        all.add(more);
        return all;
    }
}
