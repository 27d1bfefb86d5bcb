package io.github.mentoring4j.examples.people;

import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.PersonName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A row as read: values are folded, lists of people are as they stand in the cell. */
record Person(int row, ParticipantId id, Optional<PersonName> name, int capacity, Map<Attribute, List<String>> values) {

    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
