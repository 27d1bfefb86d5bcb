package io.github.mentoring4j.examples.assess;

import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.SectionId;
import io.github.mentoring4j.ethics.standards.NextLevel;
import io.github.mentoring4j.ethics.text.AssessmentText;
import io.github.mentoring4j.ethics.text.FindingTexts;
import io.github.mentoring4j.ethics.text.ProgrammeTexts;
import io.github.mentoring4j.examples.ProgramTexts;
import io.github.mentoring4j.examples.check.ReviewWords;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What text, page and folder all say, in one language.
 *
 * @param texts the texts of the frame
 * @param review the words that it shares with the report on relationships
 * @param programme the words for how a programme goes
 * @param assessed the assessment in a few lines
 */
public record ProgrammeWords(
        ProgramTexts texts, ReviewWords review, ProgrammeTexts programme, AssessmentText assessed) {

    private static final String BUNDLE = "io.github.mentoring4j.examples.assess.assess";

    /**
     * The words in a language.
     *
     * @param locale the reader's language
     * @return the words
     */
    public static ProgrammeWords in(Locale locale) {
        return new ProgrammeWords(
                ProgramTexts.of(BUNDLE, locale),
                ReviewWords.in(locale),
                ProgrammeTexts.in(locale),
                AssessmentText.in(locale));
    }

    FindingTexts findings() {
        return review.findings();
    }

    String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    String date(LocalDate day) {
        return findings().date(day);
    }

    /** Which programme, by id, and from where it was looked at. */
    String scope(ProgrammeReview looked) {
        return text("scope", looked.id(), review.viewpoint(looked.viewpoint()));
    }

    /** What it comes to and what the next level takes, in lines. */
    String assessment(ProgrammeReview looked) {
        return assessed.render(looked.assessment());
    }

    /** Why the next level is out of reach. */
    String outlook(NextLevel next) {
        return assessed.outlook(next);
    }

    /** The level that is reached, as a sentence. */
    String level(ProgrammeReview looked) {
        String scale = looked.assessment().scale().name();
        return looked.assessment()
                .level()
                .map(level -> text("level", programme.level(level), scale))
                .orElseGet(() -> text("level.none", scale));
    }

    String standard(SectionId standard) {
        return text("standard", standard.value(), findings().title(standard));
    }

    String percent(int percent) {
        return programme.percent(percent);
    }

    String title(Finding finding) {
        return findings().title(finding.description());
    }
}
