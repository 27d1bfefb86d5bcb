package io.github.mentoring4j.ethics.guidelines.ending;

import static io.github.mentoring4j.ethics.record.Courses.agreed;
import static io.github.mentoring4j.ethics.record.Courses.contract;
import static io.github.mentoring4j.ethics.record.Courses.full;
import static io.github.mentoring4j.ethics.record.Courses.proposed;
import static io.github.mentoring4j.ethics.record.Courses.sound;
import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.day;
import static io.github.mentoring4j.ethics.record.Records.on;
import static io.github.mentoring4j.ethics.record.Records.signed;

import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.contract.MeetingPlace;
import io.github.mentoring4j.contract.MeetingTerms;
import io.github.mentoring4j.contract.Term;
import io.github.mentoring4j.ethics.guidelines.RuleContract;
import io.github.mentoring4j.ethics.record.Records;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

class WithinTermTest extends RuleContract {

    private static final ContractVersion TO_60 = agreed(1, 8, 60);

    WithinTermTest() {
        super("G10-within-term");
    }

    @Override
    protected List<Row> table() {
        return List.of(
                row("the time runs", "runs", 59, met(20, TO_60)),
                row("on its last day", "runs", 60, met(60, TO_60)),
                row("a day later", "kept", 61, met(60, TO_60)),
                row(
                        "over before the end of the time",
                        "kept",
                        100,
                        met(20, TO_60).ended(on(50))),
                row("a meeting on the day after", "met-after-the-end", 61, met(61, TO_60))
                        .measuring(1, 0),
                row(
                                "a meeting long after, and one more",
                                "met-after-the-end",
                                100,
                                met(90, TO_60).meetings(full(20, 80, 90)))
                        .measuring(2, 0),
                row("a meeting after, which is yet to come", "kept", 89, met(90, TO_60)),
                row(
                                "a meeting after, and over",
                                "ended-met-after-the-end",
                                100,
                                met(90, TO_60).ended(on(95)))
                        .measuring(1, 0),
                row("prolonged before", "runs", 100, met(90, TO_60, agreed(2, 59, 365))),
                row("prolonged on the last day", "runs", 100, met(90, TO_60, agreed(2, 60, 365))),
                row("prolonged a day late", "met-after-the-end", 100, met(90, TO_60, agreed(2, 61, 365)))
                        .measuring(1, 0),
                row(
                                "one of the two signed a day late",
                                "met-after-the-end",
                                100,
                                met(90, TO_60, signed(proposed(2, 50, 365, Optional.empty()), 50, 61)))
                        .measuring(1, 0),
                row(
                                "prolonged by one alone",
                                "met-after-the-end",
                                100,
                                met(90, TO_60, proposed(2, 50, 365, Optional.empty())))
                        .measuring(1, 0),
                row(
                                "prolonged too late, and then again",
                                "met-after-the-end",
                                100,
                                met(90, TO_60, agreed(2, 61, 80), agreed(3, 70, 365)))
                        .measuring(1, 0),
                row("prolonged twice in time", "runs", 100, met(90, TO_60, agreed(2, 50, 80), agreed(3, 80, 365))),
                row("cut short", "met-after-the-end", 100, met(45, TO_60, agreed(2, 30, 40)))
                        .measuring(1, 0),
                row("begun anew, and met after that", "runs", 100, met(80, TO_60, anew(70, 65))),
                row("begun anew, and met on its first day", "runs", 100, met(70, TO_60, anew(70, 65))),
                row("begun anew, and met the day before", "met-after-the-end", 100, met(69, TO_60, anew(70, 65)))
                        .measuring(1, 0),
                row("begun anew, and signed on the day", "runs", 100, met(75, TO_60, anew(70, 75))),
                row("begun anew, and signed the day after", "met-after-the-end", 100, met(75, TO_60, anew(70, 76)))
                        .measuring(1, 0),
                row("begun anew, which is over as well", "kept", 201, met(80, TO_60, anew(70, 65))),
                row("no version signed", "no-contract", 100, met(90, proposed(1, 5, 60, Optional.empty()))),
                row("no contract", "no-contract", 100, met(90)),
                row("nothing but the match", "no-contract", 0, bare()));
    }

    /** A second contract of its own time, to day 200. */
    private static ContractVersion anew(int start, int signed) {
        ContractVersion version = ContractVersion.of(
                2,
                on(61),
                Term.of(day(start), day(200)),
                MeetingTerms.of(4, Duration.ofMinutes(90), 30, MeetingPlace.NEUTRAL_GROUND),
                Records.terms());
        return signed(version, signed, signed);
    }

    private static RelationshipBuilder met(int day, ContractVersion... versions) {
        return sound().meetings(full(10, day)).contract(contract(versions));
    }
}
