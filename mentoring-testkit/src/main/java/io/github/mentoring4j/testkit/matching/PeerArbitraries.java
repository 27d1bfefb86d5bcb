package io.github.mentoring4j.testkit.matching;

import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.matching.criterion.Eligibility;
import io.github.mentoring4j.matching.criterion.Preference;
import io.github.mentoring4j.matching.peer.PeerPlan;
import io.github.mentoring4j.matching.peer.PeerRequest;
import io.github.mentoring4j.matching.peer.PeerRequestBuilder;
import io.github.mentoring4j.matching.peer.Peers;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Profile;
import io.github.mentoring4j.testkit.ParticipantArbitraries;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/** Requests for mentoring among peers, and plans for them. */
public final class PeerArbitraries {

    private static final int MOST_PEOPLE = 7;

    private PeerArbitraries() {}

    /**
     * Two different people.
     *
     * @return peers
     */
    public static Arbitrary<Peers> peers() {
        return Combinators.combine(ParticipantArbitraries.ids("p"), ParticipantArbitraries.ids("q"))
                .as(Peers::of);
    }

    /**
     * Requests with up to one condition and two preferences.
     *
     * @return requests of up to seven people, at times of nobody
     */
    public static Arbitrary<PeerRequest> requests() {
        Arbitrary<List<Eligibility>> must =
                RequestArbitraries.eligibilities().list().ofMaxSize(1);
        Arbitrary<List<Preference>> should =
                RequestArbitraries.preferences().list().ofMaxSize(2).uniqueElements(Preference::id);
        return Combinators.combine(ParticipantArbitraries.profiles().list().ofMaxSize(MOST_PEOPLE), must, should)
                .as((profiles, all, some) -> {
                    PeerRequestBuilder request = PeerRequest.builder().people(numbered(profiles));
                    all.forEach(request::must);
                    some.forEach(request::should);
                    return request.build();
                })
                .withoutEdgeCases();
    }

    /**
     * Requests of people of one organisation who name each other, with some of everything that a request can hold: see {@link
     * RequestArbitraries#ofEveryCriterion}. They shrink towards few people, then few criteria, then nobody pinned or excluded.
     *
     * @param mostPeople how many people there are at most, from 1
     * @return requests of somebody at least, with ids of {@code p} and a number less than twice as great as {@code mostPeople}
     * @throws IllegalArgumentException if there is to be nobody
     */
    public static Arbitrary<PeerRequest> ofEveryCriterion(int mostPeople) {
        if (mostPeople < 1) {
            throw new IllegalArgumentException(
                    "mostPeople: " + mostPeople + " is not at least 1. Maybe requests() is meant.");
        }
        Arbitrary<List<Participant>> people = Somebody.numberedBelow(2 * mostPeople, 1)
                .list()
                .ofMinSize(1)
                .ofMaxSize(mostPeople)
                .withSizeDistribution(RandomDistribution.uniform())
                .map(side -> EveryCriterion.among(mostPeople, side).stream()
                        .map(Candidate::participant)
                        .toList());
        Arbitrary<List<Pick>> picks =
                RequestArbitraries.picks(mostPeople).list().ofMaxSize(2);
        return Combinators.combine(people, EveryCriterion.eligibilities(), EveryCriterion.preferences(), picks, picks)
                .as(PeerArbitraries::request)
                .withoutEdgeCases();
    }

    private static PeerRequest request(
            List<Participant> people,
            List<Eligibility> must,
            List<Preference> should,
            List<Pick> pin,
            List<Pick> exclude) {
        PeerRequestBuilder request = PeerRequest.builder().people(people);
        must.forEach(request::must);
        should.forEach(request::should);
        List<Peers> excluded = peers(people, exclude);
        excluded.forEach(request::exclude);
        Set<ParticipantId> taken = new HashSet<>();
        for (Peers peers : peers(people, pin)) {
            boolean free = !taken.contains(peers.first()) && !taken.contains(peers.second());
            if (free && !excluded.contains(peers)) {
                request.pin(peers);
                taken.addAll(List.of(peers.first(), peers.second()));
            }
        }
        return request.build();
    }

    /** The peers picked, each once; nobody with themself. */
    private static List<Peers> peers(List<Participant> people, List<Pick> picks) {
        return picks.stream()
                .filter(pick -> pick.mentor() % people.size() != pick.mentee() % people.size())
                .map(pick -> Peers.of(
                        people.get(pick.mentor() % people.size()).id(),
                        people.get(pick.mentee() % people.size()).id()))
                .distinct()
                .toList();
    }

    private static List<Participant> numbered(List<Profile> profiles) {
        List<Participant> people = new ArrayList<>();
        for (Profile profile : profiles) {
            people.add(Participant.of(ParticipantId.of("p-" + (people.size() + 1)), profile));
        }
        return people;
    }

    /**
     * Plans for such requests.
     *
     * @return plans
     */
    public static Arbitrary<PeerPlan> plans() {
        return requests().map(PeerRequest::plan);
    }
}
