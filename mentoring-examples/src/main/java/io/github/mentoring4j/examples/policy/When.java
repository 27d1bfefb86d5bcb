package io.github.mentoring4j.examples.policy;

import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.Invariants;
import java.util.List;

/**
 * Limits a criterion to pairs in which one person has a certain value.
 *
 * @param side which of the two
 * @param attribute what is asked of the person
 * @param is the values of which the person must have one
 */
public record When(Party side, Attribute attribute, List<String> is) {

    /**
     * Copies the values.
     *
     * @throws io.github.mentoring4j.validation.InvalidRecordException if there is no value
     */
    public When {
        is = List.copyOf(is);
        Invariants.of(When.class)
                .require(!is.isEmpty(), "is", FaultCode.TOO_FEW, "1")
                .orThrow();
    }

    String[] values(Folding folding) {
        return is.stream().map(folding::fold).toArray(String[]::new);
    }
}
