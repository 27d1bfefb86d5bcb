package io.github.mentoring4j.learning;

import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * How attention is spread over the two fields: counts of goals, insights or agenda items.
 *
 * <p>After Clutterbuck, a business mentor balances business and relations; this says how the balance is, and judges nothing.
 *
 * @param personal how many are in the personal field, 0 or more
 * @param enterprise how many are in the field of the enterprise, 0 or more
 */
public record FieldBalance(int personal, int enterprise) {

    private static final int WHOLE = 100;

    /**
     * Checks the counts.
     *
     * @throws InvalidRecordException if one is negative
     */
    public FieldBalance {
        Invariants.of(FieldBalance.class)
                .require(personal >= 0, "personal", FaultCode.TOO_SMALL, "0")
                .require(enterprise >= 0, "enterprise", FaultCode.TOO_SMALL, "0")
                .orThrow();
    }

    /**
     * A balance.
     *
     * @param personal how many are in the personal field
     * @param enterprise how many are in the field of the enterprise
     * @return the balance
     * @throws InvalidRecordException as the constructor
     */
    public static FieldBalance of(int personal, int enterprise) {
        return new FieldBalance(personal, enterprise);
    }

    /**
     * Counts fields.
     *
     * @param fields the fields of what is to be counted
     * @return how many of each
     */
    public static FieldBalance over(Stream<Field> fields) {
        List<Field> all = fields.toList();
        return new FieldBalance(
                Collections.frequency(all, Field.PERSONAL), Collections.frequency(all, Field.ENTERPRISE));
    }

    /**
     * How many there are in all.
     *
     * @return 0 or more
     */
    public int total() {
        return personal + enterprise;
    }

    /**
     * The share of the personal field.
     *
     * @return 0 to 100 per cent, rounded down; 50 where there is nothing to count
     */
    public int personalPercent() {
        return total() == 0 ? WHOLE / 2 : (int) ((long) WHOLE * personal / total());
    }
}
