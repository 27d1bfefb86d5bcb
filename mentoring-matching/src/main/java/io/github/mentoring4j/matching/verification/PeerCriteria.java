package io.github.mentoring4j.matching.verification;

import io.github.mentoring4j.matching.criterion.PairCondition;
import io.github.mentoring4j.matching.criterion.PairPoints;
import io.github.mentoring4j.matching.peer.PeerRequest;
import io.github.mentoring4j.matching.peer.Peers;
import io.github.mentoring4j.matching.plan.CriterionScore;
import io.github.mentoring4j.participant.ParticipantId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the criteria of a request for peers say of two people, asked both ways round, by their places in the request. */
final class PeerCriteria {

    private final PeerRequest request;
    private final List<PairCondition> must;
    private final List<PairPoints> should;
    private final Set<Peers> excluded;
    private final Map<ParticipantId, Integer> numbers = new HashMap<>();

    PeerCriteria(PeerRequest request) {
        this.request = request;
        must = request.must().stream()
                .map(criterion -> criterion.prepare(request.people(), request.people()))
                .collect(Collectors.toUnmodifiableList());
        should = request.should().stream()
                .map(criterion -> criterion.prepare(request.people(), request.people()))
                .collect(Collectors.toUnmodifiableList());
        excluded = new HashSet<>(request.excluded());
        request.people().forEach(person -> numbers.put(person.id(), numbers.size()));
    }

    int size() {
        return request.people().size();
    }

    ParticipantId id(int person) {
        return request.people().get(person).id();
    }

    int number(ParticipantId id) throws DiscrepancyException {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new DiscrepancyException(id + " is not among the people");
        }
        return number;
    }

    int[] numbers(List<ParticipantId> people) throws DiscrepancyException {
        int[] found = new int[people.size()];
        for (int place = 0; place < found.length; place++) {
            found[place] = number(people.get(place));
        }
        return found;
    }

    boolean excludes(Peers peers) {
        return excluded.contains(peers);
    }

    /** The ids of what two do not meet one way round or the other. */
    List<String> unmet(int one, int other) {
        List<String> unmet = new ArrayList<>();
        for (int place = 0; place < must.size(); place++) {
            if (!must.get(place).permits(one, other) || !must.get(place).permits(other, one)) {
                unmet.add(request.must().get(place).id());
            }
        }
        return unmet;
    }

    List<CriterionScore> scores(int one, int other) {
        List<CriterionScore> scores = new ArrayList<>();
        for (int place = 0; place < should.size(); place++) {
            scores.add(new CriterionScore(request.should().get(place).id(), points(place, one, other)));
        }
        return scores;
    }

    int score(int one, int other) {
        int sum = 0;
        for (int place = 0; place < should.size(); place++) {
            sum += points(place, one, other);
        }
        return sum;
    }

    private int points(int preference, int one, int other) {
        PairPoints points = should.get(preference);
        return points.points(one, other) + points.points(other, one);
    }
}
