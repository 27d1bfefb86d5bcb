package io.github.mentoring4j.ethics.guidelines.confidentiality;

import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.on;
import static io.github.mentoring4j.ethics.record.Records.signed;
import static io.github.mentoring4j.ethics.record.Records.sound;
import static io.github.mentoring4j.ethics.record.Records.terms;
import static io.github.mentoring4j.ethics.record.Records.version;

import io.github.mentoring4j.confidentiality.ConfidentialityTerms;
import io.github.mentoring4j.contract.MentoringContract;
import io.github.mentoring4j.ethics.guidelines.RuleContract;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class TermsCompleteTest extends RuleContract {

    TermsCompleteTest() {
        super("G02-terms-complete");
    }

    @Override
    protected List<Row> table() {
        return List.of(
                row("terms that answer every question", "complete", 100, sound()),
                row(
                        "nobody may hear anything, as far as the terms say",
                        "gaps",
                        100,
                        under(new ConfidentialityTerms(List.of(), terms().notes(), terms().exceptions()))),
                row(
                        "nothing on notes",
                        "gaps",
                        100,
                        under(new ConfidentialityTerms(terms().sharing(), Optional.empty(), terms().exceptions()))),
                row(
                        "no exceptions",
                        "gaps",
                        100,
                        under(new ConfidentialityTerms(terms().sharing(), terms().notes(), Set.of()))),
                row(
                        "a contract in force without terms",
                        "silent",
                        100,
                        bare().contract(MentoringContract.of(signed(version(1, on(5), Optional.empty()), 5, 8)))),
                row(
                        "terms that an amendment dropped",
                        "silent",
                        100,
                        bare().contract(MentoringContract.of(
                                signed(version(1, 5, terms()), 5, 8),
                                signed(version(2, on(50), Optional.empty()), 50, 50)))),
                row(
                        "terms that an amendment will drop tomorrow",
                        "complete",
                        49,
                        bare().contract(MentoringContract.of(
                                signed(version(1, 5, terms()), 5, 8),
                                signed(version(2, on(50), Optional.empty()), 50, 50)))),
                row("a contract that is not signed by both yet", "nothing-in-force", 7, sound()),
                row("a contract on the day of the second signature", "complete", 8, sound()),
                row(
                        "no exceptions, and it is over",
                        "ended-with-gaps",
                        100,
                        under(new ConfidentialityTerms(terms().sharing(), terms().notes(), Set.of()))
                                .ended(on(50))),
                row(
                        "a contract without terms, and it is over",
                        "ended-with-gaps",
                        100,
                        bare().contract(MentoringContract.of(signed(version(1, on(5), Optional.empty()), 5, 8)))
                                .ended(on(50))),
                row(
                        "a contract signed by both on the day after the end",
                        "ended-without-contract",
                        100,
                        under(terms()).ended(on(7))),
                row(
                        "a contract signed by both on the last day",
                        "complete",
                        100,
                        under(terms()).ended(on(8))),
                row("nothing but the match", "nothing-in-force", 100, bare()));
    }

    private static RelationshipBuilder under(ConfidentialityTerms terms) {
        return bare().contract(MentoringContract.of(signed(version(1, 5, terms), 5, 8)));
    }
}
