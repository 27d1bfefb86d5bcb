package io.github.mentoring4j.ethics.guidelines.confidentiality;

import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.meetings;
import static io.github.mentoring4j.ethics.record.Records.on;
import static io.github.mentoring4j.ethics.record.Records.signed;
import static io.github.mentoring4j.ethics.record.Records.sound;
import static io.github.mentoring4j.ethics.record.Records.terms;
import static io.github.mentoring4j.ethics.record.Records.version;

import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.contract.MentoringContract;
import io.github.mentoring4j.ethics.guidelines.RuleContract;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.util.List;
import java.util.Optional;

class AgreedInTimeTest extends RuleContract {

    AgreedInTimeTest() {
        super("G02-agreed-in-time");
    }

    @Override
    protected List<Row> table() {
        return List.of(
                row("agreed before the second meeting", "agreed", 100, sound()),
                row("agreed on the very day of the second meeting", "agreed", 100, agreed(40, 10, 40, 70)),
                row("agreed on the day before the second meeting", "agreed", 100, agreed(39, 10, 40, 70)),
                row("agreed on the day after the second meeting", "met-before-agreeing", 100, agreed(41, 10, 40, 70))
                        .measuring(1, 0),
                row("agreed after two meetings beyond the first", "met-before-agreeing", 100, agreed(71, 10, 40, 70))
                        .restingOn("1", "m-2", "m-3")
                        .measuring(2, 0),
                row("a later signature does not undo it", "met-before-agreeing", 300, agreed(200, 10, 40))
                        .measuring(1, 0),
                row("agreed only after the date of the evaluation", "met-without-agreeing", 100, agreed(101, 10, 40))
                        .measuring(1, 0),
                row("agreed on the date of the evaluation", "met-before-agreeing", 101, agreed(101, 10, 40))
                        .measuring(1, 0),
                row("two meetings and no contract", "met-without-agreeing", 100, bare().meetings(meetings(10, 40)))
                        .measuring(1, 0),
                row(
                                "two meetings on the same day and no contract",
                                "met-without-agreeing",
                                100,
                                bare().meetings(meetings(10, 10)))
                        .measuring(1, 0),
                row(
                        "a contract that both signed but that has no terms",
                        "met-without-agreeing",
                        100,
                        bare().meetings(meetings(10, 40))
                                .contract(MentoringContract.of(signed(version(1, on(5), Optional.empty()), 5, 5)))),
                row(
                        "terms that only the mentor signed",
                        "met-without-agreeing",
                        100,
                        bare().meetings(meetings(10, 40)).contract(MentoringContract.of(halfSigned(1)))),
                row(
                        "a later version signed before the first one counts",
                        "agreed",
                        100,
                        bare().meetings(meetings(10, 40))
                                .contract(MentoringContract.of(
                                        signed(version(1, 5, terms()), 5, 60), signed(version(2, 6, terms()), 6, 12)))),
                row(
                        "an amendment signed late leaves the first agreement",
                        "agreed",
                        100,
                        bare().meetings(meetings(10, 40))
                                .contract(MentoringContract.of(
                                        signed(version(1, 5, terms()), 5, 12),
                                        signed(version(2, 50, terms()), 50, 60)))),
                row(
                        "terms in the second version only",
                        "met-before-agreeing",
                        100,
                        bare().meetings(meetings(10, 40))
                                .contract(MentoringContract.of(
                                        signed(version(1, on(5), Optional.empty()), 5, 8),
                                        signed(version(2, 50, terms()), 50, 60)))),
                row("nothing but the match", "no-terms", 100, bare()),
                row("one meeting and no contract", "no-terms", 100, bare().meetings(meetings(10))),
                row(
                        "a second meeting only after the date of the evaluation",
                        "no-terms",
                        39,
                        bare().meetings(meetings(10, 40))),
                row(
                        "one meeting and half a signature",
                        "unsigned",
                        100,
                        bare().meetings(meetings(10)).contract(MentoringContract.of(halfSigned(1)))),
                row(
                        "ended after one meeting",
                        "ended-first",
                        100,
                        bare().meetings(meetings(10)).ended(on(20))),
                row(
                        "ends tomorrow",
                        "no-terms",
                        19,
                        bare().meetings(meetings(10)).ended(on(20))),
                row(
                        "ended with half a signature",
                        "ended-first",
                        100,
                        bare().contract(MentoringContract.of(halfSigned(1))).ended(on(20))),
                row(
                                "ended after two meetings and no contract",
                                "never-agreed",
                                100,
                                bare().meetings(meetings(10, 40)).ended(on(50)))
                        .measuring(1, 0),
                row(
                                "ended, agreed too late",
                                "met-before-agreeing",
                                100,
                                agreed(41, 10, 40).ended(on(50)))
                        .measuring(1, 0),
                row("agreed before any meeting", "agreed", 9, sound()));
    }

    private static RelationshipBuilder agreed(int day, int... meetings) {
        return bare().meetings(meetings(meetings))
                .contract(MentoringContract.of(signed(version(1, 5, terms()), 5, day)));
    }

    private static ContractVersion halfSigned(int number) {
        return version(number, 5, terms()).signedBy(Party.MENTOR, on(6));
    }
}
