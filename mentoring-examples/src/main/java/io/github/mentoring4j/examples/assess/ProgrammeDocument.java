package io.github.mentoring4j.examples.assess;

import io.github.mentoring4j.ethics.engine.CodeOfEthics;
import io.github.mentoring4j.ethics.engine.Outcome;
import io.github.mentoring4j.ethics.engine.Report;
import io.github.mentoring4j.ethics.engine.RuleId;
import io.github.mentoring4j.ethics.engine.SectionId;
import io.github.mentoring4j.ethics.engine.SectionReport;
import io.github.mentoring4j.ethics.followup.FollowUpEntry;
import io.github.mentoring4j.ethics.followup.FollowUpList;
import io.github.mentoring4j.ethics.followup.MatrixCell;
import io.github.mentoring4j.ethics.followup.NetworkGraph;
import io.github.mentoring4j.ethics.followup.ProgrammeSummary;
import io.github.mentoring4j.ethics.followup.Table;
import io.github.mentoring4j.ethics.standards.Assessment;
import io.github.mentoring4j.ethics.standards.AwardLevel;
import io.github.mentoring4j.ethics.standards.AwardScale;
import io.github.mentoring4j.ethics.standards.NextLevel;
import io.github.mentoring4j.ethics.standards.Score;
import io.github.mentoring4j.evaluation.EvaluationCell;
import io.github.mentoring4j.evaluation.EvaluationMoment;
import io.github.mentoring4j.evaluation.ExpectedBenefit;
import io.github.mentoring4j.examples.check.ReviewDocument.FoundByRule;
import io.github.mentoring4j.programme.ProgrammeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An assessment as JSON: scores, level, and everything that was found, with the figures as data and the sentences in one language.
 *
 * @param programme the programme's id
 * @param asOf the last day whose happenings were seen
 * @param knownBy the last day whose recordings were seen; absent for all that was ever recorded
 * @param language the language of the sentences, {@code en} or {@code nb}
 * @param scale the levels that it was held against
 * @param level the level that is reached; absent if none is
 * @param overall the score of all items together
 * @param standards the six standards, each with its score and its items
 * @param next what the next level takes; absent at the highest
 * @param others what was asked besides: success factors, marks and form
 * @param evaluations the matrix of evaluations
 * @param benefits the expected benefits, with what was found of each
 * @param months how the relationships stood at the end of each month, in counts of which none is small
 * @param forLead what is for the programme lead alone; absent unless it was asked for
 */
public record ProgrammeDocument(
        ProgrammeId programme,
        LocalDate asOf,
        Optional<LocalDate> knownBy,
        String language,
        AwardScale scale,
        Optional<String> level,
        Share overall,
        List<StandardFound> standards,
        Optional<Missing> next,
        List<CodeFound> others,
        List<Evaluated> evaluations,
        List<ExpectedBenefit> benefits,
        List<Month> months,
        Optional<ForLead> forLead) {

    /** Copies the lists. */
    public ProgrammeDocument {
        standards = List.copyOf(standards);
        others = List.copyOf(others);
        evaluations = List.copyOf(evaluations);
        benefits = List.copyOf(benefits);
        months = List.copyOf(months);
    }

    /**
     * A score.
     *
     * @param percent in percent, rounded down
     * @param halves the halves of items that were won
     * @param items how many items were asked
     */
    public record Share(int percent, int halves, int items) {

        static Share of(Score score) {
            return new Share(score.percent(), score.halves(), score.items());
        }
    }

    /**
     * What was found about a standard.
     *
     * @param standard the standard
     * @param title what it is called
     * @param score its score
     * @param findings a finding for each item
     */
    public record StandardFound(SectionId standard, String title, Share score, List<FoundByRule> findings) {}

    /**
     * What the next level takes.
     *
     * @param level the level
     * @param halves the halves of items that are missing over all
     * @param reachable whether upholding all items would do
     * @param steps the items that are not upheld
     */
    public record Missing(AwardLevel level, int halves, boolean reachable, List<ItemMissing> steps) {}

    /**
     * An item that is not upheld.
     *
     * @param rule the item
     * @param halves the halves of an item that it would bring
     * @param shortest whether it is on the shortest way
     */
    public record ItemMissing(RuleId rule, int halves, boolean shortest) {}

    /**
     * What was found by another set of questions.
     *
     * @param code which
     * @param sections its sections
     */
    public record CodeFound(CodeOfEthics code, List<SectionFound> sections) {}

    /**
     * What was found in a section.
     *
     * @param section the section
     * @param outcome the worst outcome of its questions
     * @param findings a finding for each question
     */
    public record SectionFound(SectionId section, Outcome outcome, List<FoundByRule> findings) {}

    /**
     * A cell of the matrix of evaluations at one moment.
     *
     * @param cell what is looked at and asked
     * @param moment on the way or at the end
     * @param due the days by which it is planned
     * @param done the days on which it was done
     * @param overdue how many planned ones are overdue
     * @param answers how many answered in all that may be told of; absent if none may
     */
    public record Evaluated(
            EvaluationCell cell,
            EvaluationMoment moment,
            List<LocalDate> due,
            List<LocalDate> done,
            int overdue,
            Optional<Integer> answers) {

        static Evaluated of(MatrixCell cell) {
            return new Evaluated(
                    cell.cell(),
                    cell.moment(),
                    cell.due(),
                    cell.done(),
                    cell.overdue(),
                    cell.answers().isPresent() ? Optional.of(cell.answers().getAsInt()) : Optional.empty());
        }
    }

    /**
     * How the relationships stood at the end of a month.
     *
     * @param asOf its last day
     * @param smallestGroup the fewest that a count may show
     * @param tables the counts; a table without cells can not be shown
     */
    public record Month(LocalDate asOf, int smallestGroup, List<Table> tables) {

        static Month of(ProgrammeSummary summary) {
            return new Month(summary.viewpoint().asOf(), summary.smallestGroup(), summary.tables());
        }
    }

    /**
     * What is for the programme lead alone.
     *
     * @param followUp the relationships that go on, the longest silent first
     * @param network who met whom
     */
    public record ForLead(List<FollowUpEntry> followUp, NetworkGraph network) {}

    static ProgrammeDocument of(ProgrammeReview review, ProgrammeWords words, boolean forLead) {
        Assessment assessment = review.assessment();
        LocalDate knownBy = review.viewpoint().knownBy();
        return new ProgrammeDocument(
                review.record().programme().id(),
                review.viewpoint().asOf(),
                knownBy.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(knownBy),
                words.texts().languageTag(),
                assessment.scale(),
                assessment.level().map(AwardLevel::key),
                Share.of(assessment.overall()),
                assessment.report().sections().stream()
                        .map(section -> standard(section, assessment, words))
                        .toList(),
                assessment.next().map(ProgrammeDocument::missing),
                review.others().stream().map(report -> code(report, words)).toList(),
                review.evaluations().cells().stream().map(Evaluated::of).toList(),
                review.benefits().expected(),
                review.months().months().stream().map(Month::of).toList(),
                forLead ? Optional.of(lead(review)) : Optional.empty());
    }

    private static StandardFound standard(SectionReport section, Assessment assessment, ProgrammeWords words) {
        return new StandardFound(
                section.section(),
                words.findings().title(section.section()),
                Share.of(assessment.score(section.section())),
                found(section, words));
    }

    private static List<FoundByRule> found(SectionReport section, ProgrammeWords words) {
        return section.findings().stream()
                .map(finding -> FoundByRule.of(finding, words.findings()))
                .toList();
    }

    private static Missing missing(NextLevel next) {
        return new Missing(
                next.level(),
                next.missing(),
                next.reachable(),
                next.steps().stream()
                        .map(step -> new ItemMissing(step.finding().rule(), step.halves(), step.shortest()))
                        .toList());
    }

    private static CodeFound code(Report report, ProgrammeWords words) {
        return new CodeFound(
                report.code(),
                report.sections().stream()
                        .map(section -> new SectionFound(section.section(), section.outcome(), found(section, words)))
                        .toList());
    }

    private static ForLead lead(ProgrammeReview review) {
        return new ForLead(
                FollowUpList.of(review.record(), review.viewpoint()).entries(),
                NetworkGraph.of(review.record(), review.viewpoint()));
    }
}
