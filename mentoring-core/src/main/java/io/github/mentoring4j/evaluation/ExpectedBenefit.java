package io.github.mentoring4j.evaluation;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.Objects;
import java.util.Optional;

/**
 * A benefit that a programme states ahead, and later evaluates.
 *
 * @param benefit which
 * @param stated when it was stated
 * @param finding what was found of it, if it was evaluated; not before it was stated
 */
public record ExpectedBenefit(ProgrammeBenefit benefit, Occurrence stated, Optional<BenefitFinding> finding) {

    /**
     * Checks the order of events.
     *
     * @throws InvalidRecordException if it was evaluated before it was stated
     */
    public ExpectedBenefit {
        Objects.requireNonNull(benefit, "benefit");
        Objects.requireNonNull(stated, "stated");
        boolean early = finding.filter(each -> each.found().precedes(stated)).isPresent();
        Invariants.of(ExpectedBenefit.class)
                .require(!early, "finding.found", FaultCode.TOO_EARLY, "stated")
                .orThrow();
    }

    /**
     * A benefit not evaluated yet.
     *
     * @param benefit which
     * @param stated when it was stated
     * @return the expectation
     */
    public static ExpectedBenefit of(ProgrammeBenefit benefit, Occurrence stated) {
        return new ExpectedBenefit(benefit, stated, Optional.empty());
    }

    /**
     * This expectation, evaluated.
     *
     * @param what what was found
     * @return a changed copy
     * @throws InvalidRecordException if that is before it was stated
     */
    public ExpectedBenefit evaluated(BenefitFinding what) {
        return new ExpectedBenefit(benefit, stated, Optional.of(what));
    }

    /**
     * This expectation as it stood.
     *
     * @param viewpoint from where one looks; must see that it was stated
     * @return the expectation, evaluated if that is seen; itself if nothing is left out
     */
    public ExpectedBenefit asOf(Viewpoint viewpoint) {
        Optional<BenefitFinding> seen = finding.filter(each -> viewpoint.sees(each.found()));
        return seen.equals(finding) ? this : of(benefit, stated);
    }
}
