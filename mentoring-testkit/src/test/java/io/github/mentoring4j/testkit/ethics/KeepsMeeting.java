package io.github.mentoring4j.testkit.ethics;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.CodeOfEthics;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.engine.Units;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiFunction;

/** A user's rule, and rule sets that hold it or a spoilt copy of it. */
final class KeepsMeeting {

    static final String ID = "ACME-01-keeps-meeting";

    static final Answer NEVER_MET = Answer.undetermined("never-met");
    static final Answer SILENT = Answer.breached("silent");
    static final Answer IN_TOUCH = Answer.upheld("in-touch");

    private KeepsMeeting() {}

    static Rule<MentoringRelationship> rule() {
        return judging((relationship, setting) -> {
            List<Meeting> meetings = relationship.meetings();
            if (meetings.isEmpty()) {
                return Verdict.of(NEVER_MET);
            }
            var last = meetings.get(meetings.size() - 1).held().on();
            long silent = ChronoUnit.DAYS.between(last, setting.asOf());
            return Verdict.of(silent > 60 ? SILENT : IN_TOUCH).measuring(silent, 60, Units.DAYS);
        });
    }

    static Rule<MentoringRelationship> judging(Rule.Judgement<MentoringRelationship> judgement) {
        return Rule.of(RuleDescription.of(ID, "ACME-01").answering(NEVER_MET, SILENT, IN_TOUCH), judgement);
    }

    static RuleSet<MentoringRelationship> in(Rule<MentoringRelationship> rule) {
        return in(rule, MentoringRelationship::asOf);
    }

    static RuleSet<MentoringRelationship> in(
            Rule<MentoringRelationship> rule, BiFunction<MentoringRelationship, Viewpoint, MentoringRelationship> cut) {
        return RuleSet.<MentoringRelationship>builder(
                        CodeOfEthics.of("ACME's own", "1"),
                        relationship -> relationship.id().value(),
                        cut)
                .section(rule.description().section())
                .rule(rule)
                .build();
    }
}
