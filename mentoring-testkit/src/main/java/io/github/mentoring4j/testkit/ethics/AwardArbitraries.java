package io.github.mentoring4j.testkit.ethics;

import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.ethics.standards.AwardLevel;
import io.github.mentoring4j.ethics.standards.AwardScale;
import io.github.mentoring4j.ethics.standards.ProgrammeStandards;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.programme.DocumentKind;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Programmes with ten sound relationships, of which it is known what level of the scale {@link AwardScale#ismcp} they reach.
 *
 * <p>What one lacks to the highest level are documents. They shrink towards few that are missing.
 */
public final class AwardArbitraries {

    private static final int MOST_MISSES = 100_000;

    private AwardArbitraries() {}

    /**
     * Programmes at a level.
     *
     * @param level a level of the scale
     * @param asOf the day on which they are assessed
     * @return programmes that reach that level on that day, and none above it
     * @throws IllegalArgumentException if the scale has no such level
     */
    public static Arbitrary<ProgrammeRecord> reaching(AwardLevel level, LocalDate asOf) {
        List<AwardLevel> levels = AwardScale.ismcp().levels();
        if (!levels.contains(level)) {
            throw new IllegalArgumentException(
                    "level: " + level.key() + " is none of the scale's. Maybe one of " + levels);
        }
        boolean highest = level.equals(levels.get(levels.size() - 1));
        return assessed(Optional.of(level), highest ? 0 : 1, highest ? 2 : 6, asOf);
    }

    /**
     * Programmes below every level.
     *
     * @param asOf the day on which they are assessed
     * @return programmes that reach no level on that day
     */
    public static Arbitrary<ProgrammeRecord> reachingNone(LocalDate asOf) {
        return assessed(Optional.empty(), 3, DocumentKind.values().length, asOf);
    }

    private static Arbitrary<ProgrammeRecord> assessed(
            Optional<AwardLevel> level, int fewest, int most, LocalDate asOf) {
        Arbitrary<Set<DocumentKind>> missing =
                Arbitraries.of(DocumentKind.class).set().ofMinSize(fewest).ofMaxSize(most);
        Arbitrary<MentoringRelationship> course = GuidelineArbitraries.upholdingAll(asOf);
        return Combinators.combine(course, missing)
                .as((each, without) -> SoundProgramme.by(asOf).record(each, without))
                .filter(
                        MOST_MISSES,
                        record -> ProgrammeStandards.assess(record, Viewpoint.asOf(asOf))
                                .level()
                                .equals(level))
                .withoutEdgeCases();
    }
}
