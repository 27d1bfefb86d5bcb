package io.github.mentoring4j.examples.demo;

import io.github.mentoring4j.ethics.guidelines.EthicalGuidelines;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.examples.check.EthicsReview;
import io.github.mentoring4j.examples.check.ReviewWords;
import io.github.mentoring4j.examples.match.MatchQuestion;
import io.github.mentoring4j.examples.match.PlanDocument;
import io.github.mentoring4j.examples.match.PlanFiles;
import io.github.mentoring4j.examples.match.PlanReport;
import io.github.mentoring4j.examples.output.OutputFiles;
import io.github.mentoring4j.jackson.RecordWriter;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.matching.strategy.MatchingProgress;
import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.List;
import java.util.Locale;

/**
 * The demonstration from end to end.
 *
 * @param people who takes part
 * @param report how they are matched
 * @param story what happens to the pairs
 * @param review what the ethical guidelines say about that
 * @param assessments what the six standards say of the programme at the start, midway and at the end
 */
record DemoRun(DemoPeople people, PlanReport report, Story story, EthicsReview review, DemoAssessments assessments) {

    /** Tells a directory that a demonstration wrote from any other. */
    static final String MARKER = ".mentoring-demo";

    static final String REPORT = "report.html";
    static final String PLAN = "plan.html";
    static final String RELATIONSHIPS = "relationships";

    /** A mentee whom nobody was left for, and the mentor who comes nearest: what would it cost? */
    static final Pair LEFT_OUT = Pair.of(ParticipantId.of("14921"), ParticipantId.of("28248"));

    /** What groups are told apart by. */
    static final Attribute GROUPS = Attribute.of("site");

    /** Runs it; always with the same result. */
    static DemoRun of(DemoPeople people) {
        PlanReport report = MatchQuestion.of(people.policy(), people.roster(), List.of(LEFT_OUT), List.of(GROUPS))
                .answer(MatchingProgress.unheard());
        Story story =
                Story.of(report.plan().pairs().stream().map(MatchedPair::pair).toList());
        EthicsReview review = EthicsReview.of(
                EthicalGuidelines.ruleSet(), story.relationships(), Viewpoint.asOf(ProgrammeYear.AS_OF));
        DemoAssessments assessments =
                DemoAssessments.of(story, people.policy().title().orElse(""));
        return new DemoRun(people, report, story, review, assessments);
    }

    PlanDocument.Figures figures() {
        return report.figures();
    }

    List<MentoringRelationship> relationships() {
        return story.relationships();
    }

    /** All files that the demonstration leaves behind. */
    OutputFiles files(Locale locale) {
        // First: without it nothing of a half-moved demonstration could be written again.
        OutputFiles files = people.addTo(OutputFiles.of().add(MARKER, "Written by: mentoring demo\n"));
        PlanFiles.addTo(files, report, people.mentors(), locale);
        for (MentoringRelationship relationship : relationships()) {
            files.add(
                    RELATIONSHIPS + "/" + relationship.id() + ".json",
                    RecordWriter.of().write(relationship));
        }
        assessments.addTo(files, locale);
        return files.add(REPORT, new StoryPage(this, new StoryTexts(locale)).render(ReviewWords.in(locale)));
    }

    /** Shows counts only. */
    @Override
    public String toString() {
        return "DemoRun[" + report + "]";
    }
}
