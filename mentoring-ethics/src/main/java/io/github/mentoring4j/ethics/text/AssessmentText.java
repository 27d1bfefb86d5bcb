package io.github.mentoring4j.ethics.text;

import io.github.mentoring4j.ethics.standards.Assessment;
import io.github.mentoring4j.ethics.standards.NextLevel;
import io.github.mentoring4j.ethics.standards.StandardScore;
import io.github.mentoring4j.ethics.standards.Step;
import java.util.Locale;

/**
 * An assessment as plain text: scores, level, and the shortest way to the next. The report below it is {@link ReportText}'s. Immutable
 * and thread-safe.
 */
public final class AssessmentText {

    private final FindingTexts texts;
    private final ProgrammeTexts words;

    private AssessmentText(FindingTexts texts, ProgrammeTexts words) {
        this.texts = texts;
        this.words = words;
    }

    /**
     * Assessments in a language.
     *
     * @param locale the reader's language; {@code nb} and {@code no} give bokmål, all others English
     * @return the renderer
     */
    public static AssessmentText in(Locale locale) {
        return new AssessmentText(FindingTexts.in(locale), ProgrammeTexts.in(locale));
    }

    /**
     * The assessment as text.
     *
     * @param assessment the assessment
     * @return lines, each ended with {@code \n}
     */
    public String render(Assessment assessment) {
        StringBuilder text = new StringBuilder();
        line(text, texts.phrase("assessment.title", assessment.report().subject()));
        line(text, texts.viewpoint(assessment.report().viewpoint()));
        line(text, level(assessment));
        line(
                text,
                texts.phrase(
                        "assessment.overall", words.percent(assessment.overall().percent())));
        for (StandardScore each : assessment.standards()) {
            line(
                    text,
                    "  "
                            + texts.phrase(
                                    "assessment.standard",
                                    each.standard().value(),
                                    texts.title(each.standard()),
                                    words.percent(each.score().percent())));
        }
        int open = assessment.undetermined().size();
        if (open > 0) {
            line(text, texts.phrase("assessment.undetermined", texts.number(open)));
        }
        assessment.next().ifPresent(next -> next(next, text));
        return text.toString();
    }

    private String level(Assessment assessment) {
        String scale = assessment.scale().name();
        return assessment
                .level()
                .map(level -> texts.phrase("assessment.level", words.level(level), scale))
                .orElseGet(() -> texts.phrase("assessment.no-level", scale));
    }

    private void next(NextLevel next, StringBuilder text) {
        line(text, "");
        line(text, outlook(next));
        for (Step step : next.shortestWay()) {
            line(
                    text,
                    "  "
                            + texts.phrase(
                                    "assessment.step",
                                    step.finding().rule().value(),
                                    texts.title(step.finding().description()),
                                    texts.remedy(step.finding()).orElse("")));
        }
    }

    /**
     * What the next level takes, or why it is out of reach.
     *
     * @param next the next level
     * @return two sentences; where the level can be reached, the shortest way is to follow
     */
    public String outlook(NextLevel next) {
        return texts.phrase(
                key(next),
                words.level(next.level()),
                words.percent(next.level().overall()),
                words.percent(next.level().each()));
    }

    private static String key(NextLevel next) {
        if (next.reachable()) {
            return "assessment.next";
        }
        return next.lacksItems() ? "assessment.unreachable" : "assessment.too-late";
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
