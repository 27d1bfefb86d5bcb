package io.github.mentoring4j.matching.peer;

import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.criterion.Eligibility;
import io.github.mentoring4j.matching.criterion.Preference;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.Invariants;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What has to hold between the parts of a request. */
final class PeerInvariants {

    private final Invariants invariants = Invariants.of(PeerRequest.class);

    private PeerInvariants() {}

    static void check(
            List<Participant> people,
            List<Eligibility> must,
            List<Preference> should,
            List<Peers> pinned,
            List<Peers> excluded) {
        PeerInvariants request = new PeerInvariants();
        request.invariants.unique("people", people, "id", Participant::id);
        request.criteria(must, should);
        Set<ParticipantId> ids = people.stream().map(Participant::id).collect(Collectors.toSet());
        request.known("pinned", pinned, ids);
        request.known("excluded", excluded, ids);
        request.pins(pinned, excluded);
        request.invariants.orThrow();
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

    private void known(String list, List<Peers> pairs, Set<ParticipantId> ids) {
        for (int place = 0; place < pairs.size(); place++) {
            String path = list + "[" + place + "].";
            known(path + "first", pairs.get(place).first(), ids);
            known(path + "second", pairs.get(place).second(), ids);
        }
    }

    private void known(String path, ParticipantId person, Set<ParticipantId> ids) {
        invariants.require(ids.contains(person), path, FaultCode.UNKNOWN_REFERENCE, person.value(), "people");
    }

    private void pins(List<Peers> pinned, List<Peers> excluded) {
        Map<ParticipantId, Integer> first = new HashMap<>();
        for (int place = 0; place < pinned.size(); place++) {
            Peers peers = pinned.get(place);
            String path = "pinned[" + place + "]";
            for (ParticipantId person : List.of(peers.first(), peers.second())) {
                Integer earlier = first.putIfAbsent(person, place);
                if (earlier != null) {
                    invariants.require(false, path, FaultCode.DUPLICATE, person.value(), "pinned[" + earlier + "]");
                }
            }
            int exclusion = excluded.indexOf(peers);
            invariants.require(exclusion < 0, path, FaultCode.CONTRADICTION, "excluded[" + exclusion + "]");
        }
    }
}
