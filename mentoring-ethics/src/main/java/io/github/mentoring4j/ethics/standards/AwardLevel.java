package io.github.mentoring4j.ethics.standards;

import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;

/**
 * A level of an award.
 *
 * @param key names it in data and message bundles, such as {@code gold}
 * @param overall the percent that all items together must reach, 0 to 100
 * @param each the percent that every standard must reach, 0 to 100
 */
public record AwardLevel(String key, int overall, int each) {

    /**
     * Checks key and ranges.
     *
     * @throws InvalidRecordException if the key is blank or holds other than letters, digits and hyphens, or a percentage is out of
     *     range
     */
    public AwardLevel {
        Invariants.of(AwardLevel.class)
                .name("key", key)
                .require(key.chars().allMatch(AwardLevel::isPlain), "key", FaultCode.ILLEGAL_CHARACTER)
                .within("overall", overall, 0, 100)
                .within("each", each, 0, 100)
                .orThrow();
    }

    private static boolean isPlain(int character) {
        return character == '-' || (character < 128 && Character.isLetterOrDigit(character));
    }

    /**
     * A level.
     *
     * @param key names it
     * @param overall the percent that all items together must reach
     * @param each the percent that every standard must reach
     * @return the level
     * @throws InvalidRecordException as the constructor
     */
    public static AwardLevel of(String key, int overall, int each) {
        return new AwardLevel(key, overall, each);
    }
}
