package io.github.mentoring4j.examples.people;

import io.github.mentoring4j.examples.input.Table;
import io.github.mentoring4j.examples.policy.Folding;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.PersonName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody on one side, and how to find them by what others call them. */
record PeopleOfSide(Table table, Columns columns, List<Person> people, Map<String, ParticipantId> byFoldedId) {

    static PeopleOfSide of(Table table, Columns columns, List<Person> people, Folding folding) {
        Map<String, ParticipantId> byFoldedId = new HashMap<>();
        people.forEach(person -> byFoldedId.put(folding.fold(person.id().value()), person.id()));
        return new PeopleOfSide(table, columns, people, byFoldedId);
    }

    /** The same people, each by the id that the other side knows them by if they stand there too. */
    PeopleOfSide knownTo(PeopleOfSide other, Folding folding) {
        List<Person> known = people.stream()
                .map(person -> {
                    ParticipantId id =
                            other.find(folding.fold(person.id().value())).orElse(person.id());
                    return new Person(person.row(), id, person.name(), person.capacity(), person.values());
                })
                .toList();
        return of(table, columns, known, folding);
    }

    /** Whether somebody who cannot be found is not in the file; otherwise the fault may be another. */
    boolean isComplete() {
        return table.complete() && columns.id().isPresent();
    }

    Optional<ParticipantId> find(String foldedId) {
        return Optional.ofNullable(byFoldedId.get(foldedId));
    }

    Map<ParticipantId, PersonName> names() {
        Map<ParticipantId, PersonName> names = new HashMap<>();
        people.forEach(person -> person.name().ifPresent(name -> names.put(person.id(), name)));
        return names;
    }
}
