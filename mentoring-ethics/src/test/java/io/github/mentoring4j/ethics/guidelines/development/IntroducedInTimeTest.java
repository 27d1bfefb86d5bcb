package io.github.mentoring4j.ethics.guidelines.development;

import static io.github.mentoring4j.ethics.record.Courses.competence;
import static io.github.mentoring4j.ethics.record.Courses.development;
import static io.github.mentoring4j.ethics.record.Courses.introduction;
import static io.github.mentoring4j.ethics.record.Courses.sound;
import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.on;

import io.github.mentoring4j.competence.DevelopmentActivity;
import io.github.mentoring4j.competence.DevelopmentKind;
import io.github.mentoring4j.competence.IntroductionDuty;
import io.github.mentoring4j.ethics.guidelines.RuleContract;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.util.List;

class IntroducedInTimeTest extends RuleContract {

    private static final DevelopmentActivity SUPERVISION = development("v-9", DevelopmentKind.SUPERVISION, -10);

    IntroducedInTimeTest() {
        super("G07-introduced-in-time");
    }

    @Override
    protected List<Row> table() {
        return List.of(
                row("introduced long before the match", "introduced", 100, sound()),
                row("on the day before the first meeting", "introduced", 100, required(introduction("v-1", 9))),
                row("on the day of the first meeting", "introduced", 100, required(introduction("v-1", 10))),
                row("on the day after the first meeting", "late", 100, required(introduction("v-1", 11)))
                        .measuring(1, 0),
                row("long after", "late", 100, required(introduction("v-1", 60)))
                        .measuring(50, 0),
                row("only after the date of the evaluation", "missing", 59, required(introduction("v-1", 60))),
                row(
                        "the earliest of several decides, whatever its id",
                        "introduced",
                        100,
                        required(introduction("v-1", 60), introduction("v-2", 9), introduction("v-3", 70))),
                row("supervision is no introduction", "missing", 100, required(SUPERVISION)),
                row("never introduced", "missing", 10, required()),
                row("never introduced, on the day before the first meeting", "not-yet", 9, required()),
                row("never introduced, and over", "never", 100, required().ended(on(80))),
                row(
                                "introduced too late, and over",
                                "late",
                                100,
                                required(introduction("v-1", 60)).ended(on(80)))
                        .measuring(50, 0),
                row(
                        "over before any meeting",
                        "ended-first",
                        100,
                        required().meetings(List.of()).ended(on(5))),
                row(
                        "introduced, no meeting yet",
                        "introduced",
                        100,
                        required(introduction("v-1", 3)).meetings(List.of())),
                row("the programme is silent, not introduced", "duty-unknown", 100, silent()),
                row(
                        "the programme is silent, introduced too late",
                        "duty-unknown",
                        100,
                        silent(introduction("v-1", 11))),
                row("the programme is silent, introduced in time", "introduced", 100, silent(introduction("v-1", 10))),
                row("nothing but the match", "duty-unknown", 0, bare()),
                row("required since the day of the first meeting", "missing", 100, since(10)),
                row("required since the day after", "duty-unknown", 100, since(11)),
                row("required since tomorrow", "duty-unknown", 9, since(10)),
                row("left to the mentor", "not-required", 100, left()),
                row("left to the mentor, who took it late", "not-required", 100, left(introduction("v-1", 50))));
    }

    private static RelationshipBuilder required(DevelopmentActivity... development) {
        return sound().competence(competence(IntroductionDuty.REQUIRED, development));
    }

    private static RelationshipBuilder since(int day) {
        return sound().competence(competence().under(IntroductionDuty.REQUIRED, on(day)));
    }

    private static RelationshipBuilder left(DevelopmentActivity... development) {
        return sound().competence(competence(IntroductionDuty.LEFT_TO_THE_MENTOR, development));
    }

    private static RelationshipBuilder silent(DevelopmentActivity... development) {
        return sound().competence(competence(development));
    }
}
