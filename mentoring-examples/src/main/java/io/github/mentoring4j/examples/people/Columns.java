package io.github.mentoring4j.examples.people;

import io.github.mentoring4j.examples.input.FileFault;
import io.github.mentoring4j.examples.input.InputFaults;
import io.github.mentoring4j.examples.input.Table;
import io.github.mentoring4j.examples.input.WhiteSpace;
import io.github.mentoring4j.examples.policy.PeopleMapping;
import io.github.mentoring4j.jackson.JsonPath;
import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.validation.Fault;
import io.github.mentoring4j.validation.FaultCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where in a table the columns are that a policy names. A column that is not there is a fault at its place in the policy.
 *
 * @param id the place of the id, from 0; empty if it is not there
 * @param name the places of the parts of the name
 * @param capacity the place of the capacity, if the policy names a column
 * @param attributes the places of the attributes
 */
record Columns(
        Optional<Integer> id, List<Integer> name, Optional<Integer> capacity, Map<Attribute, Integer> attributes) {

    /** Finds the columns of a side; {@code path} is the place of its mapping in the policy. */
    static Columns find(PeopleMapping mapping, String path, String policyFile, Table table, InputFaults faults) {
        Finder finder = new Finder(policyFile, table, faults, new HashSet<>());
        Optional<Integer> id = finder.find(mapping.id(), path + ".id");
        List<Integer> name = new ArrayList<>();
        for (int i = 0; i < mapping.name().size(); i++) {
            finder.find(mapping.name().get(i), path + ".name[" + i + "]").ifPresent(name::add);
        }
        Optional<Integer> capacity =
                mapping.capacity().column().flatMap(column -> finder.find(column, path + ".capacity.column"));
        Map<Attribute, Integer> attributes = new TreeMap<>();
        mapping.attributes()
                .forEach((attribute, column) -> finder.find(
                                column.column(), JsonPath.property(path + ".attributes", attribute.value()))
                        .ifPresent(place -> attributes.put(attribute, place)));
        return new Columns(id, List.copyOf(name), capacity, attributes);
    }

    /** Finds columns by name. */
    private record Finder(String policyFile, Table table, InputFaults faults, Set<String> repeated) {

        Optional<Integer> find(String named, String path) {
            String column = WhiteSpace.collapse(named);
            int place = table.header().indexOf(column);
            if (place < 0) {
                List<String> told = new ArrayList<>(List.of(column, table.file()));
                told.addAll(table.header());
                faults.add(policyFile, path, FaultCode.MISSING_COLUMN, told.toArray(String[]::new));
                return Optional.empty();
            }
            int last = table.header().lastIndexOf(column);
            // A column that nobody asks for may stand as often as it likes.
            if (last != place && repeated.add(column)) {
                faults.add(new FileFault(table.file(), 1, last + 1, Fault.of(column, FaultCode.REPEATED_COLUMN)));
            }
            return Optional.of(place);
        }
    }
}
