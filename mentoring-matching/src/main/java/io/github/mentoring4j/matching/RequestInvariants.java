package io.github.mentoring4j.matching;

import io.github.mentoring4j.matching.criterion.Eligibility;
import io.github.mentoring4j.matching.criterion.Preference;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.Invariants;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What has to hold between the parts of a request. */
final class RequestInvariants {

    private final Invariants invariants = Invariants.of(MatchRequest.class);

    private RequestInvariants() {}

    static void check(
            List<Candidate> mentors,
            List<Candidate> mentees,
            List<Eligibility> must,
            List<Preference> should,
            List<Pair> pinned,
            List<Pair> excluded) {
        RequestInvariants request = new RequestInvariants();
        request.people(mentors, mentees);
        request.criteria(must, should);
        for (Party side : Party.values()) {
            List<Candidate> candidates = side == Party.MENTOR ? mentors : mentees;
            Map<ParticipantId, Integer> places = places(candidates);
            request.known("pinned", pinned, side, places);
            request.known("excluded", excluded, side, places);
            request.capacities(pinned, side, candidates, places);
        }
        request.pins(pinned, excluded);
        request.invariants.orThrow();
    }

    private void people(List<Candidate> mentors, List<Candidate> mentees) {
        invariants.unique("mentors", mentors, "participant.id", RequestInvariants::id);
        invariants.unique("mentees", mentees, "participant.id", RequestInvariants::id);
    }

    private static ParticipantId id(Candidate candidate) {
        return candidate.participant().id();
    }

    private static Map<ParticipantId, Integer> places(List<Candidate> candidates) {
        Map<ParticipantId, Integer> places = new HashMap<>();
        for (int place = 0; place < candidates.size(); place++) {
            places.putIfAbsent(id(candidates.get(place)), place);
        }
        return places;
    }

    private void criteria(List<Eligibility> must, List<Preference> should) {
        Map<String, String> first = new HashMap<>();
        for (int place = 0; place < must.size(); place++) {
            criterion("must[" + place + "]", must.get(place).id(), first);
        }
        for (int place = 0; place < should.size(); place++) {
            String path = "should[" + place + "]";
            criterion(path, should.get(place).id(), first);
            invariants.within(
                    path + ".most", should.get(place).most(), -Preference.GREATEST_POINTS, Preference.GREATEST_POINTS);
        }
        invariants.require(
                should.size() <= MatchRequest.MOST_PREFERENCES,
                "should",
                FaultCode.TOO_MANY,
                Integer.toString(MatchRequest.MOST_PREFERENCES));
    }

    private void criterion(String path, String id, Map<String, String> first) {
        invariants.name(path + ".id", id);
        String earlier = first.putIfAbsent(id, path);
        if (earlier != null) {
            invariants.require(false, path + ".id", FaultCode.DUPLICATE, id, earlier);
        }
    }

    private void known(String list, List<Pair> pairs, Party side, Map<ParticipantId, Integer> places) {
        for (int place = 0; place < pairs.size(); place++) {
            ParticipantId person = pairs.get(place).member(side);
            String path = list + "[" + place + "]." + name(side);
            invariants.require(
                    places.containsKey(person), path, FaultCode.UNKNOWN_REFERENCE, person.value(), name(side) + "s");
        }
    }

    private void capacities(
            List<Pair> pinned, Party side, List<Candidate> candidates, Map<ParticipantId, Integer> places) {
        Map<ParticipantId, Integer> loads = new HashMap<>();
        for (int place = 0; place < pinned.size(); place++) {
            ParticipantId person = pinned.get(place).member(side);
            Integer candidate = places.get(person);
            int load = loads.merge(person, 1, Integer::sum);
            if (candidate != null) {
                int capacity = candidates.get(candidate).capacity();
                invariants.require(
                        load <= capacity,
                        "pinned[" + place + "]." + name(side),
                        FaultCode.CAPACITY_EXCEEDED,
                        Integer.toString(capacity));
            }
        }
    }

    private void pins(List<Pair> pinned, List<Pair> excluded) {
        Map<Pair, Integer> exclusions = new HashMap<>();
        for (int place = 0; place < excluded.size(); place++) {
            exclusions.putIfAbsent(excluded.get(place), place);
        }
        Map<Pair, Integer> first = new HashMap<>();
        for (int place = 0; place < pinned.size(); place++) {
            Pair pair = pinned.get(place);
            String path = "pinned[" + place + "]";
            Integer earlier = first.putIfAbsent(pair, place);
            if (earlier != null) {
                String ids = pair.mentor() + " + " + pair.mentee();
                invariants.require(false, path, FaultCode.DUPLICATE, ids, "pinned[" + earlier + "]");
            }
            Integer exclusion = exclusions.get(pair);
            invariants.require(exclusion == null, path, FaultCode.CONTRADICTION, "excluded[" + exclusion + "]");
        }
    }

    private static String name(Party side) {
        return side.name().toLowerCase(Locale.ROOT);
    }
}
