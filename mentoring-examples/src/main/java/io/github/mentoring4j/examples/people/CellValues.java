package io.github.mentoring4j.examples.people;

import io.github.mentoring4j.matching.criterion.Scale;
import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Profile;
import io.github.mentoring4j.validation.Fault;
import io.github.mentoring4j.validation.FaultCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What cells of some attributes must hold.
 *
 * @param scales the scales whose levels they must hold, by attribute; none for attributes that may hold anything
 * @param days the attributes that must hold days
 */
record CellValues(Map<Attribute, Scale> scales, Set<Attribute> days) {

    /** Copies both. */
    CellValues {
        scales = Map.copyOf(scales);
        days = Set.copyOf(days);
    }

    /** What is wrong with the values of a cell, if anything is. */
    Optional<Fault> check(String column, Attribute attribute, List<String> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        if (days.contains(attribute) && values.stream().anyMatch(value -> !isDay(attribute, value))) {
            return Optional.of(Fault.of(column, FaultCode.NOT_A_DATE));
        }
        Scale scale = scales.get(attribute);
        if (scale == null || values.stream().allMatch(scale::contains)) {
            return Optional.empty();
        }
        return Optional.of(
                scale.levels().isEmpty()
                        ? Fault.of(column, FaultCode.NOT_A_NUMBER)
                        : Fault.of(column, FaultCode.NOT_ONE_OF, String.join(", ", scale.levels())));
    }

    private static boolean isDay(Attribute attribute, String value) {
        return Profile.none().with(attribute, value).day(attribute).isPresent();
    }
}
