package io.github.mentoring4j.ethics.guidelines.limits;

import static io.github.mentoring4j.ethics.record.Courses.agreed;
import static io.github.mentoring4j.ethics.record.Courses.contract;
import static io.github.mentoring4j.ethics.record.Courses.full;
import static io.github.mentoring4j.ethics.record.Courses.sound;
import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.on;

import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.contract.MeetingPlace;
import io.github.mentoring4j.contract.MeetingTerms;
import io.github.mentoring4j.contract.MentoringContract;
import io.github.mentoring4j.ethics.engine.Policy;
import io.github.mentoring4j.ethics.guidelines.RuleContract;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

class NumberKeptTest extends RuleContract {

    NumberKeptTest() {
        super("G09-number-kept");
    }

    @Override
    protected List<Row> table() {
        Policy mild = Policy.of("mild").limiting("G09.meetings-beyond", 1);
        return List.of(
                row("nine of ten", "kept", 100, held(9)).measuring(9, 10),
                row("ten of ten", "kept", 100, held(10)).measuring(10, 10),
                row("eleven of ten", "too-many", 100, held(11)).measuring(11, 10),
                row("the eleventh tomorrow", "kept", 29, held(11)).measuring(10, 10),
                row("eleven of ten, and over", "ended-too-many", 100, held(11).ended(on(80)))
                        .measuring(11, 10),
                row(
                                "a new version with more meetings",
                                "kept",
                                100,
                                held(11).contract(contract(agreed(1, 8, 365), more())))
                        .measuring(11, 12),
                row(
                                "a new version that nobody signed",
                                "too-many",
                                100,
                                held(11).contract(contract(
                                        agreed(1, 8, 365),
                                        more().toBuilder().signatures(List.of()).build())))
                        .measuring(11, 10),
                row(
                                "a new version that they signed after the end",
                                "ended-too-many",
                                100,
                                held(11).contract(contract(agreed(1, 8, 365), more()))
                                        .ended(on(85)))
                        .measuring(11, 10),
                row("no contract", "nothing-agreed", 100, sound().contract(MentoringContract.none())),
                row("nothing but the match", "nothing-agreed", 0, bare()),
                row("no meeting", "none-held", 100, held(0)),
                row("a policy that lets one more pass", "kept", 100, held(11))
                        .measuring(11, 11)
                        .under(mild),
                row("a policy that lets one more pass, of two", "too-many", 100, held(12))
                        .measuring(12, 11)
                        .under(mild));
    }

    private static ContractVersion more() {
        return agreed(2, 90, 365).toBuilder()
                .meetings(MeetingTerms.of(12, Duration.ofMinutes(90), 30, MeetingPlace.NEUTRAL_GROUND))
                .build();
    }

    /** From day 20 on, day after day. */
    private static RelationshipBuilder held(int number) {
        List<Meeting> meetings = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            meetings.add(full("m-" + i, 20 + i));
        }
        return sound().meetings(meetings);
    }
}
