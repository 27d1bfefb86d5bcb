package io.github.mentoring4j.matching.criterion;

import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.Invariants;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** That the person on one side has one of some values; somebody of whom nothing is known has none. */
record Having(Party side, Attribute attribute, List<String> values) {

    Having {
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(attribute, "attribute");
        values = List.copyOf(values);
        Invariants.of(Having.class)
                .require(!values.isEmpty(), "values", FaultCode.TOO_FEW, "1")
                .orThrow();
    }

    private boolean holds(Participant person) {
        return person.profile().values(attribute).stream().anyMatch(values::contains);
    }

    /** The condition for many pairs. */
    PairCondition prepare(List<Participant> mentors, List<Participant> mentees) {
        List<Participant> people = side == Party.MENTOR ? mentors : mentees;
        BitSet having = new BitSet(people.size());
        for (int person = 0; person < people.size(); person++) {
            having.set(person, holds(people.get(person)));
        }
        Supplier<int[]> groups = () -> Alike.groups(people.size(), having::get);
        return side == Party.MENTOR
                ? PairCondition.alike(
                        () -> Alike.of(groups.get(), new int[mentees.size()]), (mentor, mentee) -> having.get(mentor))
                : PairCondition.alike(
                        () -> Alike.of(new int[mentors.size()], groups.get()), (mentor, mentee) -> having.get(mentee));
    }

    /** Whether all of several hold. */
    static PairCondition all(List<Having> conditions, List<Participant> mentors, List<Participant> mentees) {
        PairCondition all =
                PairCondition.alike(() -> Alike.everybody(mentors.size(), mentees.size()), (mentor, mentee) -> true);
        for (Having having : conditions) {
            PairCondition before = all;
            PairCondition next = having.prepare(mentors, mentees);
            all = PairCondition.alike(
                    () -> before.alike().and(next.alike()),
                    (mentor, mentee) -> before.permits(mentor, mentee) && next.permits(mentor, mentee));
        }
        return all;
    }
}
