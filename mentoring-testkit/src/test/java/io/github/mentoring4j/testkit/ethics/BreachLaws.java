package io.github.mentoring4j.testkit.ethics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Outcome;
import io.github.mentoring4j.ethics.engine.Report;
import io.github.mentoring4j.ethics.engine.RuleId;
import io.github.mentoring4j.ethics.guidelines.EthicalGuidelines;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.guideline.Guideline;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** What is bad never makes a record look better. */
@Tag("law")
class BreachLaws extends GuidelineLaws {

    private static final int TRIES = 200;

    /** By then, whatever was to be done about something that happened at the match is overdue. */
    private static final int OVERDUE = 40;

    /** Nobody can say what would have been done in time, if it was over before the time was. */
    private static final String IN_TIME = "G04-concerns-taken-up";

    /** What breaks a rule whatever else is on record. */
    private static final List<String> BROKEN =
            List.of("G09-both-came", "G09-contact-stopped", "G11-free-to-end", "G11-no-pressure");

    @Property(tries = TRIES)
    void aBreachNeverImprovesAnOutcome(
            @ForAll("relationships") MentoringRelationship relationship, @ForAll("days") LocalDate day) {
        Viewpoint viewpoint = afterTheMatch(relationship, 0, day);
        Report before = report(relationship, viewpoint);

        for (MentoringRelationship worse : Breach.each(relationship)) {
            Report after = report(worse, viewpoint);
            for (Guideline guideline : List.of(Guideline.G02, Guideline.G05, Guideline.G12)) {
                assertThat(after.section(guideline).outcome())
                        .isLessThanOrEqualTo(before.section(guideline).outcome());
            }
            assertThat(after.outcome()).isEqualTo(Outcome.BREACHED);
        }
    }

    @Property(tries = TRIES)
    void addingWhatIsBadNeverImprovesItsRuleOrItsGuideline(
            @ForAll("relationships") MentoringRelationship relationship, @ForAll("days") LocalDate day) {
        Viewpoint viewpoint = afterTheMatch(relationship, OVERDUE, day);
        Report before = report(relationship, viewpoint);
        Occurrence match = Occurrence.of(relationship.matched().on());

        WorseConversation.each(relationship, match).forEach((rule, worse) -> {
            Report after = report(worse, viewpoint);
            assertThat(outcome(after, rule)).as(rule).isLessThanOrEqualTo(outcome(before, rule));
            if (!rule.equals(IN_TIME) || lasted(relationship, OVERDUE)) {
                assertThat(outcome(after, rule)).as(rule).isLessThanOrEqualTo(worst(rule));
            }
            Guideline guideline = Guideline.valueOf(rule.substring(0, "G01".length()));
            assertThat(after.section(guideline).outcome())
                    .isLessThanOrEqualTo(before.section(guideline).outcome());
        });
    }

    @Property(tries = TRIES)
    void makingTheCourseWorseNeverImprovesAnOutcome(
            @ForAll("relationships") MentoringRelationship relationship, @ForAll("days") LocalDate day) {
        Viewpoint viewpoint = afterTheMatch(relationship, 0, day);
        Report before = report(relationship, viewpoint);

        for (CourseBreach worse : CourseBreach.each(relationship, viewpoint.asOf())) {
            Outcome outcome = outcome(report(worse.relationship(), viewpoint), worse.rule());
            assertThat(outcome).as(worse.rule()).isLessThanOrEqualTo(outcome(before, worse.rule()));
            if (BROKEN.contains(worse.rule())) {
                assertThat(outcome).as(worse.rule()).isEqualTo(Outcome.BREACHED);
            }
        }
    }

    private static Viewpoint afterTheMatch(MentoringRelationship relationship, int days, LocalDate day) {
        return Viewpoint.asOf(latest(day, relationship.matched().recordedOn().plusDays(days)));
    }

    private static boolean lasted(MentoringRelationship relationship, int days) {
        LocalDate then = relationship.matched().on().plusDays(days);
        return relationship.ended().filter(end -> end.on().isBefore(then)).isEmpty();
    }

    private static Outcome outcome(Report report, String rule) {
        return report.finding(RuleId.of(rule)).outcome();
    }

    private static Outcome worst(String rule) {
        return EthicalGuidelines.ruleSet().descriptions().stream()
                .filter(description -> description.id().equals(RuleId.of(rule)))
                .flatMap(description -> description.answers().stream())
                .map(Answer::outcome)
                .reduce(Outcome.NOT_APPLICABLE, Outcome::worse);
    }
}
