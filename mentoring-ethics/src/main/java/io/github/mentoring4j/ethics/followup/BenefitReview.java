package io.github.mentoring4j.ethics.followup;

import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.evaluation.Attainment;
import io.github.mentoring4j.evaluation.ExpectedBenefit;
import io.github.mentoring4j.evaluation.ProgrammeBenefit;
import io.github.mentoring4j.evidence.Viewpoint;
import java.util.Arrays;
import java.util.List;

/**
 * What a programme expected and what was found of it.
 *
 * @param expected the expected benefits with their findings, in the order of the benefits
 * @param notExpected the benefits that organisations expect of such programmes and this one did not, in their order
 */
public record BenefitReview(List<ExpectedBenefit> expected, List<ProgrammeBenefit> notExpected) {

    /**
     * Copies the lists.
     *
     * @throws NullPointerException if one is null
     */
    public BenefitReview {
        expected = List.copyOf(expected);
        notExpected = List.copyOf(notExpected);
    }

    /**
     * The review as it stood.
     *
     * @param record the programme
     * @param viewpoint from where one looks
     * @return the review
     */
    public static BenefitReview of(ProgrammeRecord record, Viewpoint viewpoint) {
        List<ExpectedBenefit> seen = record.programme().asOf(viewpoint).benefits();
        List<ProgrammeBenefit> named =
                seen.stream().map(ExpectedBenefit::benefit).toList();
        List<ProgrammeBenefit> others = Arrays.stream(ProgrammeBenefit.values())
                .filter(benefit -> !named.contains(benefit))
                .toList();
        return new BenefitReview(seen, others);
    }

    /**
     * The expected benefits of which so much came about.
     *
     * @param attainment how far
     * @return the benefits, in their order
     */
    public List<ProgrammeBenefit> found(Attainment attainment) {
        return expected.stream()
                .filter(each -> each.finding()
                        .filter(finding -> finding.attainment() == attainment)
                        .isPresent())
                .map(ExpectedBenefit::benefit)
                .toList();
    }

    /**
     * The expected benefits that nobody has looked for yet.
     *
     * @return the benefits, in their order
     */
    public List<ProgrammeBenefit> open() {
        return expected.stream()
                .filter(each -> each.finding().isEmpty())
                .map(ExpectedBenefit::benefit)
                .toList();
    }
}
