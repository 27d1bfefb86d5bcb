package io.github.mentoring4j.ethics.programme.items;

import static io.github.mentoring4j.ethics.record.Programmes.bare;
import static io.github.mentoring4j.ethics.record.Programmes.between;
import static io.github.mentoring4j.ethics.record.Programmes.mentee;
import static io.github.mentoring4j.ethics.record.Programmes.mentor;
import static io.github.mentoring4j.ethics.record.Programmes.numbered;
import static io.github.mentoring4j.ethics.record.Programmes.training;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.RuleId;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.ethics.record.Records;
import io.github.mentoring4j.ethics.standards.ProgrammeStandards;
import io.github.mentoring4j.ethics.text.FindingTexts;
import io.github.mentoring4j.evaluation.Evaluations;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.programme.ProgrammeBuilder;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Mentors 1 to so many are introduced before they meet on day 10. */
class ShareTest extends ItemContract {

    private static final MentoringRelationship MET =
            Records.bare().meetings(Records.meetings(10)).build();

    ShareTest() {
        super(ProgrammeStandards.ruleSet(), "P2-mentors-introduced");
    }

    @Override
    List<Row> table() {
        return List.of(
                row("all of five", "enough", 10, introduced(5), pairs(5)),
                row("four of five, which is enough", "enough", 10, introduced(4), pairs(5)),
                row("three of five", "not-enough", 10, introduced(3), pairs(5)),
                row("none of five is no worse than some, or one could tell", "not-enough", 10, introduced(0), pairs(5)),
                row("four of four are too few to tell", "too-few-to-tell", 10, introduced(4), pairs(4)),
                row("nobody has met", "too-few-to-tell", 9, introduced(20), pairs(20)),
                row("sixteen of twenty", "enough", 10, introduced(16), pairs(20)),
                row("fifteen of twenty", "not-enough", 10, introduced(15), pairs(20)),
                row("half of twenty", "not-enough", 10, introduced(10), pairs(20)),
                row("fewer than half of twenty", "few", 10, introduced(9), pairs(20)),
                row("none of twenty", "few", 10, introduced(0), pairs(20)),
                row("a mentor with many counts once", "too-few-to-tell", 10, introduced(1), ofOneMentor(20)),
                row("a policy of all, at it", "enough", 10, introduced(20), pairs(20))
                        .under("programme.enough-percent", 100),
                row("a policy of all, under it", "not-enough", 10, introduced(19), pairs(20))
                        .under("programme.enough-percent", 100),
                row("a weak limit of a quarter, at it", "not-enough", 10, introduced(5), pairs(20))
                        .under("programme.weak-percent", 25),
                row("a weak limit of a quarter, under it", "few", 10, introduced(4), pairs(20))
                        .under("programme.weak-percent", 25),
                row("the programme's own smallest group, not reached", "too-few-to-tell", 10, large(19), pairs(19)),
                row("the programme's own smallest group, reached", "enough", 10, large(20), pairs(20)));
    }

    @Test
    void saysTheBandAndNeverTheShare() {
        ProgrammeRecord record = ProgrammeRecord.of(introduced(15).build(), pairs(20));
        Finding finding = ProgrammeStandards.ruleSet()
                .evaluate(record, Viewpoint.asOf(Records.day(10)))
                .finding(RuleId.of("P2-mentors-introduced"));

        assertThat(FindingTexts.in(Locale.ENGLISH).message(finding))
                .isEqualTo("Fewer than 80% of the mentors had been introduced to mentoring by their first meeting.");
        assertThat(FindingTexts.in(Locale.forLanguageTag("nb")).message(finding))
                .isEqualTo("Færre enn 80\u00a0% av mentorene hadde fått innføring i mentoring innen sitt første møte.");
        assertThat(finding.grounds()).isEmpty();
        assertThat(finding.measure()).isEmpty();
    }

    private static ProgrammeBuilder introduced(int mentors) {
        return bare().training(training(mentors));
    }

    private static ProgrammeBuilder large(int mentors) {
        return introduced(mentors).evaluations(new Evaluations(List.of(), List.of(), 20));
    }

    private static List<MentoringRelationship> pairs(int count) {
        List<MentoringRelationship> all = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            all.add(numbered(number, MET));
        }
        return all;
    }

    private static List<MentoringRelationship> ofOneMentor(int count) {
        List<MentoringRelationship> all = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            all.add(between(number, Pair.of(mentor(1), mentee(number)), MET));
        }
        return all;
    }
}
