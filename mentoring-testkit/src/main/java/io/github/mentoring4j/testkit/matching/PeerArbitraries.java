package io.github.mentoring4j.testkit.matching;

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
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

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
