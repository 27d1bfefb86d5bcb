package io.github.mentoring4j.testkit.ethics;

import io.github.mentoring4j.guideline.Guideline;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Relationships of which it is known what the twelve guidelines say, by the standard policy:
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<MentoringRelationship> overstepped() {
 *     return GuidelineArbitraries.breachingOnly(Guideline.G03, LocalDate.of(2026, 6, 1));
 * }
 * }</pre>
 *
 * <p>All were matched a hundred days before the day that is asked for. They shrink towards five meetings, ten days apart.
 */
public final class GuidelineArbitraries {

    private static final int MOST_DAYS_LATER = 5;

    private GuidelineArbitraries() {}

    /**
     * Relationships in which nothing is amiss.
     *
     * @param asOf the day on which that is so
     * @return relationships, each of which upholds every one of the twelve guidelines on that day
     */
    public static Arbitrary<MentoringRelationship> upholdingAll(LocalDate asOf) {
        return courses(asOf).map(course -> course.relationship().build());
    }

    /**
     * Relationships with one thing amiss, of the different things that a guideline is about: of G05, say, money, too great a gift, a
     * tie that is not declared, or a reporting line. Every guideline is breached in two to four ways.
     *
     * @param guideline what they breach
     * @param asOf the day on which that is so
     * @return relationships, each of which breaches that guideline on that day and upholds the other eleven
     */
    public static Arbitrary<MentoringRelationship> breachingOnly(Guideline guideline, LocalDate asOf) {
        return Combinators.combine(
                        courses(asOf),
                        Arbitraries.integers().between(0, MOST_DAYS_LATER),
                        Arbitraries.integers().between(0, SingleBreach.MOST_WAYS - 1))
                .as((course, later, way) -> new SingleBreach(course, later, way).of(guideline));
    }

    /**
     * Relationships that began well and are well no longer: agendas that serve nothing, gifts that add up, more meetings than agreed, a
     * sponsor who hears more, an end; any of these.
     *
     * @param asOf the day on which that is so
     * @return relationships, most of which are at risk on that day by some guideline; they shrink towards a sound one
     */
    public static Arbitrary<MentoringRelationship> drifting(LocalDate asOf) {
        return Combinators.combine(
                        courses(asOf), Arbitraries.of(Drift.Loss.class).set())
                .as((course, losses) -> new Drift(course, losses).relationship());
    }

    /**
     * Relationships of all kinds here: in which nothing is amiss, one thing, or several.
     *
     * @param asOf the day on which that is so
     * @return relationships; they shrink towards a sound one
     */
    public static Arbitrary<MentoringRelationship> relationships(LocalDate asOf) {
        Arbitrary<MentoringRelationship> breaching =
                Arbitraries.of(Guideline.class).flatMap(guideline -> breachingOnly(guideline, asOf));
        return Arbitraries.oneOf(upholdingAll(asOf), drifting(asOf), breaching).withoutEdgeCases();
    }

    private static Arbitrary<SoundCourse> courses(LocalDate asOf) {
        return CoursePlan.plans(asOf).map(SoundCourse::new);
    }
}
