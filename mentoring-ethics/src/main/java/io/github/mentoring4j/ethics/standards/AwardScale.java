package io.github.mentoring4j.ethics.standards;

import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.List;

/**
 * The levels of an award and what each takes.
 *
 * @param name names the scale
 * @param levels the levels from the lowest on; at least one, and none asks less than the one before it
 */
public record AwardScale(String name, List<AwardLevel> levels) {

    private static final AwardScale ISMCP = new AwardScale(
            "ISMCP",
            List.of(AwardLevel.of("bronze", 70, 60), AwardLevel.of("silver", 80, 70), AwardLevel.of("gold", 90, 80)));

    /**
     * Copies and checks the levels.
     *
     * @throws InvalidRecordException if there are none, a key stands twice, or a level asks less than the one before it
     */
    public AwardScale {
        levels = List.copyOf(levels);
        Invariants invariants = Invariants.of(AwardScale.class)
                .name("name", name)
                .require(!levels.isEmpty(), "levels", FaultCode.TOO_FEW, "1")
                .unique("levels", levels, "key", AwardLevel::key);
        for (int i = 1; i < levels.size(); i++) {
            AwardLevel lower = levels.get(i - 1);
            AwardLevel level = levels.get(i);
            String place = "levels[" + i + "].";
            invariants
                    .require(
                            level.overall() >= lower.overall(),
                            place + "overall",
                            FaultCode.TOO_SMALL,
                            Integer.toString(lower.overall()))
                    .require(
                            level.each() >= lower.each(),
                            place + "each",
                            FaultCode.TOO_SMALL,
                            Integer.toString(lower.each()));
        }
        invariants.orThrow();
    }

    /**
     * The levels of the standards for mentoring and coaching programmes: bronze at 70 % overall and 60 % in each standard, silver at
     * 80 and 70, gold at 90 and 80.
     *
     * @return always the same
     */
    public static AwardScale ismcp() {
        return ISMCP;
    }

    /**
     * The levels of the standards for mentoring programmes in employment. Their thresholds are not public, so whoever holds them
     * states them here.
     *
     * @param levels the levels from the lowest on
     * @return the scale
     * @throws InvalidRecordException as the constructor
     */
    public static AwardScale ismpe(AwardLevel... levels) {
        return new AwardScale("ISMPE", List.of(levels));
    }
}
