package io.github.mentoring4j.ethics.guidelines.exit;

import static io.github.mentoring4j.ethics.record.Courses.agreed;
import static io.github.mentoring4j.ethics.record.Courses.contract;
import static io.github.mentoring4j.ethics.record.Courses.full;
import static io.github.mentoring4j.ethics.record.Courses.review;
import static io.github.mentoring4j.ethics.record.Courses.sound;
import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.on;

import io.github.mentoring4j.contract.MentoringContract;
import io.github.mentoring4j.ethics.engine.Policy;
import io.github.mentoring4j.ethics.guidelines.RuleContract;
import io.github.mentoring4j.openness.Openness;
import io.github.mentoring4j.openness.RelationshipReview;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.util.List;

class ReviewedTest extends RuleContract {

    ReviewedTest() {
        super("G11-reviewed");
    }

    @Override
    protected List<Row> table() {
        Policy third = Policy.of("third").limiting("G11.review-by-meeting", 3);
        Policy quarter = Policy.of("quarter").limiting("G11.review-by-percent", 25);
        return List.of(
                row("in the middle", "in-time", 130, to120(review("w-1", 60, Parties.BOTH))),
                row("the day after the middle", "late", 130, to120(review("w-1", 61, Parties.BOTH))),
                row("by one alone", "overdue-by-time", 130, to120(review("w-1", 50, Parties.MENTOR)))
                        .measuring(70, 0),
                row(
                        "the first by both decides",
                        "in-time",
                        130,
                        to120(
                                review("w-1", 90, Parties.BOTH),
                                review("w-2", 55, Parties.BOTH),
                                review("w-3", 10, Parties.MENTEE))),
                row("none, on the day before the middle", "not-yet", 59, to120()),
                row("none, in the middle", "not-yet", 60, to120()),
                row("none, on the day after the middle", "overdue-by-time", 61, to120())
                        .measuring(1, 0),
                row("one that is yet to come", "overdue-by-time", 61, to120(review("w-1", 62, Parties.BOTH)))
                        .measuring(1, 0),
                row("none, and over after the middle", "never", 130, to120().ended(on(70)))
                        .measuring(10, 0),
                row("none, and over in the middle", "ended-first", 130, to120().ended(on(60))),
                row(
                                "one after the end",
                                "never",
                                130,
                                to120(review("w-1", 71, Parties.BOTH)).ended(on(70)))
                        .measuring(10, 0),
                row(
                                "an extension does not put it off",
                                "overdue-by-time",
                                61,
                                to120().contract(contract(agreed(1, 8, 120), agreed(2, 20, 365))))
                        .measuring(1, 0),
                row("the day of the fourth meeting", "in-time", 100, met(review("w-1", 40, Parties.BOTH))),
                row("the day after the fourth meeting", "late", 100, met(review("w-1", 41, Parties.BOTH))),
                row("none, on the day before the fourth meeting", "not-yet", 39, met()),
                row("none, on the day of the fourth meeting", "not-yet", 40, met()),
                row("none, on the day after the fourth meeting", "overdue-by-meetings", 41, met())
                        .measuring(1, 0),
                row("none, and over on the day of the fourth meeting", "ended-first", 100, met().ended(on(40))),
                row("none, long after the fourth meeting", "overdue-by-meetings", 90, met())
                        .measuring(50, 0),
                row("none, and over after the fourth meeting", "never", 100, met().ended(on(45)))
                        .measuring(5, 0),
                row("none, and over before the fourth meeting", "ended-first", 100, met().ended(on(39))),
                row(
                                "the fourth meeting before the middle counts",
                                "overdue-by-meetings",
                                70,
                                met().contract(contract(agreed(1, 8, 120))))
                        .measuring(30, 0),
                row(
                                "the middle before the fourth meeting counts",
                                "overdue-by-time",
                                70,
                                met().contract(contract(agreed(1, 8, 60))))
                        .measuring(40, 0),
                row("both on one day", "not-yet", 40, met().contract(contract(agreed(1, 8, 80)))),
                row("both the day before", "overdue-by-meetings", 41, met().contract(contract(agreed(1, 8, 80))))
                        .measuring(1, 0),
                row(
                        "no contract, three meetings",
                        "not-yet",
                        300,
                        to120().contract(MentoringContract.none()).meetings(full(10, 20, 30))),
                row("no contract, four meetings", "overdue-by-meetings", 100, met().contract(MentoringContract.none()))
                        .measuring(60, 0),
                row("nothing but the match", "not-yet", 0, bare()),
                row("nothing but the match, and over", "ended-first", 100, bare().ended(on(50))),
                row("a policy of the third meeting, on its day", "not-yet", 30, met())
                        .under(third),
                row("a policy of the third meeting, the day after", "overdue-by-meetings", 31, met())
                        .measuring(1, 0)
                        .under(third),
                row("a policy of a quarter, at it", "not-yet", 30, to120()).under(quarter),
                row("a policy of a quarter, over it", "overdue-by-time", 31, to120())
                        .measuring(1, 0)
                        .under(quarter));
    }

    /** A contract from day 0 to day 120, and one meeting. */
    private static RelationshipBuilder to120(RelationshipReview... reviews) {
        return sound().contract(contract(agreed(1, 8, 120)))
                .meetings(full(10))
                .openness(Openness.of(List.of(), List.of(reviews), List.of()));
    }

    /** A contract of a year, and meetings on days 10, 20, 30, 40 and 50. */
    private static RelationshipBuilder met(RelationshipReview... reviews) {
        return sound().meetings(full(10, 20, 30, 40, 50)).openness(Openness.of(List.of(), List.of(reviews), List.of()));
    }
}
