package io.github.mentoring4j.examples.people;

import io.github.mentoring4j.examples.input.FileFault;
import io.github.mentoring4j.examples.input.InputFaults;
import io.github.mentoring4j.examples.policy.Criterion;
import io.github.mentoring4j.examples.policy.MatchingPolicy;
import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.Fault;
import io.github.mentoring4j.validation.FaultCode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that lists of wishes and of people to avoid name people who take part. */
final class PeopleLists {

    private final MatchingPolicy policy;
    private final InputFaults faults;

    PeopleLists(MatchingPolicy policy, InputFaults faults) {
        this.policy = policy;
        this.faults = faults;
    }

    /** Checks the lists of one side against the people of the other. */
    void check(Party side, PeopleOfSide people, PeopleOfSide others) {
        Set<Attribute> lists = Stream.concat(policy.must().stream(), policy.should().stream())
                .filter(criterion -> criterion.listBy().filter(side::equals).isPresent())
                .map(Criterion::attribute)
                .filter(people.columns().attributes()::containsKey)
                .collect(Collectors.toCollection(TreeSet::new));
        String among = side == Party.MENTOR ? "mentees" : "mentors";
        for (Person person : people.people()) {
            lists.forEach(list -> check(person, list, people, others, among));
        }
    }

    private void check(Person person, Attribute list, PeopleOfSide people, PeopleOfSide others, String among) {
        Integer place = people.columns().attributes().get(list);
        List<String> named = person.values().get(list);
        if (place == null || named == null) {
            return;
        }
        String column = people.table().header().get(place);
        for (int i = 0; i < named.size(); i++) {
            if (others.find(named.get(i)).isEmpty()) {
                Fault fault = Fault.of(column, FaultCode.UNKNOWN_PERSON, Integer.toString(i + 1), among);
                faults.add(new FileFault(people.table().file(), person.row(), place + 1, fault));
            }
        }
    }
}
