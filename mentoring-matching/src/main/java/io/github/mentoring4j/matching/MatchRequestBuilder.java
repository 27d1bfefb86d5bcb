package io.github.mentoring4j.matching;

import io.github.mentoring4j.matching.criterion.Eligibility;
import io.github.mentoring4j.matching.criterion.Preference;
import io.github.mentoring4j.participant.Pair;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Collects what a {@link MatchRequest} holds. Every method adds to what is there, but for {@link #considering}. Not thread-safe. */
public final class MatchRequestBuilder {

    private final List<Candidate> mentors = new ArrayList<>();
    private final List<Candidate> mentees = new ArrayList<>();
    private final List<Eligibility> must = new ArrayList<>();
    private final List<Preference> should = new ArrayList<>();
    private final List<Pair> pinned = new ArrayList<>();
    private final List<Pair> excluded = new ArrayList<>();
    private CandidateLimit limit = CandidateLimit.usual();

    MatchRequestBuilder() {}

    /**
     * Adds mentors.
     *
     * @param mentors the mentors
     * @return this
     */
    public MatchRequestBuilder mentors(Collection<Candidate> mentors) {
        this.mentors.addAll(mentors);
        return this;
    }

    /**
     * Adds mentees.
     *
     * @param mentees the mentees
     * @return this
     */
    public MatchRequestBuilder mentees(Collection<Candidate> mentees) {
        this.mentees.addAll(mentees);
        return this;
    }

    /**
     * Adds what every pair has to meet.
     *
     * @param eligibility the criterion
     * @return this
     */
    public MatchRequestBuilder must(Eligibility eligibility) {
        must.add(eligibility);
        return this;
    }

    /**
     * Adds what gives points to a pair.
     *
     * @param preference the criterion
     * @return this
     */
    public MatchRequestBuilder should(Preference preference) {
        should.add(preference);
        return this;
    }

    /**
     * Adds a pair that has to be made; in {@linkplain io.github.mentoring4j.matching.group.GroupRequest groups}, a mentee who has to
     * be in the mentor's group.
     *
     * @param pair the pair
     * @return this
     */
    public MatchRequestBuilder pin(Pair pair) {
        pinned.add(pair);
        return this;
    }

    /**
     * Adds a pair that must not be made.
     *
     * @param pair the pair
     * @return this
     */
    public MatchRequestBuilder exclude(Pair pair) {
        excluded.add(pair);
        return this;
    }

    /**
     * States how many candidates of each mentee there are to choose from; the last statement counts.
     *
     * @param limit the limit; {@link CandidateLimit#usual} unless stated
     * @return this
     */
    public MatchRequestBuilder considering(CandidateLimit limit) {
        this.limit = Objects.requireNonNull(limit, "limit");
        return this;
    }

    /**
     * The request.
     *
     * @return a request of all that was added
     * @throws io.github.mentoring4j.validation.InvalidRecordException with everything that is wrong with it, as {@link
     *     MatchRequest} says
     */
    public MatchRequest build() {
        return new MatchRequest(mentors, mentees, must, should, pinned, excluded, limit);
    }
}
