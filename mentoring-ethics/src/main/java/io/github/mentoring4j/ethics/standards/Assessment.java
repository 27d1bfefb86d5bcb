package io.github.mentoring4j.ethics.standards;

import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.Outcome;
import io.github.mentoring4j.ethics.engine.Report;
import io.github.mentoring4j.ethics.engine.SectionId;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;

/**
 * A report on standards, scored and held against the levels of an award. Made from the report alone, so that whoever holds the same
 * report comes to the same.
 *
 * <p>All items weigh the same, overall as well as within a standard. A waiver changes nothing: what is waived is not shown.
 *
 * @param report what was found, item by item
 * @param scale the levels
 * @param overall the score of all items together
 * @param standards the score of each standard, in the order of the report
 * @param level the highest level that is reached, if one is
 */
public record Assessment(
        Report report, AwardScale scale, Score overall, List<StandardScore> standards, Optional<AwardLevel> level) {

    /**
     * Copies the list.
     *
     * @throws NullPointerException if anything is null
     */
    public Assessment {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(overall, "overall");
        Objects.requireNonNull(level, "level");
        standards = List.copyOf(standards);
    }

    /**
     * Scores a report.
     *
     * @param report a report whose sections are standards
     * @param scale the levels
     * @return the assessment
     */
    public static Assessment of(Report report, AwardScale scale) {
        List<StandardScore> standards = report.sections().stream()
                .map(section -> new StandardScore(section.section(), Score.of(section.findings())))
                .toList();
        Score overall = standards.stream().map(StandardScore::score).reduce(Score.NONE, Score::plus);
        Optional<AwardLevel> level = Optional.empty();
        for (AwardLevel each : scale.levels()) {
            level = reaches(each, overall, standards) ? Optional.of(each) : level;
        }
        return new Assessment(report, scale, overall, standards, level);
    }

    private static boolean reaches(AwardLevel level, Score overall, List<StandardScore> standards) {
        return overall.reaches(level.overall())
                && standards.stream().allMatch(each -> each.score().reaches(level.each()));
    }

    /**
     * The score of a standard.
     *
     * @param standard its section
     * @return the score
     * @throws NoSuchElementException if the report has no such section
     */
    public Score score(SectionId standard) {
        return standards.stream()
                .filter(each -> each.standard().equals(standard))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No section " + standard + " in " + report))
                .score();
    }

    /**
     * The score of a standard.
     *
     * @param standard which
     * @return the score
     * @throws NoSuchElementException if the report has no such section
     */
    public Score score(Standard standard) {
        return score(SectionId.of(standard.name()));
    }

    /**
     * The items of which nobody can tell; they count as nothing, and somebody may only have to put them on record.
     *
     * @return the findings, in the order of the report
     */
    public List<Finding> undetermined() {
        return report.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.UNDETERMINED)
                .toList();
    }

    /**
     * What is missing for the level above the one that is reached.
     *
     * @return what is missing, or empty at the highest level
     */
    public Optional<NextLevel> next() {
        List<AwardLevel> above = new ArrayList<>(scale.levels());
        level.ifPresent(reached -> above.subList(0, above.indexOf(reached) + 1).clear());
        return above.isEmpty() ? Optional.empty() : Optional.of(missingFor(above.get(0)));
    }

    /**
     * What is missing for a level, of this scale or any other.
     *
     * @param wanted the level
     * @return what is missing; no step is on the shortest way where nothing is
     */
    public NextLevel missingFor(AwardLevel wanted) {
        return new Way(this, wanted).find();
    }

    /**
     * Shows the programme's id, the score and the level.
     *
     * @return id, percent and level
     */
    @Override
    public String toString() {
        return "Assessment[" + report.subject() + ", " + overall.percent() + " %, "
                + level.map(AwardLevel::key).orElse("no level") + "]";
    }
}
