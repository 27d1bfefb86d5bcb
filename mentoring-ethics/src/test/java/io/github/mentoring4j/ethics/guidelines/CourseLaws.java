package io.github.mentoring4j.ethics.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ethics.engine.Outcome;
import io.github.mentoring4j.ethics.engine.Report;
import io.github.mentoring4j.ethics.engine.RuleId;
import io.github.mentoring4j.ethics.record.AnyCourse;
import io.github.mentoring4j.ethics.record.AnyRecord;
import io.github.mentoring4j.ethics.record.Records;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** What the rules of guidelines 7 to 11 have in common. */
@Tag("law")
class CourseLaws {

    /** What breaks a rule whatever else is on record. */
    private static final List<String> BROKEN =
            List.of("G09-both-came", "G09-contact-stopped", "G11-free-to-end", "G11-no-pressure");

    @Property(tries = 200)
    void makingItWorseNeverImprovesAnOutcome(
            @ForAll("relationships") MentoringRelationship relationship, @ForAll("days") LocalDate day) {
        LocalDate asOf = day.isBefore(Records.MATCH) ? Records.MATCH : day;
        Report before = report(relationship, asOf);
        for (CourseBreach worse : CourseBreach.each(relationship, asOf)) {
            Outcome outcome = outcome(report(worse.relationship(), asOf), worse.rule());

            assertThat(outcome).as(worse.rule()).isLessThanOrEqualTo(outcome(before, worse.rule()));
            if (BROKEN.contains(worse.rule())) {
                assertThat(outcome).as(worse.rule()).isEqualTo(Outcome.BREACHED);
            }
        }
    }

    private static Outcome outcome(Report report, String rule) {
        return report.finding(RuleId.of(rule)).outcome();
    }

    private static Report report(MentoringRelationship relationship, LocalDate day) {
        return EthicalGuidelines.ruleSet().evaluate(relationship, Viewpoint.asOf(day));
    }

    @Provide
    Arbitrary<MentoringRelationship> relationships() {
        return AnyCourse.relationship();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return AnyRecord.day();
    }
}
