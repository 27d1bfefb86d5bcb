package io.github.mentoring4j.examples.people;

import io.github.mentoring4j.examples.input.FileFault;
import io.github.mentoring4j.examples.input.InputFaults;
import io.github.mentoring4j.examples.input.Table;
import io.github.mentoring4j.examples.input.WhiteSpace;
import io.github.mentoring4j.examples.policy.AttributeColumn;
import io.github.mentoring4j.examples.policy.Folding;
import io.github.mentoring4j.examples.policy.PeopleMapping;
import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.PersonName;
import io.github.mentoring4j.validation.Fault;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the rows of one side's table. For one table; not thread-safe. */
final class SideReader {

    private final PeopleMapping mapping;
    private final Folding folding;
    private final CellValues expected;
    private final Table table;
    private final Columns columns;
    private final InputFaults faults;
    private final Map<String, Integer> firstRows = new HashMap<>();

    /**
     * A reader.
     *
     * @param expected what cells must hold
     */
    SideReader(
            PeopleMapping mapping,
            Folding folding,
            CellValues expected,
            Table table,
            Columns columns,
            InputFaults faults) {
        this.mapping = mapping;
        this.folding = folding;
        this.expected = expected;
        this.table = table;
        this.columns = columns;
        this.faults = faults;
    }

    /** Everybody whose id can be read, however much else is wrong with the row. */
    List<Person> read() {
        List<Person> people = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            Optional<ParticipantId> id = columns.id().flatMap(place -> id(row, place));
            Optional<PersonName> name = name(row);
            int capacity = capacity(row);
            Map<Attribute, List<String>> values = values(row);
            id.ifPresent(known -> people.add(new Person(row.number(), known, name, capacity, values)));
        }
        return people;
    }

    private Optional<ParticipantId> id(Table.Row row, int place) {
        String cell = WhiteSpace.collapse(row.cells().get(place));
        Optional<ParticipantId> id = construct(row, place, cell, ParticipantId::of);
        if (id.isEmpty()) {
            return id;
        }
        Integer first = firstRows.putIfAbsent(folding.fold(cell), row.number());
        if (first != null) {
            fault(row, place, FaultCode.DUPLICATE, cell, Table.reference(place, first));
            return Optional.empty();
        }
        return id;
    }

    private <T> Optional<T> construct(Table.Row row, int place, String cell, Function<String, T> constructor) {
        try {
            return Optional.of(constructor.apply(cell));
        } catch (InvalidRecordException refusal) {
            for (Fault fault : refusal.faults()) {
                fault(row, place, fault.code(), fault.arguments().toArray(new String[0]));
            }
            return Optional.empty();
        }
    }

    private Optional<PersonName> name(Table.Row row) {
        String name = columns.name().stream()
                .map(place -> WhiteSpace.collapse(row.cells().get(place)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? Optional.empty() : construct(row, columns.name().get(0), name, PersonName::of);
    }

    private int capacity(Table.Row row) {
        int otherwise = Math.toIntExact(mapping.capacity().otherwise().orElse(1L));
        Optional<Integer> place = columns.capacity();
        if (place.isEmpty() || row.cells().get(place.get()).isEmpty()) {
            return otherwise;
        }
        String cell = row.cells().get(place.get());
        if (!cell.matches("[+-]?[0-9]+")) {
            fault(row, place.get(), FaultCode.NOT_A_WHOLE_NUMBER);
        } else if (cell.length() > 9
                || Integer.parseInt(cell) < 0
                || Integer.parseInt(cell) > Candidate.GREATEST_CAPACITY) {
            fault(row, place.get(), FaultCode.OUT_OF_RANGE, "0", Integer.toString(Candidate.GREATEST_CAPACITY));
        } else {
            return Integer.parseInt(cell);
        }
        return otherwise;
    }

    private Map<Attribute, List<String>> values(Table.Row row) {
        Map<Attribute, List<String>> values = new TreeMap<>();
        columns.attributes().forEach((attribute, place) -> {
            AttributeColumn column = mapping.attributes().get(attribute);
            List<String> parts =
                    column == null ? List.of() : parts(column, row.cells().get(place));
            values.put(attribute, parts);
            expected.check(table.header().get(place), attribute, parts)
                    .ifPresent(fault -> faults.add(new FileFault(table.file(), row.number(), place + 1, fault)));
        });
        return values;
    }

    private List<String> parts(AttributeColumn column, String cell) {
        String plain = WhiteSpace.plainSpaces(cell);
        String[] parts = column.separator()
                .map(WhiteSpace::plainSpaces)
                .map(separator -> plain.split(Pattern.quote(separator), -1))
                .orElse(new String[] {plain});
        return Arrays.stream(parts)
                .map(folding::fold)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private void fault(Table.Row row, int place, FaultCode code, String... arguments) {
        Fault fault = Fault.of(table.header().get(place), code, arguments);
        faults.add(new FileFault(table.file(), row.number(), place + 1, fault));
    }
}
