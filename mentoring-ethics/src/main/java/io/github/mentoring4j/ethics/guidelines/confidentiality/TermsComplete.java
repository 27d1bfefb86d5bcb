package io.github.mentoring4j.ethics.guidelines.confidentiality;

import io.github.mentoring4j.confidentiality.ConfidentialityTerms;
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
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Do the terms in force say who hears what, what becomes of notes, and when confidence may be broken?
 *
 * <p>Looks at the version in force on the day of the evaluation. A version without any terms has all the gaps; where no
 * version is in force nobody can tell.
 */
final class TermsComplete implements Rule<MentoringRelationship> {

    private static final Answer GAPS = Answer.atRisk("gaps");
    private static final Answer SILENT = Answer.atRisk("silent");
    private static final Answer ENDED_WITH_GAPS = Answer.atRisk("ended-with-gaps");
    private static final Answer NOTHING_IN_FORCE = Answer.undetermined("nothing-in-force");
    private static final Answer ENDED_WITHOUT_CONTRACT = Answer.undetermined("ended-without-contract");
    private static final Answer COMPLETE = Answer.upheld("complete");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("G02-terms-complete", "G02")
            .restingOn(EvidenceKind.CONTRACT_VERSION)
            .answering(GAPS, SILENT, ENDED_WITH_GAPS, NOTHING_IN_FORCE, ENDED_WITHOUT_CONTRACT, COMPLETE);

    private static final ConfidentialityTerms NO_TERMS =
            new ConfidentialityTerms(List.of(), Optional.empty(), Set.of());

    /** What terms can leave open. */
    enum Gap {
        /** Nobody said who may hear what. */
        SHARING,
        /** Nobody said what becomes of notes. */
        NOTES,
        /** Nobody said when confidence may be broken. */
        EXCEPTIONS
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        Optional<ContractVersion> inForce = inForce(relationship, setting.asOf());
        boolean ended = relationship.ended().isPresent();
        if (inForce.isEmpty()) {
            return Verdict.of(ended ? ENDED_WITHOUT_CONTRACT : NOTHING_IN_FORCE);
        }
        EvidenceRef version = Course.ref(inForce.get());
        return verdict(version, inForce.get().confidentiality(), ended).restingOn(version);
    }

    /** The version that holds on a day, or on the relationship's last day if that came first. */
    static Optional<ContractVersion> inForce(MentoringRelationship relationship, LocalDate asOf) {
        Optional<Occurrence> ended = relationship.ended();
        boolean over = ended.isPresent() && ended.get().on().isBefore(asOf);
        return relationship.contract().inForceOn(over ? ended.get().on() : asOf);
    }

    private static Verdict verdict(EvidenceRef version, Optional<ConfidentialityTerms> terms, boolean ended) {
        List<Argument> gaps = gaps(terms.orElse(NO_TERMS));
        if (gaps.isEmpty()) {
            return Verdict.of(COMPLETE).saying(Argument.of(version));
        } else if (terms.isEmpty() && !ended) {
            return Verdict.of(SILENT).saying(Argument.of(version));
        }
        return Verdict.of(ended ? ENDED_WITH_GAPS : GAPS).saying(Argument.of(version), Argument.of(gaps));
    }

    private static List<Argument> gaps(ConfidentialityTerms terms) {
        List<Argument> gaps = new ArrayList<>(Gap.values().length);
        if (terms.sharing().isEmpty()) {
            gaps.add(Argument.of(Gap.SHARING));
        }
        if (terms.notes().isEmpty()) {
            gaps.add(Argument.of(Gap.NOTES));
        }
        if (terms.exceptions().isEmpty()) {
            gaps.add(Argument.of(Gap.EXCEPTIONS));
        }
        return gaps;
    }
}
