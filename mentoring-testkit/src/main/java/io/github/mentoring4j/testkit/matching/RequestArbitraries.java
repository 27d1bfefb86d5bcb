package io.github.mentoring4j.testkit.matching;

import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.matching.CandidateLimit;
import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.MatchRequestBuilder;
import io.github.mentoring4j.matching.criterion.Attributes;
import io.github.mentoring4j.matching.criterion.Eligibilities;
import io.github.mentoring4j.matching.criterion.Eligibility;
import io.github.mentoring4j.matching.criterion.Preference;
import io.github.mentoring4j.matching.criterion.Preferences;
import io.github.mentoring4j.matching.offer.Answer;
import io.github.mentoring4j.matching.offer.Offer;
import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.participant.Profile;
import io.github.mentoring4j.testkit.Dates;
import io.github.mentoring4j.testkit.ParticipantArbitraries;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Match requests of different kinds, of up to six people a side, over {@link ParticipantArbitraries#ATTRIBUTES}. */
public final class RequestArbitraries {

    private static final int MOST_PEOPLE = 6;
    private static final int MOST_PLACES = 3;
    private static final int MOST_POINTS = 20;
    private static final Attribute WISHES = Attribute.of("wishes");

    private RequestArbitraries() {}

    /**
     * Requests of all kinds here.
     *
     * @return requests
     */
    public static Arbitrary<MatchRequest> requests() {
        return Arbitraries.oneOf(mixed(), dense(), sparse(), withTies(), infeasible(), withUniqueOptimum())
                .withoutEdgeCases();
    }

    /** With anything: criteria of either kind, a pin and an exclusion here and there, and people who have no place. */
    private static Arbitrary<MatchRequest> mixed() {
        Arbitrary<List<Eligibility>> must = eligibilities().list().ofMaxSize(1);
        Arbitrary<Pick> picks = picks(MOST_PEOPLE);
        Arbitrary<List<Pick>> excluded = picks.list().ofMaxSize(2);
        return Combinators.combine(
                        people(0), must, criteria(), limits(), picks.list().ofMaxSize(1), excluded)
                .as((people, all, should, limit, pin, exclude) -> {
                    MatchRequestBuilder request = people.request(should).considering(limit);
                    all.forEach(request::must);
                    List<Pair> out = people.pairs(exclude);
                    out.forEach(request::exclude);
                    people.withPlaces(people.pairs(pin)).stream()
                            .filter(pair -> !out.contains(pair))
                            .forEach(request::pin);
                    return request.build();
                });
    }

    /**
     * Everybody may be paired with everybody.
     *
     * @return requests in which everybody has a place
     */
    public static Arbitrary<MatchRequest> dense() {
        return Combinators.combine(people(1), criteria())
                .as((people, should) -> people.request(should).build());
    }

    /**
     * Few pairs may be made: the two must share a grade and come from different organisations.
     *
     * @return requests in which everybody has a place
     */
    public static Arbitrary<MatchRequest> sparse() {
        return Combinators.combine(people(1), criteria())
                .as((people, should) -> people.request(should)
                        .must(Eligibilities.same(ParticipantArbitraries.ATTRIBUTES.get(1)))
                        .must(Eligibilities.different(ParticipantArbitraries.ATTRIBUTES.get(0)))
                        .build());
    }

    /**
     * Every pair is as good as another.
     *
     * @return requests without preferences, in which everybody has a place
     */
    public static Arbitrary<MatchRequest> withTies() {
        return people(1).map(people -> people.request(List.of()).build());
    }

    /**
     * Nothing can be done: no mentor has a place, no pair is allowed, or nobody is there.
     *
     * @return requests in which no pair can be made
     */
    public static Arbitrary<MatchRequest> infeasible() {
        Eligibility never = Eligibility.of("never", (mentor, mentee) -> false);
        return Arbitraries.oneOf(
                Arbitraries.just(MatchRequest.builder().build()),
                Combinators.combine(people(1), criteria())
                        .as((people, should) ->
                                people.request(should).must(never).build()),
                Combinators.combine(people(1), criteria())
                        .as((people, should) -> people.paused().request(should).build()));
    }

    /**
     * There is one best plan: each mentee wishes for one mentor, no two for the same.
     *
     * @return requests with as many mentors as mentees, each with one place
     */
    public static Arbitrary<MatchRequest> withUniqueOptimum() {
        Preference wished = Preferences.listed(Party.MENTEE, WISHES, MOST_POINTS);
        return Arbitraries.integers()
                .between(1, MOST_PEOPLE)
                .flatMap(count -> Arbitraries.shuffle(
                        IntStream.rangeClosed(1, count).boxed().toList()))
                .map(order -> {
                    List<Candidate> mentors = new ArrayList<>();
                    List<Candidate> mentees = new ArrayList<>();
                    for (int place = 0; place < order.size(); place++) {
                        mentors.add(Candidate.of(
                                Participant.of(ParticipantId.of("mentor-" + (place + 1)), Profile.none())));
                        Profile wish = Profile.none().with(WISHES, "mentor-" + order.get(place));
                        mentees.add(Candidate.of(Participant.of(ParticipantId.of("mentee-" + (place + 1)), wish)));
                    }
                    return MatchRequest.builder()
                            .mentors(mentors)
                            .mentees(mentees)
                            .should(wished)
                            .build();
                });
    }

    /**
     * Requests of one organisation: some people stand on both sides, report to each other and wish for each other. A pair must be of
     * different sites, at most three levels apart and outside the reporting line.
     *
     * @return requests of up to nine people a side, none of whom is pinned or excluded
     */
    public static Arbitrary<MatchRequest> withPeopleOnBothSides() {
        return BothSides.requests();
    }

    /**
     * Requests of one organisation that hold some of everything that a request can hold: the library's criteria in their different
     * forms and two of a user's own, preferences of nobody's and of one side's, facts that are several or unknown, reporting lines,
     * wishes, people to avoid, waiting times, earlier partners, pinned and excluded pairs, and people who are paused or stand on both
     * sides. All pairs are considered, as is usual.
     *
     * <p>They shrink towards few people, then few criteria, then nobody pinned or excluded. Up to four people a side with two places
     * are few enough to try all plans.
     *
     * @param mostPeople how many people there are on a side at most, from 1; there is somebody on either
     * @param mostPlaces how many places somebody has at most, from 1
     * @return requests of people with ids of {@code p} and a number less than twice as great as {@code mostPeople}
     * @throws IllegalArgumentException if there is to be nobody or no place
     */
    public static Arbitrary<MatchRequest> ofEveryCriterion(int mostPeople, int mostPlaces) {
        if (mostPeople < 1 || mostPlaces < 1) {
            throw new IllegalArgumentException("mostPeople: " + mostPeople + ", mostPlaces: " + mostPlaces
                    + " are not both at least 1. Maybe infeasible() is meant.");
        }
        return EveryCriterion.requests(mostPeople, mostPlaces);
    }

    /**
     * Candidates, some of whom have no place at present.
     *
     * @param prefix what their ids start with
     * @return candidates with up to three places
     */
    public static Arbitrary<Candidate> candidates(String prefix) {
        return Combinators.combine(ParticipantArbitraries.participants(prefix), places(0))
                .as(Candidate::of);
    }

    private static Arbitrary<Integer> places(int least) {
        return Arbitraries.integers().between(least, MOST_PLACES).shrinkTowards(Math.max(1, least));
    }

    /**
     * How many of a mentee's possible mentors are looked at.
     *
     * @return all, or the best few
     */
    public static Arbitrary<CandidateLimit> limits() {
        return Arbitraries.oneOf(
                Arbitraries.just(CandidateLimit.usual()),
                Arbitraries.integers().between(1, MOST_PEOPLE).map(CandidateLimit::best));
    }

    /**
     * What of a mentor's profile is compared with what of a mentee's.
     *
     * @return pairs of {@link ParticipantArbitraries#ATTRIBUTES}, often the same twice
     */
    public static Arbitrary<Attributes> attributes() {
        Arbitrary<Attribute> either = Arbitraries.of(ParticipantArbitraries.ATTRIBUTES);
        return Arbitraries.oneOf(
                either.map(Attributes::both),
                Combinators.combine(either, either).as(Attributes::of));
    }

    /**
     * Conditions that a pair must fulfil.
     *
     * @return conditions on attributes
     */
    public static Arbitrary<Eligibility> eligibilities() {
        return Arbitraries.oneOf(
                attributes().map(Eligibilities::same),
                attributes().map(Eligibilities::different),
                attributes().map(both -> Eligibilities.overlap(both, 1)));
    }

    /**
     * What makes a pair better.
     *
     * @return preferences on attributes, some of them voiced by one side
     */
    public static Arbitrary<Preference> preferences() {
        Arbitrary<Integer> points = Arbitraries.integers().between(1, MOST_POINTS);
        Arbitrary<Preference> plain = Arbitraries.oneOf(
                Combinators.combine(attributes(), points).as(Preferences::same),
                Combinators.combine(attributes(), points).as(Preferences::different),
                Combinators.combine(attributes(), points).as((both, each) -> Preferences.overlap(both, each, 2)));
        return Arbitraries.oneOf(
                plain, Combinators.combine(plain, Arbitraries.of(Party.class)).as(Preference::voicedBy));
    }

    private static Arbitrary<List<Preference>> criteria() {
        return preferences().list().ofMaxSize(3).uniqueElements(Preference::id);
    }

    /**
     * Offers, answered by nobody, one or both, in time and late.
     *
     * @return offers with up to thirty days to answer
     */
    public static Arbitrary<Offer> offers() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 30);
        Arbitrary<Boolean> yes = Arbitraries.of(true, false);
        return Combinators.combine(
                        ParticipantArbitraries.pairs(),
                        Dates.days(),
                        days,
                        Combinators.combine(Arbitraries.of(Party.class), yes, days)
                                .as(Reply::new)
                                .list()
                                .ofMaxSize(2)
                                .uniqueElements(Reply::by))
                .as((pair, made, wait, replies) -> new Offer(
                        pair,
                        made,
                        made.plusDays(wait),
                        replies.stream()
                                .map(reply -> new Answer(reply.by(), reply.accepts(), made.plusDays(reply.days())))
                                .toList()));
    }

    private record Reply(Party by, boolean accepts, int days) {}

    /** Pairs among so many people a side, or fewer. */
    static Arbitrary<Pick> picks(int mostPeople) {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, mostPeople - 1);
        return Combinators.combine(number, number).as(Pick::new);
    }

    private static Arbitrary<People> people(int leastPlaces) {
        Arbitrary<Candidate> unnumbered = Combinators.combine(ParticipantArbitraries.profiles(), places(leastPlaces))
                .as((profile, places) -> Candidate.of(Participant.of(ParticipantId.of("p"), profile), places));
        Arbitrary<List<Candidate>> side = unnumbered.list().ofMinSize(1).ofMaxSize(MOST_PEOPLE);
        return Combinators.combine(side, side)
                .as((mentors, mentees) ->
                        new People(People.numbered("mentor", mentors), People.numbered("mentee", mentees)));
    }
}
