package io.github.mentoring4j.examples.demo;

import io.github.mentoring4j.ethics.standards.Assessment;
import io.github.mentoring4j.ethics.text.FindingTexts;
import io.github.mentoring4j.ethics.text.ProgrammeTexts;
import io.github.mentoring4j.examples.ProgramTexts;
import io.github.mentoring4j.examples.assess.ProgrammeReview;
import io.github.mentoring4j.examples.demo.DemoAssessments.Moment;
import io.github.mentoring4j.examples.match.PlanDocument.Figures;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The story in sentences that the terminal and the page share. */
final class StoryTexts {

    private final ProgramTexts texts;
    private final FindingTexts findings;
    private final ProgrammeTexts programme;

    StoryTexts(Locale locale) {
        this.texts = ProgramTexts.of("io.github.mentoring4j.examples.demo.demo", locale);
        this.findings = FindingTexts.in(locale);
        this.programme = ProgrammeTexts.in(locale);
    }

    String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    /** What became of the matching, in figures. */
    List<String> matched(DemoRun run) {
        Figures figures = run.figures();
        int left = figures.mentees() - figures.menteesMatched();
        return List.of(
                text("matched.mentees", figures.menteesMatched(), figures.mentees()),
                text("matched.mentors", figures.mentorsMatched(), figures.mentors(), figures.score()),
                text("matched.left", left, DemoRun.PLAN));
    }

    /** What the pairs agreed and did, in figures. */
    List<String> agreed(DemoRun run) {
        List<MentoringRelationship> all = run.relationships();
        int contracts = count(
                all,
                relationship ->
                        relationship.contract().inForceOn(ProgrammeYear.AS_OF).isPresent());
        int amended =
                count(all, relationship -> relationship.contract().versions().size() > 1);
        int meetings = all.stream()
                .mapToInt(relationship -> relationship.meetings().size())
                .sum();
        int ended = count(all, relationship -> relationship.ended().isPresent());
        int closed = count(all, relationship -> relationship.ending().closing().isPresent());
        String day = findings.date(ProgrammeYear.AS_OF);
        return List.of(
                text("agreed.contracts", contracts, amended),
                text("agreed.meetings", meetings, day),
                text("agreed.ended", ended, closed));
    }

    private static int count(List<MentoringRelationship> all, Predicate<MentoringRelationship> which) {
        return (int) all.stream().filter(which).count();
    }

    /** What the programme came to at a moment, by the six standards. */
    String assessed(DemoRun run, Moment moment) {
        ProgrammeReview review = run.assessments().at(moment);
        Assessment assessment = review.assessment();
        String level = assessment.level().map(programme::level).orElse(text("assessed.none"));
        String day = findings.date(moment.day());
        return text(
                "assessed." + moment.key(),
                day,
                level,
                programme.percent(assessment.overall().percent()));
    }

    /** The heading over what the check found. */
    String found() {
        return text("found", findings.date(ProgrammeYear.AS_OF));
    }

    String incident(Incident incident) {
        return text(incident.key());
    }
}
