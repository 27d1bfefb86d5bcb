package io.github.mentoring4j.examples.policy;

import io.github.mentoring4j.jackson.ShortForm;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.Invariants;
import java.util.Optional;

/**
 * The column that an attribute is read from.
 *
 * @param column its name
 * @param separator what stands between several values in one cell; the cell is one value unless set
 */
public record AttributeColumn(String column, Optional<String> separator) {

    /** A column of single values is written as its bare name. */
    static final ShortForm<AttributeColumn, String> SHORT_FORM = ShortForm.of(
            AttributeColumn.class,
            String.class,
            column -> new AttributeColumn(column, Optional.empty()),
            mapped -> mapped.separator().isPresent() ? Optional.empty() : Optional.of(mapped.column()));

    /**
     * Checks both.
     *
     * @throws io.github.mentoring4j.validation.InvalidRecordException if the column's name is blank or the separator is empty
     */
    public AttributeColumn {
        Invariants.of(AttributeColumn.class)
                .name("column", column)
                .require(!separator.equals(Optional.of("")), "separator", FaultCode.BLANK)
                .orThrow();
    }
}
