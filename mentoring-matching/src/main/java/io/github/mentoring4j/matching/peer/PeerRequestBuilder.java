package io.github.mentoring4j.matching.peer;

import io.github.mentoring4j.matching.criterion.Eligibility;
import io.github.mentoring4j.matching.criterion.Preference;
import io.github.mentoring4j.participant.Participant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects what a {@link PeerRequest} holds. Every method adds to what is there. Not thread-safe. */
public final class PeerRequestBuilder {

    private final List<Participant> people = new ArrayList<>();
    private final List<Eligibility> must = new ArrayList<>();
    private final List<Preference> should = new ArrayList<>();
    private final List<Peers> pinned = new ArrayList<>();
    private final List<Peers> excluded = new ArrayList<>();

    PeerRequestBuilder() {}

    /**
     * Adds people.
     *
     * @param people who want a peer
     * @return this
     */
    public PeerRequestBuilder people(Collection<Participant> people) {
        this.people.addAll(people);
        return this;
    }

    /**
     * Adds what every pair has to meet, both ways round.
     *
     * @param eligibility the criterion
     * @return this
     */
    public PeerRequestBuilder must(Eligibility eligibility) {
        must.add(eligibility);
        return this;
    }

    /**
     * Adds what gives points to a pair, both ways round.
     *
     * @param preference the criterion
     * @return this
     */
    public PeerRequestBuilder should(Preference preference) {
        should.add(preference);
        return this;
    }

    /**
     * Adds a pair that has to be made.
     *
     * @param peers the pair
     * @return this
     */
    public PeerRequestBuilder pin(Peers peers) {
        pinned.add(peers);
        return this;
    }

    /**
     * Adds a pair that must not be made.
     *
     * @param peers the pair
     * @return this
     */
    public PeerRequestBuilder exclude(Peers peers) {
        excluded.add(peers);
        return this;
    }

    /**
     * The request.
     *
     * @return a request of all that was added
     * @throws io.github.mentoring4j.validation.InvalidRecordException with everything that is wrong with it, as {@link
     *     PeerRequest} says
     */
    public PeerRequest build() {
        return new PeerRequest(people, must, should, pinned, excluded);
    }
}
