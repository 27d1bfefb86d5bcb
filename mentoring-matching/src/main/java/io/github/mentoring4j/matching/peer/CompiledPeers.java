package io.github.mentoring4j.matching.peer;

import io.github.mentoring4j.matching.blossom.PeerGraph;
import io.github.mentoring4j.matching.criterion.Eligibility;
import io.github.mentoring4j.matching.criterion.PairCondition;
import io.github.mentoring4j.matching.criterion.PairPoints;
import io.github.mentoring4j.matching.criterion.Preference;
import io.github.mentoring4j.matching.strategy.MatchingInterruptedException;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.ParticipantId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A request in numbers: people numbered by id, and criteria made ready. */
final class CompiledPeers {

    private final List<Participant> people;
    private final Map<ParticipantId, Integer> numbers = new HashMap<>();
    private final List<Eligibility> must;
    private final List<Preference> should;
    private final List<Peers> pinned;
    private final Set<Peers> excluded;
    private final PairCondition[] conditions;
    private final PairPoints[] points;

    CompiledPeers(PeerRequest request) {
        people = request.people().stream()
                .sorted(Comparator.comparing(Participant::id))
                .collect(Collectors.toUnmodifiableList());
        for (Participant person : people) {
            numbers.put(person.id(), numbers.size());
        }
        must = request.must();
        should = request.should();
        pinned = request.pinned();
        excluded = new HashSet<>(request.excluded());
        conditions = must.stream()
                .map(criterion -> criterion.prepare(people, people))
                .toArray(PairCondition[]::new);
        points = should.stream()
                .map(criterion -> criterion.prepare(people, people))
                .toArray(PairPoints[]::new);
    }

    /** Those pairs that may be made beside the pinned ones. */
    PeerGraph graph() {
        boolean[] taken = taken();
        EdgeList edges = new EdgeList();
        for (int one = 0; one < people.size(); one++) {
            MatchingInterruptedException.throwIfInterrupted();
            for (int other = one + 1; other < people.size() && !taken[one]; other++) {
                if (!taken[other] && eligible(one, other)) {
                    edges.add(one, other, score(one, other));
                }
            }
        }
        return edges.graph(people.size());
    }

    private boolean[] taken() {
        boolean[] taken = new boolean[people.size()];
        for (Peers peers : pinned) {
            taken[number(peers.first())] = true;
            taken[number(peers.second())] = true;
        }
        return taken;
    }

    boolean eligible(int one, int other) {
        for (int place = 0; place < conditions.length; place++) {
            if (!permits(place, one, other)) {
                return false;
            }
        }
        return !excludes(one, other);
    }

    /** Whether an eligibility permits a pair both ways round. */
    boolean permits(int eligibility, int one, int other) {
        return conditions[eligibility].permits(one, other) && conditions[eligibility].permits(other, one);
    }

    boolean excludes(int one, int other) {
        return !excluded.isEmpty() && excluded.contains(Peers.of(id(one), id(other)));
    }

    /** The sum of the points; it fits, for the request limits the preferences, and {@link #given} each one's points. */
    private int score(int one, int other) {
        int sum = 0;
        for (int place = 0; place < points.length; place++) {
            sum += points(place, one, other);
        }
        return sum;
    }

    /** What a preference gives to a pair, both ways round together. */
    int points(int preference, int one, int other) {
        return given(preference, one, other) + given(preference, other, one);
    }

    private int given(int preference, int one, int other) {
        int given = points[preference].points(one, other);
        int most = should.get(preference).most();
        if (given > most || given < -Preference.GREATEST_POINTS) {
            throw new IllegalStateException("Preference "
                    + should.get(preference).id() + " gave " + given + " points to " + id(one) + " with " + id(other)
                    + ", but points must lie between " + -Preference.GREATEST_POINTS + " and " + most
                    + ".\nMaybe its most() does not tell the most that it can give.");
        }
        return given;
    }

    /** The number of somebody who is there. */
    int number(ParticipantId person) {
        return numbers.getOrDefault(person, -1);
    }

    int size() {
        return people.size();
    }

    ParticipantId id(int person) {
        return people.get(person).id();
    }

    List<Eligibility> must() {
        return must;
    }

    List<Preference> should() {
        return should;
    }

    List<Peers> pinned() {
        return pinned;
    }
}
