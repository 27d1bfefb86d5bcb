package io.github.mentoring4j.ethics.text;

import io.github.mentoring4j.ethics.followup.Attention;
import io.github.mentoring4j.ethics.followup.Cell;
import io.github.mentoring4j.ethics.followup.Table;
import io.github.mentoring4j.ethics.standards.AwardLevel;
import io.github.mentoring4j.evaluation.EvaluationCell;
import io.github.mentoring4j.evaluation.EvaluationMoment;
import io.github.mentoring4j.evaluation.ProgrammeBenefit;
import io.github.mentoring4j.programme.DocumentKind;
import io.github.mentoring4j.programme.EndorsementLevel;
import java.util.Locale;
import java.util.Objects;

/**
 * The words for how a programme goes, in English or Norwegian bokmål: levels of awards, reasons to follow up, and the tables of a
 * summary. What a standard or a rule is called, {@link FindingTexts} tells. Immutable and thread-safe.
 */
public final class ProgrammeTexts {

    private final Phrases phrases;

    private ProgrammeTexts(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * The words in a language.
     *
     * @param locale the reader's language; {@code nb} and {@code no} give bokmål, all others English
     * @return the words
     */
    public static ProgrammeTexts in(Locale locale) {
        return new ProgrammeTexts(Phrases.in(Objects.requireNonNull(locale, "locale")));
    }

    /**
     * The name of a level.
     *
     * @param level the level
     * @return a word, in lower case; the bare key of a level of your own
     */
    public String level(AwardLevel level) {
        return phrases.find("AwardLevel." + level.key()).orElse(level.key());
    }

    /**
     * A score or a share.
     *
     * @param percent hundredths of the whole
     * @return such as "82%"
     */
    public String percent(int percent) {
        return phrases.say("unit.percent.many", Integer.toString(percent));
    }

    /**
     * What a kind of document is called.
     *
     * @param kind the kind
     * @return a few words, in lower case
     */
    public String document(DocumentKind kind) {
        return phrases.say("DocumentKind." + kind.name());
    }

    /**
     * What an endorsement is called.
     *
     * @param level where in the organisation it is from
     * @return a few words, in lower case
     */
    public String endorsement(EndorsementLevel level) {
        return phrases.say("EndorsementLevel." + level.name());
    }

    /**
     * What a benefit is called.
     *
     * @param benefit the benefit
     * @return a few words, in lower case
     */
    public String benefit(ProgrammeBenefit benefit) {
        return phrases.say("ProgrammeBenefit." + benefit.name());
    }

    /**
     * What a cell of the matrix of evaluations is about: "how the relationships go".
     *
     * @param cell the cell
     * @return part of a sentence
     */
    public String cell(EvaluationCell cell) {
        return phrases.say(
                "EvaluationCell." + cell.level().name() + "_" + cell.aspect().name());
    }

    /**
     * When in the course of a programme an evaluation is made.
     *
     * @param moment the moment
     * @return part of a sentence: "on the way"
     */
    public String moment(EvaluationMoment moment) {
        return phrases.say("EvaluationMoment." + moment.name());
    }

    /**
     * Why to follow up.
     *
     * @param reason the reason
     * @return part of a sentence
     */
    public String attention(Attention reason) {
        return phrases.say("Attention." + reason.name());
    }

    /**
     * What a table is about.
     *
     * @param table a table of a summary
     * @return its title
     */
    public String title(Table table) {
        return phrases.say("Topic." + table.topic());
    }

    /**
     * What a cell counts: "silent or not met yet".
     *
     * @param table the table
     * @param cell one of its cells
     * @return its names, joined with "or"
     */
    public String name(Table table, Cell cell) {
        String family = table.topic().split("\\.", 2)[0];
        String joined = "";
        for (String each : cell.names()) {
            String name = phrases.say("Cell." + family + "." + each);
            joined = joined.isEmpty() ? name : phrases.say("list.or", joined, name);
        }
        return joined;
    }
}
