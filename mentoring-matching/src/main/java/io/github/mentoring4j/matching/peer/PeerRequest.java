package io.github.mentoring4j.matching.peer;

import io.github.mentoring4j.matching.criterion.Eligibility;
import io.github.mentoring4j.matching.criterion.Preference;
import io.github.mentoring4j.participant.Participant;
import java.util.List;

/**
 * People among whom everybody is to have one peer. {@link #builder} is the way to make one.
 *
 * <p>Every criterion is asked both ways round, as if either were the mentor. A pair may be made if every eligibility permits it
 * both ways and it is not excluded; so a {@code gap} from -1 to 2 permits peers at most one level apart. A pair's points are the sum
 * of both ways: what either thinks of the other counts, and a criterion that is the same both ways counts twice for every pair.
 * Pinned pairs are made in any case, and the plan tells what they do not meet.
 *
 * @param people everybody who wants a peer; order does not matter
 * @param must what every pair has to meet
 * @param should what gives points to a pair, in the order in which scores are to be shown
 * @param pinned pairs that have to be made
 * @param excluded pairs that must not be made
 */
public record PeerRequest(
        List<Participant> people,
        List<Eligibility> must,
        List<Preference> should,
        List<Peers> pinned,
        List<Peers> excluded) {

    /**
     * Copies the lists and checks what belongs together.
     *
     * @throws io.github.mentoring4j.validation.InvalidRecordException with everything found of: the same person twice; the same
     *     criterion id twice, or one that is blank; a preference that says it could give too much, or too many of them; somebody
     *     pinned or excluded who is not there; somebody pinned twice; a pin that is excluded
     */
    public PeerRequest {
        people = List.copyOf(people);
        must = List.copyOf(must);
        should = List.copyOf(should);
        pinned = List.copyOf(pinned);
        excluded = List.copyOf(excluded);
        PeerInvariants.check(people, must, should, pinned, excluded);
    }

    /**
     * Starts a request.
     *
     * @return an empty builder
     */
    public static PeerRequestBuilder builder() {
        return new PeerRequestBuilder();
    }

    /**
     * Matches.
     *
     * <p><b>Guarantee</b>: beside the pinned ones as many pairs as can be made, and of all ways to make that many one with the
     * highest total score; exact, and proven by prices before it is given. <b>Ties</b>: the same plan for the same people and
     * criteria, in whatever order; which of several equally good plans it is, is not promised.
     *
     * <p><b>Complexity</b>: <i>O</i>(<i>n</i><sup>3</sup>) at worst for <i>n</i> people; memory in proportion to the pairs that may be
     * made.
     *
     * @return the plan
     * @throws io.github.mentoring4j.matching.strategy.MatchingInterruptedException if the thread is interrupted; nothing is
     *     left half done
     * @throws IllegalStateException if a preference gives more points than it says, or fewer than permitted; or if more than
     *     500 million pairs may be made
     */
    public PeerPlan plan() {
        return new PeerExplanation(new CompiledPeers(this)).plan();
    }

    /**
     * Shows counts only.
     *
     * @return how many there are of each
     */
    @Override
    public String toString() {
        return "PeerRequest[people=" + people.size() + ", must=" + must.size() + ", should=" + should.size()
                + ", pinned=" + pinned.size() + ", excluded=" + excluded.size() + "]";
    }
}
