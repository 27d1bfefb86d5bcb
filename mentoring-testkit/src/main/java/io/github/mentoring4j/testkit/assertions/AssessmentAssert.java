package io.github.mentoring4j.testkit.assertions;

import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.SectionReport;
import io.github.mentoring4j.ethics.standards.Assessment;
import io.github.mentoring4j.ethics.standards.AwardLevel;
import io.github.mentoring4j.ethics.standards.NextLevel;
import io.github.mentoring4j.ethics.standards.Standard;
import io.github.mentoring4j.ethics.standards.Step;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** What can be asserted of how a programme stands. Levels are named by their key, such as {@code silver}. */
public final class AssessmentAssert extends AbstractAssert<AssessmentAssert, Assessment> {

    AssessmentAssert(@Nullable Assessment assessment) {
        super(assessment, AssessmentAssert.class);
    }

    /**
     * The programme reaches a level, or one above it.
     *
     * @param level the level's key
     * @return this
     * @throws AssertionError if it does not; shows the standards that fall short, and the items of the shortest way there,
     *     or all that are not upheld if the level is out of reach
     * @throws NoSuchElementException if the scale has no such level
     */
    public AssessmentAssert reaches(String level) {
        isNotNull();
        NextLevel missing = actual.missingFor(level(level));
        if (!missing.shortestWay().isEmpty() || !missing.reachable()) {
            fail(
                    "reach " + level,
                    "it reaches " + reached() + (missing.reachable() ? "" : ", and the level is out of reach"),
                    evidence(missing));
        }
        return this;
    }

    /**
     * The programme reaches none of the levels.
     *
     * @return this
     * @throws AssertionError if it reaches one
     */
    public AssessmentAssert reachesNoLevel() {
        isNotNull();
        if (actual.level().isPresent()) {
            fail("reach no level", "it reaches " + reached(), List.of());
        }
        return this;
    }

    /**
     * Every item of these standards is upheld, or does not apply.
     *
     * @param standards the standards
     * @return this
     * @throws AssertionError with every item that is not
     */
    public AssessmentAssert hasNoGapIn(Standard... standards) {
        List<String> names = Stream.of(standards).map(Enum::name).toList();
        return hasNoGap(
                "in " + names, section -> names.contains(section.section().value()));
    }

    /**
     * Every item is upheld, or does not apply.
     *
     * @return this
     * @throws AssertionError with every item that is not
     */
    public AssessmentAssert hasNoGap() {
        return hasNoGap("anywhere", section -> true);
    }

    private AssessmentAssert hasNoGap(String where, Predicate<SectionReport> chosen) {
        isNotNull();
        List<Finding> gaps = actual.report().sections().stream()
                .filter(chosen)
                .flatMap(section -> section.findings().stream())
                .filter(finding -> finding.outcome().needsAttention())
                .toList();
        if (!gaps.isEmpty()) {
            fail(
                    "have no gap " + where,
                    "it has " + gaps.size(),
                    gaps.stream().map(FindingLine::of).toList());
        }
        return this;
    }

    /** The standards that fall short, then the items of the shortest way; all that are not upheld where there is no way. */
    private static List<String> evidence(NextLevel missing) {
        List<Step> steps = missing.reachable() ? missing.shortestWay() : missing.steps();
        return Stream.concat(
                        missing.standards().stream()
                                .map(each ->
                                        each.standard() + ": " + each.score().percent() + " % of "
                                                + missing.level().each() + " %"),
                        steps.stream().map(Step::finding).map(FindingLine::of))
                .toList();
    }

    private AwardLevel level(String key) {
        return actual.scale().levels().stream()
                .filter(level -> level.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No level " + key + " in "
                        + actual.scale().levels().stream().map(AwardLevel::key).toList()));
    }

    private String reached() {
        return actual.level().map(AwardLevel::key).orElse("no level") + " with "
                + actual.overall().percent() + " %";
    }

    private void fail(String expected, String came, List<String> evidence) {
        String subject = "the assessment of " + actual.report().subject() + " as of "
                + actual.report().viewpoint().asOf();
        failWithMessage("%s", new Mismatch(subject, expected, came, evidence).text());
    }
}
