package io.github.mentoring4j.ethics.guidelines.openness;

import static io.github.mentoring4j.ethics.record.Conversations.review;
import static io.github.mentoring4j.ethics.record.Conversations.reviewed;
import static io.github.mentoring4j.ethics.record.Conversations.sound;
import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.on;

import io.github.mentoring4j.ethics.engine.Policy;
import io.github.mentoring4j.ethics.guidelines.RuleContract;
import io.github.mentoring4j.openness.RelationshipReview;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.util.List;

class ViewsCloseTest extends RuleContract {

    ViewsCloseTest() {
        super("G04-views-close");
    }

    @Override
    protected List<Row> table() {
        return List.of(
                row("nothing but the match", "not-rated-by-both", 100, bare()),
                row("a sound record", "close", 100, sound()).measuring(0, 1),
                row("reviewed tomorrow", "not-rated-by-both", 59, with(review("v-1", 60, 1, 5))),
                row("reviewed today", "far-apart", 60, with(review("v-1", 60, 1, 5)))
                        .measuring(4, 1),
                row(
                        "each in a review of their own",
                        "not-rated-by-both",
                        100,
                        with(review("v-1", 60, Party.MENTOR, 5), review("v-2", 30, Party.MENTEE, 1))),
                row(
                        "ended",
                        "never-rated-by-both",
                        100,
                        with(review("v-1", 30, Party.MENTOR, 5)).ended(on(50))),
                row("alike", "close", 100, with(review("v-1", 60, 2, 2))).measuring(0, 1),
                row("one point apart", "close", 100, with(review("v-1", 60, 4, 5)))
                        .measuring(1, 1),
                row("two points apart, the mentor higher", "far-apart", 100, with(review("v-1", 60, 5, 3)))
                        .measuring(2, 1),
                row("two points apart, the mentee higher", "far-apart", 100, with(review("v-1", 60, 3, 5)))
                        .measuring(2, 1),
                row(
                                "the last one decides, and it is close",
                                "close",
                                100,
                                with(review("v-1", 60, 4, 4), review("v-2", 30, 1, 5)))
                        .measuring(0, 1),
                row(
                                "the last one decides, and it is not",
                                "far-apart",
                                100,
                                with(review("v-1", 30, 4, 4), review("v-2", 60, 1, 5)))
                        .measuring(4, 1),
                row(
                                "a later one by one of them changes nothing",
                                "far-apart",
                                100,
                                with(review("v-1", 30, 5, 2), review("v-2", 60, Party.MENTEE, 5)))
                        .measuring(3, 1),
                row(
                                "ended far apart",
                                "ended-far-apart",
                                100,
                                with(review("v-1", 30, 5, 2)).ended(on(50)))
                        .measuring(3, 1),
                row("a policy of 2, at it", "close", 100, with(review("v-1", 30, 5, 3)))
                        .measuring(2, 2)
                        .under(Policy.of("mild").limiting("G04.rating-gap", 2)),
                row("a policy of 2, just over", "far-apart", 100, with(review("v-1", 30, 5, 2)))
                        .measuring(3, 2)
                        .under(Policy.of("mild").limiting("G04.rating-gap", 2)),
                row("a policy of 0, just over", "far-apart", 100, with(review("v-1", 30, 5, 4)))
                        .measuring(1, 0)
                        .under(Policy.of("strict").limiting("G04.rating-gap", 0)));
    }

    private static RelationshipBuilder with(RelationshipReview... reviews) {
        return bare().openness(reviewed(reviews));
    }
}
