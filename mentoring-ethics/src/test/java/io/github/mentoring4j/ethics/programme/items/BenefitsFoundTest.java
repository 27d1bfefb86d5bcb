package io.github.mentoring4j.ethics.programme.items;

import static io.github.mentoring4j.ethics.record.Programmes.bare;
import static io.github.mentoring4j.ethics.record.Programmes.found;
import static io.github.mentoring4j.ethics.record.Records.on;

import io.github.mentoring4j.ethics.standards.ProgrammeStandards;
import io.github.mentoring4j.evaluation.ExpectedBenefit;
import io.github.mentoring4j.evaluation.ProgrammeBenefit;
import io.github.mentoring4j.programme.ProgrammeBuilder;
import java.util.List;

class BenefitsFoundTest extends ItemContract {

    private static final ExpectedBenefit OPEN = ExpectedBenefit.of(ProgrammeBenefit.QUALITY, on(-15));

    BenefitsFoundTest() {
        super(ProgrammeStandards.ruleSet(), "P4-benefits-looked-for");
    }

    @Override
    List<Row> table() {
        return List.of(
                row("all found while it lasts", "all-found", 100, with(found(ProgrammeBenefit.NETWORKS)))
                        .measuring(0),
                row("one open while it lasts", "not-over", 100, with(OPEN)).measuring(1),
                row("one open on the last day", "not-over", 455, with(OPEN)),
                row("the only one open a day later", "none-found", 456, with(OPEN))
                        .measuring(1),
                row("one of two open", "some-open", 456, with(OPEN, found(ProgrammeBenefit.NETWORKS)))
                        .measuring(1),
                row("found only afterwards", "not-over", 89, with(found(ProgrammeBenefit.NETWORKS))),
                row("none expected", "none-expected", 456, bare()),
                row("a policy of no time, at it", "not-over", 365, with(OPEN)).under("programme.benefit-days", 0),
                row("a policy of no time, over it", "none-found", 366, with(OPEN))
                        .under("programme.benefit-days", 0));
    }

    private static ProgrammeBuilder with(ExpectedBenefit... benefits) {
        return bare().benefits(List.of(benefits));
    }
}
