package io.github.mentoring4j.ethics.guidelines.limits;

import static io.github.mentoring4j.ethics.record.Courses.agreed;
import static io.github.mentoring4j.ethics.record.Courses.contact;
import static io.github.mentoring4j.ethics.record.Courses.contacts;
import static io.github.mentoring4j.ethics.record.Courses.contract;
import static io.github.mentoring4j.ethics.record.Courses.full;
import static io.github.mentoring4j.ethics.record.Courses.sound;
import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.day;
import static io.github.mentoring4j.ethics.record.Records.on;

import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.contract.MeetingPlace;
import io.github.mentoring4j.contract.MeetingTerms;
import io.github.mentoring4j.contract.MentoringContract;
import io.github.mentoring4j.contract.Term;
import io.github.mentoring4j.ethics.engine.Policy;
import io.github.mentoring4j.ethics.guidelines.RuleContract;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.time.Duration;
import java.util.List;

class NoLongSilenceTest extends RuleContract {

    NoLongSilenceTest() {
        super("G09-no-long-silence");
    }

    @Override
    protected List<Row> table() {
        Policy strict = Policy.of("strict").limiting("G09.silence-intervals", 1);
        return List.of(
                row("the longest is from meeting to meeting", "in-touch", 80, held(10, 40, 75))
                        .measuring(35, 60),
                row("60 days since the last", "in-touch", 135, held(10, 40, 75)).measuring(60, 60),
                row("61 days since the last", "silent", 136, held(10, 40, 75)).measuring(61, 60),
                row(
                                "contact does not break it",
                                "silent",
                                136,
                                held(10, 40, 75).contacts(contacts(contact("k-1", Party.MENTEE, 100))))
                        .measuring(61, 60),
                row("60 days between two", "in-touch", 110, held(10, 40, 100)).measuring(60, 60),
                row("61 days between two", "was-silent", 110, held(10, 40, 101)).measuring(61, 60),
                row("61 days between two, on the day of the second", "was-silent", 101, held(10, 40, 101))
                        .measuring(61, 60),
                row("of silences of the same length, the first", "in-touch", 70, held(10, 40, 70))
                        .restingOn("1", "m-1")
                        .measuring(30, 60),
                row("the meeting that breaks it is yet to come", "silent", 110, held(10, 40, 111))
                        .measuring(70, 60),
                row("60 days from the agreement to the first", "in-touch", 80, held(68))
                        .measuring(60, 60),
                row("61 days from the agreement to the first", "was-silent", 80, held(69))
                        .measuring(61, 60),
                row("a first meeting before the agreement", "no-meeting", 68, held(2))
                        .measuring(60, 60),
                row("a first meeting before the agreement, a day more", "silent", 69, held(2))
                        .measuring(61, 60),
                row(
                                "a first meeting before the agreement, and over",
                                "no-meeting",
                                100,
                                held(2, 61).ended(on(60)))
                        .measuring(52, 60),
                row("a meeting on the day of the agreement", "in-touch", 68, held(8))
                        .measuring(60, 60),
                row("a meeting today, on the day of the agreement", "in-touch", 8, held(8))
                        .restingOn("1", "m-1")
                        .measuring(0, 60),
                row("a meeting on the day after the agreement", "in-touch", 40, held(2, 9))
                        .measuring(31, 60),
                row("agreed, and met before the course starts", "no-meeting", 60, held(20).contract(later(30)))
                        .measuring(30, 60),
                row(
                                "met only when the contract’s time was over",
                                "no-meeting",
                                300,
                                held(200).contract(contract(agreed(1, 8, 50))))
                        .measuring(42, 60),
                row(
                                "met only on the last day of the contract’s time",
                                "in-touch",
                                300,
                                held(50).contract(contract(agreed(1, 8, 50))))
                        .measuring(42, 60),
                row("agreed long before the course starts", "was-silent", 100, held(91).contract(later(30)))
                        .measuring(61, 60),
                row("on the day before the course starts", "nothing-agreed", 29, held(91).contract(later(30))),
                row("on the day the course starts", "no-meeting", 30, held(91).contract(later(30)))
                        .measuring(0, 60),
                row("no meeting within the time", "no-meeting", 68, held()).measuring(60, 60),
                row("no meeting in a long time", "silent", 69, held()).measuring(61, 60),
                row("no meeting in a long time, and over", "was-silent", 100, held().ended(on(90)))
                        .measuring(82, 60),
                row("no meeting, and over", "no-meeting", 100, held().ended(on(60)))
                        .measuring(52, 60),
                row(
                                "over 60 days after the last",
                                "in-touch",
                                300,
                                held(10, 40, 75).ended(on(135)))
                        .measuring(60, 60),
                row(
                                "over 61 days after the last",
                                "was-silent",
                                300,
                                held(10, 40, 75).ended(on(136)))
                        .measuring(61, 60),
                row("one that lasts decides before a longer one", "silent", 200, held(10, 120, 130))
                        .measuring(70, 60),
                row("the longest of those that are over", "was-silent", 300, held(10, 80, 170, 240, 290))
                        .measuring(90, 60),
                row(
                                "the contract’s time was over by then",
                                "in-touch",
                                300,
                                held(40).contract(contract(agreed(1, 8, 100))))
                        .measuring(60, 60),
                row(
                                "a meeting long after the contract’s time",
                                "in-touch",
                                300,
                                held(40, 299).contract(contract(agreed(1, 8, 100))))
                        .measuring(60, 60),
                row(
                                "the version in force at its end decides",
                                "in-touch",
                                112,
                                held(10, 40).contract(contract(agreed(1, 8, 365), every(2, 50, 36))))
                        .measuring(72, 72),
                row(
                                "a new version does not break it",
                                "silent",
                                113,
                                held(10, 40).contract(contract(agreed(1, 8, 365), every(2, 110, 36))))
                        .measuring(73, 72),
                row("no contract", "nothing-agreed", 300, held(10, 40).contract(MentoringContract.none())),
                row("nothing but the match", "nothing-agreed", 0, bare()),
                row("a policy of one interval, at it", "in-touch", 70, held(10, 40))
                        .measuring(30, 30)
                        .under(strict),
                row("a policy of one interval, over it", "silent", 71, held(10, 40))
                        .measuring(31, 30)
                        .under(strict));
    }

    private static MentoringContract later(int start) {
        return contract(agreed(1, 8, 365).toBuilder()
                .term(Term.of(day(start), day(365)))
                .build());
    }

    private static ContractVersion every(int number, int signed, int interval) {
        return agreed(number, signed, 365).toBuilder()
                .meetings(MeetingTerms.of(10, Duration.ofMinutes(90), interval, MeetingPlace.NEUTRAL_GROUND))
                .build();
    }

    private static RelationshipBuilder held(int... days) {
        return sound().meetings(full(days));
    }
}
