package io.github.mentoring4j.ethics.guidelines.exit;

import static io.github.mentoring4j.ethics.record.Courses.agreed;
import static io.github.mentoring4j.ethics.record.Courses.contract;
import static io.github.mentoring4j.ethics.record.Courses.proposed;
import static io.github.mentoring4j.ethics.record.Courses.sound;
import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.on;
import static io.github.mentoring4j.ethics.record.Records.signed;

import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.contract.ExitCondition;
import io.github.mentoring4j.contract.ExitTerm;
import io.github.mentoring4j.ethics.engine.Policy;
import io.github.mentoring4j.ethics.guidelines.RuleContract;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.util.List;
import java.util.Optional;

class FreeToEndTest extends RuleContract {

    private static final ExitTerm CONDITION = ExitTerm.conditional(ExitCondition.CONSENT_OF_THE_OTHER);

    FreeToEndTest() {
        super("G11-free-to-end");
    }

    @Override
    protected List<Row> table() {
        Policy strict = Policy.of("strict").limiting("G11.notice-days", 5);
        ContractVersion silent = signed(proposed(1, 8, 365, Optional.empty()), 8, 8);
        return List.of(
                row("at any time", "free", 100, with(ExitTerm.free())),
                row("13 days of notice", "with-notice", 100, with(ExitTerm.withNotice(13)))
                        .measuring(13, 14),
                row("14 days of notice", "with-notice", 100, with(ExitTerm.withNotice(14)))
                        .measuring(14, 14),
                row("15 days of notice", "long-notice", 100, with(ExitTerm.withNotice(15)))
                        .measuring(15, 14),
                row(
                                "15 days of notice, and over",
                                "ended-long-notice",
                                100,
                                with(ExitTerm.withNotice(15)).ended(on(80)))
                        .measuring(15, 14),
                row("a condition", "conditioned", 100, with(CONDITION)),
                row(
                        "a condition, and over",
                        "was-conditioned",
                        100,
                        with(CONDITION).ended(on(80))),
                row("a condition signed today", "conditioned", 8, with(CONDITION)),
                row("a condition signed tomorrow", "silent", 7, with(CONDITION)),
                row(
                        "a condition dropped later",
                        "was-conditioned",
                        100,
                        of(agreed(1, 8, 365, CONDITION), agreed(2, 50, 365))),
                row(
                        "a condition dropped tomorrow",
                        "conditioned",
                        49,
                        of(agreed(1, 8, 365, CONDITION), agreed(2, 50, 365))),
                row(
                        "a condition that came later",
                        "conditioned",
                        100,
                        of(agreed(1, 8, 365), agreed(2, 50, 365, CONDITION))),
                row(
                        "a condition that nobody signed",
                        "free",
                        100,
                        of(agreed(1, 8, 365), proposed(2, 50, 365, Optional.of(CONDITION)))),
                row(
                        "a long notice that was shortened",
                        "free",
                        100,
                        of(agreed(1, 8, 365, ExitTerm.withNotice(60)), agreed(2, 50, 365))),
                row("a contract that is silent", "silent", 100, of(silent)),
                row(
                        "a contract that is silent, and over",
                        "ended-silent",
                        100,
                        of(silent).ended(on(80))),
                row("no contract", "silent", 100, of()),
                row("no contract, and over", "ended-silent", 100, of().ended(on(80))),
                row("nothing but the match", "silent", 0, bare()),
                row("a policy of 5 days, at it", "with-notice", 100, with(ExitTerm.withNotice(5)))
                        .measuring(5, 5)
                        .under(strict),
                row("a policy of 5 days, over it", "long-notice", 100, with(ExitTerm.withNotice(6)))
                        .measuring(6, 5)
                        .under(strict));
    }

    private static RelationshipBuilder with(ExitTerm exit) {
        return of(agreed(1, 8, 365, exit));
    }

    private static RelationshipBuilder of(ContractVersion... versions) {
        return sound().contract(contract(versions));
    }
}
