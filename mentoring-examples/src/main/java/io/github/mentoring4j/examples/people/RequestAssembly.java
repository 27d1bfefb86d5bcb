package io.github.mentoring4j.examples.people;

import io.github.mentoring4j.examples.input.FileFault;
import io.github.mentoring4j.examples.input.InputFaults;
import io.github.mentoring4j.examples.policy.Criterion;
import io.github.mentoring4j.examples.policy.MatchingPolicy;
import io.github.mentoring4j.examples.policy.PolicyTerms;
import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.MatchRequestBuilder;
import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Profile;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts sound people and a sound policy together; what does not fit together is a fault of the policy. */
final class RequestAssembly {

    private final MatchingPolicy policy;
    private final String policyFile;
    private final InputFaults faults;
    private final Set<Attribute> naming;

    RequestAssembly(MatchingPolicy policy, String policyFile, InputFaults faults) {
        this.policy = policy;
        this.policyFile = policyFile;
        this.faults = faults;
        this.naming = Stream.concat(policy.must().stream(), policy.should().stream())
                .filter(Criterion::namesPeople)
                .map(Criterion::attribute)
                .collect(Collectors.toSet());
    }

    Optional<Roster> assemble(PeopleOfSide mentors, PeopleOfSide mentees) {
        try {
            MatchRequest request = request(mentors, mentees);
            return Optional.of(new Roster(request, mentors.names(), mentees.names()));
        } catch (InvalidRecordException refusal) {
            // The paths of a request are those of the policy: must, should, pinned, excluded.
            refusal.faults().forEach(fault -> faults.add(FileFault.of(policyFile, fault)));
            return Optional.empty();
        }
    }

    private MatchRequest request(PeopleOfSide mentors, PeopleOfSide mentees) {
        MatchRequestBuilder request =
                MatchRequest.builder().mentors(candidates(mentors, mentees)).mentees(candidates(mentees, mentors));
        PolicyTerms terms = PolicyTerms.of(policy);
        terms.eligibilities().forEach(request::must);
        terms.preferences().forEach(request::should);
        policy.pinned().forEach(pair -> request.pin(canonical(pair, mentors, mentees)));
        policy.excluded().forEach(pair -> request.exclude(canonical(pair, mentors, mentees)));
        return request.build();
    }

    private List<Candidate> candidates(PeopleOfSide side, PeopleOfSide other) {
        return side.people().stream()
                .map(person ->
                        Candidate.of(Participant.of(person.id(), profile(person, side, other)), person.capacity()))
                .toList();
    }

    /** Values that name people are turned into ids as the tables write them, so that case can be ignored here too. */
    private Profile profile(Person person, PeopleOfSide side, PeopleOfSide other) {
        Map<Attribute, List<String>> values = new TreeMap<>(person.values());
        naming.forEach(attribute -> values.computeIfPresent(
                attribute,
                (same, named) -> named.stream()
                        .map(name -> other.find(name)
                                .or(() -> side.find(name))
                                .map(ParticipantId::value)
                                .orElse(name))
                        .toList()));
        return Profile.of(values);
    }

    private Pair canonical(Pair pair, PeopleOfSide mentors, PeopleOfSide mentees) {
        return Pair.of(canonical(pair.mentor(), mentors), canonical(pair.mentee(), mentees));
    }

    private ParticipantId canonical(ParticipantId id, PeopleOfSide side) {
        return side.find(policy.folding().fold(id.value())).orElse(id);
    }
}
