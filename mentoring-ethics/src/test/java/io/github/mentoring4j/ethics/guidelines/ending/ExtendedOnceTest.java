package io.github.mentoring4j.ethics.guidelines.ending;

import static io.github.mentoring4j.ethics.record.Courses.agreed;
import static io.github.mentoring4j.ethics.record.Courses.contract;
import static io.github.mentoring4j.ethics.record.Courses.proposed;
import static io.github.mentoring4j.ethics.record.Courses.sound;
import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.on;

import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.ethics.engine.Policy;
import io.github.mentoring4j.ethics.guidelines.RuleContract;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.util.List;
import java.util.Optional;

class ExtendedOnceTest extends RuleContract {

    private static final ContractVersion FIRST = agreed(1, 8, 60);
    private static final ContractVersion SECOND = agreed(2, 20, 100);
    private static final ContractVersion THIRD = agreed(3, 40, 200);

    ExtendedOnceTest() {
        super("G10-extended-once");
    }

    @Override
    protected List<Row> table() {
        Policy none = Policy.of("none").limiting("G10.extensions", 0);
        Policy two = Policy.of("two").limiting("G10.extensions", 2);
        return List.of(
                row("never prolonged", "none", 90, with(FIRST)),
                row("a new version with the same end", "none", 90, with(FIRST, agreed(2, 20, 60))),
                row("prolonged once", "within-limit", 90, with(FIRST, SECOND)).measuring(1, 1),
                row("prolonged twice", "extended-again", 90, with(FIRST, SECOND, THIRD))
                        .measuring(2, 1),
                row("prolonged again tomorrow", "within-limit", 39, with(FIRST, SECOND, THIRD))
                        .measuring(1, 1),
                row(
                                "prolonged again by nobody’s signature",
                                "within-limit",
                                90,
                                with(FIRST, SECOND, proposed(3, 40, 200, Optional.empty())))
                        .measuring(1, 1),
                row(
                                "prolonged twice, and over",
                                "ended-extended-again",
                                90,
                                with(FIRST, SECOND, THIRD).ended(on(80)))
                        .measuring(2, 1),
                row(
                                "prolonged once, and over",
                                "within-limit",
                                90,
                                with(FIRST, SECOND).ended(on(80)))
                        .measuring(1, 1),
                row("no version signed", "no-contract", 90, with(proposed(1, 5, 60, Optional.empty()))),
                row("nothing but the match", "no-contract", 0, bare()),
                row("a policy that lets none pass", "extended-again", 90, with(FIRST, SECOND))
                        .measuring(1, 0)
                        .under(none),
                row("a policy that lets two pass", "within-limit", 90, with(FIRST, SECOND, THIRD))
                        .measuring(2, 2)
                        .under(two));
    }

    private static RelationshipBuilder with(ContractVersion... versions) {
        return sound().contract(contract(versions));
    }
}
