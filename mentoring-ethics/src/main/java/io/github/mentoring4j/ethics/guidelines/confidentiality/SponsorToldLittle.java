package io.github.mentoring4j.ethics.guidelines.confidentiality;

import io.github.mentoring4j.confidentiality.Audience;
import io.github.mentoring4j.confidentiality.ConfidentialityTerms;
import io.github.mentoring4j.confidentiality.InformationKind;
import io.github.mentoring4j.confidentiality.SharingRule;
import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.guidelines.course.Course;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Do the terms in force keep from the sponsor everything but that meetings take place?
 *
 * <p>What no term permits is not shared, so terms that do not mention the sponsor are good here. Where no terms are in force
 * nobody can tell.
 */
final class SponsorToldLittle implements Rule<MentoringRelationship> {

    private static final Answer HEARS_MORE = Answer.atRisk("hears-more");
    private static final Answer HEARD_MORE = Answer.atRisk("heard-more");
    private static final Answer NO_TERMS_IN_FORCE = Answer.undetermined("no-terms-in-force");
    private static final Answer ENDED_WITHOUT_TERMS = Answer.undetermined("ended-without-terms");
    private static final Answer HEARS_LITTLE = Answer.upheld("hears-little");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("G02-sponsor-told-little", "G02")
            .restingOn(EvidenceKind.CONTRACT_VERSION)
            .answering(HEARS_MORE, HEARD_MORE, NO_TERMS_IN_FORCE, ENDED_WITHOUT_TERMS, HEARS_LITTLE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        Optional<ContractVersion> inForce = TermsComplete.inForce(relationship, setting.asOf());
        Optional<ConfidentialityTerms> terms = inForce.flatMap(ContractVersion::confidentiality);
        boolean ended = relationship.ended().isPresent();
        if (inForce.isEmpty() || terms.isEmpty()) {
            return Verdict.of(ended ? ENDED_WITHOUT_TERMS : NO_TERMS_IN_FORCE);
        }
        EvidenceRef version = Course.ref(inForce.get());
        List<Argument> more = beyondThatTheyMeet(terms.get());
        Verdict verdict = more.isEmpty()
                ? Verdict.of(HEARS_LITTLE).saying(Argument.of(version))
                : Verdict.of(ended ? HEARD_MORE : HEARS_MORE).saying(Argument.of(version), Argument.of(more));
        return verdict.restingOn(version);
    }

    private static List<Argument> beyondThatTheyMeet(ConfidentialityTerms terms) {
        List<Argument> more = new ArrayList<>(0);
        for (SharingRule rule : terms.sharing()) {
            if (rule.audience() == Audience.SPONSOR) {
                for (InformationKind kind : rule.kinds()) {
                    if (kind != InformationKind.THAT_MEETINGS_TAKE_PLACE) {
                        more.add(Argument.of(kind));
                    }
                }
            }
        }
        return more;
    }
}
