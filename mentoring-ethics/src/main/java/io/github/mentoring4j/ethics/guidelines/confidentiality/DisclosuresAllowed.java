package io.github.mentoring4j.ethics.guidelines.confidentiality;

import io.github.mentoring4j.confidentiality.ConfidentialityTerms;
import io.github.mentoring4j.confidentiality.Disclosure;
import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Severity;
import io.github.mentoring4j.ethics.engine.Units;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.guidelines.course.Course;
import io.github.mentoring4j.ethics.guidelines.course.Those;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Did the terms allow everything that was told to others?
 *
 * <p>Each disclosure is held against the terms in force on its day: they must let its audience hear its kind, or hold the
 * exception that it names. Where no terms were in force nothing was allowed. Terms that are agreed later change nothing. No
 * disclosure on record means that the question does not arise, not that confidence was kept.
 */
final class DisclosuresAllowed implements Rule<MentoringRelationship> {

    private static final Answer NOT_ALLOWED = Answer.breached("not-allowed");
    private static final Answer WITHOUT_TERMS = Answer.breached("without-terms");
    private static final Answer ALLOWED = Answer.upheld("allowed");
    private static final Answer NONE = Answer.notApplicable("none");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("G02-disclosures-allowed", "G02")
            .weighing(Severity.GRAVE)
            .restingOn(EvidenceKind.DISCLOSURE, EvidenceKind.CONTRACT_VERSION)
            .answering(NOT_ALLOWED, WITHOUT_TERMS, ALLOWED, NONE);

    private static final Comparator<Disclosure> ORDER =
            Comparator.comparing(Disclosure::when).thenComparing(Disclosure::id);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        List<Disclosure> disclosures = relationship.disclosures();
        if (disclosures.isEmpty()) {
            return Verdict.of(NONE);
        }
        List<Disclosure> forbidden = Those.of(disclosures, disclosure -> !isAllowed(relationship, disclosure));
        forbidden.sort(ORDER);
        return forbidden.isEmpty()
                ? Verdict.of(ALLOWED)
                        .restingOn(grounds(relationship, disclosures))
                        .saying(Argument.of(disclosures.size(), Units.DISCLOSURES))
                : breach(relationship, forbidden);
    }

    private static boolean isAllowed(MentoringRelationship relationship, Disclosure disclosure) {
        Optional<ConfidentialityTerms> terms = terms(relationship, disclosure);
        return terms.isPresent() && terms.get().allow(disclosure);
    }

    private static Verdict breach(MentoringRelationship relationship, List<Disclosure> forbidden) {
        Disclosure first = forbidden.get(0);
        Answer answer = terms(relationship, first).isPresent() ? NOT_ALLOWED : WITHOUT_TERMS;
        return Verdict.of(answer)
                .restingOn(grounds(relationship, forbidden))
                .measuring(forbidden.size(), 0, Units.DISCLOSURES)
                .saying(
                        Argument.of(ref(first)),
                        Argument.of(first.when().on()),
                        Argument.of(first.by()),
                        Argument.of(first.to()),
                        Argument.of(first.kind()));
    }

    private static Optional<ContractVersion> version(MentoringRelationship relationship, Disclosure disclosure) {
        return relationship.contract().inForceOn(disclosure.when().on());
    }

    private static Optional<ConfidentialityTerms> terms(MentoringRelationship relationship, Disclosure disclosure) {
        return version(relationship, disclosure).flatMap(ContractVersion::confidentiality);
    }

    private static List<EvidenceRef> grounds(MentoringRelationship relationship, List<Disclosure> disclosures) {
        List<EvidenceRef> grounds = new ArrayList<>();
        for (Disclosure disclosure : disclosures) {
            grounds.add(ref(disclosure));
            version(relationship, disclosure).map(Course::ref).ifPresent(grounds::add);
        }
        return grounds;
    }

    private static EvidenceRef ref(Disclosure disclosure) {
        return EvidenceRef.of(EvidenceKind.DISCLOSURE, disclosure.id());
    }
}
