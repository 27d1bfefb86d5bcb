package io.github.mentoring4j.matching.fairness;

import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.Invariants;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts people and their pairs by group. */
final class GroupCount {

    private final List<Candidate> people;
    private final Map<ParticipantId, Integer> pairs = new HashMap<>();
    private final Map<ParticipantId, Long> scores = new HashMap<>();

    GroupCount(MatchRequest request, MatchPlan plan, Party side) {
        people = side == Party.MENTOR ? request.mentors() : request.mentees();
        requireKnown(plan, side);
        for (MatchedPair pair : plan.pairs()) {
            pairs.merge(pair.pair().member(side), 1, Integer::sum);
            scores.merge(pair.pair().member(side), pair.score(), Long::sum);
        }
    }

    private void requireKnown(MatchPlan plan, Party side) {
        Set<ParticipantId> known =
                people.stream().map(person -> person.participant().id()).collect(Collectors.toSet());
        String name = side.name().toLowerCase(Locale.ROOT);
        Invariants invariants = Invariants.of(FairnessReport.class);
        for (int place = 0; place < plan.pairs().size(); place++) {
            ParticipantId person = plan.pairs().get(place).pair().member(side);
            invariants.require(
                    known.contains(person),
                    "plan.pairs[" + place + "]." + name,
                    FaultCode.UNKNOWN_REFERENCE,
                    person.value(),
                    name + "s");
        }
        invariants.orThrow();
    }

    /** The groups by value, then those of whom nothing is known, if there are any. */
    List<Tally> by(Attribute attribute) {
        Map<String, Tally> named = new TreeMap<>();
        Tally unknown = Tally.of(GroupKind.NOT_STATED, Optional.empty());
        for (Candidate person : people) {
            if (person.paused()) {
                continue;
            }
            List<String> values = person.participant().profile().values(attribute);
            if (values.isEmpty()) {
                unknown = counted(unknown, person);
            } else {
                String value = values.get(0);
                Tally group = named.getOrDefault(value, Tally.of(GroupKind.NAMED, Optional.of(value)));
                named.put(value, counted(group, person));
            }
        }
        List<Tally> groups = new ArrayList<>(named.values());
        if (unknown.size() > 0) {
            groups.add(unknown);
        }
        return groups;
    }

    private Tally counted(Tally group, Candidate person) {
        ParticipantId id = person.participant().id();
        return group.with(pairs.getOrDefault(id, 0), scores.getOrDefault(id, 0L));
    }
}
