package io.github.mentoring4j.examples.policy;

import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.validation.Invariants;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How the table of one side is read.
 *
 * @param id the column that tells people apart
 * @param name the columns that make up the name, first to last; none if the reports shall show ids only
 * @param capacity how many partners a person takes
 * @param attributes what is known of a person: the column of each attribute
 * @param separator what stands between cells; found out from the header unless set
 */
public record PeopleMapping(
        String id,
        List<String> name,
        Capacity capacity,
        Map<Attribute, AttributeColumn> attributes,
        Optional<CellSeparator> separator) {

    /**
     * Copies the collections.
     *
     * @throws io.github.mentoring4j.validation.InvalidRecordException if the name of a column is blank
     */
    public PeopleMapping {
        name = List.copyOf(name);
        attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
        Invariants invariants = Invariants.of(PeopleMapping.class).name("id", id);
        for (int i = 0; i < name.size(); i++) {
            invariants.name("name[" + i + "]", name.get(i));
        }
        invariants.orThrow();
    }
}
