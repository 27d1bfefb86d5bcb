package io.github.mentoring4j.examples.demo;

import io.github.mentoring4j.examples.assess.EvidenceFolder;
import io.github.mentoring4j.examples.check.ReviewPage;
import io.github.mentoring4j.examples.check.ReviewWords;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.List;
import java.util.Map;

/** The ethics report with the story in front of it. */
public final class StoryPage {

    private final DemoRun run;
    private final StoryTexts texts;

    StoryPage(DemoRun run, StoryTexts texts) {
        this.run = run;
        this.texts = texts;
    }

    /** Something that happened, and where on the page the relationship stands. */
    public record Event(String text, String relationship, String anchor) {}

    String render(ReviewWords words) {
        Map<String, Object> story = Map.of(
                "kicker", texts.text("page.kicker"),
                "title", run.people().policy().title().orElse(""),
                "lead", texts.text("page.lead"),
                "heading", texts.text("page.heading"),
                "matched", texts.matched(run),
                "agreed", texts.agreed(run),
                "plan", DemoRun.PLAN,
                "planLink", texts.text("page.plan"),
                "happened", texts.text("page.happened"),
                "events", events());
        return new ReviewPage(words)
                .render(run.review(), "demo.html", Map.of("story", story, "assessments", assessments()));
    }

    /** The programme by the six standards at one moment; more of it, and the evidence, on pages of their own. */
    public record Assessed(String text, String page) {}

    private Assessments assessments() {
        return new Assessments(
                texts.text("assessed"),
                DemoAssessments.moments().stream()
                        .map(moment -> new Assessed(texts.assessed(run, moment), moment.page()))
                        .toList(),
                texts.text("assessed.page"),
                DemoAssessments.EVIDENCE + "/" + EvidenceFolder.INDEX,
                texts.text("assessed.evidence"));
    }

    /** The programme by the six standards, from start to end. */
    public record Assessments(
            String heading, List<Assessed> moments, String link, String evidence, String evidenceLink) {}

    private List<Event> events() {
        Map<String, String> anchors = ReviewPage.anchors(run.review());
        return run.story().chapters().stream()
                .filter(chapter -> chapter.incident().isPresent())
                .map(chapter -> event(chapter.relationship(), chapter.incident().orElseThrow(), anchors))
                .toList();
    }

    private Event event(MentoringRelationship relationship, Incident incident, Map<String, String> anchors) {
        String id = relationship.id().value();
        return new Event(texts.incident(incident), id, anchors.getOrDefault(id, ""));
    }
}
