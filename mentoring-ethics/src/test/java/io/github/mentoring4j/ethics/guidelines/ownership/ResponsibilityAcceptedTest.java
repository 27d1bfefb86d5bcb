package io.github.mentoring4j.ethics.guidelines.ownership;

import static io.github.mentoring4j.ethics.record.Courses.sound;
import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.meetings;
import static io.github.mentoring4j.ethics.record.Records.on;

import io.github.mentoring4j.commitment.Acceptance;
import io.github.mentoring4j.commitment.Commitments;
import io.github.mentoring4j.ethics.engine.Policy;
import io.github.mentoring4j.ethics.guidelines.RuleContract;
import io.github.mentoring4j.participant.Responsibility;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.util.List;
import java.util.Set;

class ResponsibilityAcceptedTest extends RuleContract {

    private static final Policy STRICT = Policy.of("strict").limiting("G08.meetings-without-acceptance", 0);

    ResponsibilityAcceptedTest() {
        super("G08-responsibility-accepted");
    }

    @Override
    protected List<Row> table() {
        return List.of(
                row("accepted before the first meeting", "accepted", 100, sound()),
                row("on the day before the second meeting", "accepted", 100, given(39)),
                row("on the day of the second meeting", "accepted", 100, given(40)),
                row("on the day after the second meeting", "accepted-late", 100, given(41))
                        .measuring(2, 1),
                row("after the third", "accepted-late", 100, given(71)).measuring(3, 1),
                row("after the last", "accepted-late", 400, given(390)).measuring(4, 1),
                row("only after the date of the evaluation", "not-accepted", 70, given(71))
                        .measuring(3, 1),
                row("never", "not-accepted", 40, none()).measuring(2, 1),
                row("never, on the day before the second meeting", "not-yet", 39, none())
                        .measuring(1, 1),
                row("never, and over", "never-accepted", 100, none().ended(on(80)))
                        .measuring(4, 1),
                row("too late, and over", "accepted-late", 100, given(71).ended(on(80)))
                        .measuring(3, 1),
                row(
                                "over after one meeting",
                                "ended-first",
                                100,
                                none().meetings(meetings(10)).ended(on(20)))
                        .measuring(1, 1),
                row("nothing but the match", "not-yet", 0, bare()).measuring(0, 1),
                row("seven of eight", "accepted-in-part", 100, in(Responsibility.OWN_THE_BENEFIT)),
                row(
                        "seven of eight, and over",
                        "ended-in-part",
                        100,
                        in(Responsibility.SET_GOALS).ended(on(80))),
                row("one of eight, and too late", "accepted-late", 100, sound().commitments(Commitments.of(one(41))))
                        .measuring(2, 1),
                row("a policy without a meeting before, in time", "accepted", 100, given(10))
                        .under(STRICT),
                row("a policy without a meeting before, a day late", "accepted-late", 100, given(11))
                        .measuring(1, 0)
                        .under(STRICT),
                row("a policy without a meeting before, nothing held", "not-yet", 9, none())
                        .measuring(0, 0)
                        .under(STRICT));
    }

    private static RelationshipBuilder given(int day) {
        return sound().commitments(Commitments.of(Acceptance.of(on(day))));
    }

    private static RelationshipBuilder none() {
        return sound().commitments(Commitments.none());
    }

    private static Acceptance one(int day) {
        return new Acceptance(on(day), Set.of(Responsibility.SET_GOALS));
    }

    private static RelationshipBuilder in(Responsibility missing) {
        Set<Responsibility> seven = new java.util.HashSet<>(Acceptance.of(on(8)).responsibilities());
        seven.remove(missing);
        return sound().commitments(Commitments.of(new Acceptance(on(8), seven)));
    }
}
