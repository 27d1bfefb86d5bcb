package io.github.mentoring4j.matching.offer;

import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.Invariants;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How all offers stand on a day. Of several offers of the same pair, the one made last counts. Immutable and thread-safe.
 */
public final class Offers {

    private final LocalDate day;
    private final Map<Pair, Offer> latest = new TreeMap<>();

    private Offers(LocalDate day, Collection<Offer> offers) {
        this.day = day;
        Invariants.of(Offers.class)
                .unique("offers", offers, "made", offer -> List.of(offer.pair(), offer.made()))
                .orThrow();
        for (Offer offer : offers) {
            if (offer.statusOn(day) != OfferStatus.NOT_YET_MADE) {
                latest.merge(offer.pair(), offer, Offers::later);
            }
        }
    }

    private static Offer later(Offer one, Offer other) {
        return other.made().isAfter(one.made()) ? other : one;
    }

    /**
     * The offers as they stand on a day.
     *
     * @param day the day for which the next round is matched; what comes later is not looked at
     * @param offers the offers, in any order
     * @return them all
     * @throws io.github.mentoring4j.validation.InvalidRecordException if a pair is offered twice on one day
     */
    public static Offers asOf(LocalDate day, Collection<Offer> offers) {
        return new Offers(Objects.requireNonNull(day, "day"), offers);
    }

    /**
     * The pairs whose offers stand in some way.
     *
     * @param status the status
     * @return the pairs, in order
     */
    public List<Pair> pairs(OfferStatus status) {
        return latest.values().stream()
                .filter(offer -> offer.statusOn(day) == status)
                .map(Offer::pair)
                .collect(Collectors.toUnmodifiableList());
    }

    /**
     * Those of a side who let an offer expire. They are paused in the next round; to let somebody take part again, leave the expired
     * offers out.
     *
     * @param side the side
     * @return their ids, in order
     */
    public List<ParticipantId> silent(Party side) {
        return latest.values().stream()
                .filter(offer -> offer.silentOn(day).contains(side))
                .map(offer -> offer.pair().member(side))
                .distinct()
                .sorted()
                .collect(Collectors.toUnmodifiableList());
    }

    /**
     * A request that holds to the offers: pairs that are accepted or open are pinned, those declined are excluded, and whoever let an
     * offer expire gets no other partner than those pinned. Offers to people who are not in the request are passed over.
     *
     * @param request who is to be matched, with all the places that people have
     * @return the request for the next round
     * @throws io.github.mentoring4j.validation.InvalidRecordException if the offers do not fit it: more are held than somebody has
     *     places, or one is held that the request excludes
     */
    public MatchRequest nextRound(MatchRequest request) {
        Set<ParticipantId> mentors = ids(request.mentors());
        Set<ParticipantId> mentees = ids(request.mentees());
        List<Pair> pinned = new ArrayList<>(request.pinned());
        List<Pair> excluded = new ArrayList<>(request.excluded());
        for (Offer offer : latest.values()) {
            Pair pair = offer.pair();
            if (mentors.contains(pair.mentor()) && mentees.contains(pair.mentee())) {
                OfferStatus status = offer.statusOn(day);
                if (status == OfferStatus.DECLINED) {
                    excluded.add(pair);
                } else if (status != OfferStatus.EXPIRED && !request.pinned().contains(pair)) {
                    pinned.add(pair);
                }
            }
        }
        return new MatchRequest(
                pausing(Party.MENTOR, request.mentors(), pinned),
                pausing(Party.MENTEE, request.mentees(), pinned),
                request.must(),
                request.should(),
                pinned,
                excluded,
                request.considering());
    }

    private static Set<ParticipantId> ids(List<Candidate> people) {
        return people.stream().map(person -> person.participant().id()).collect(Collectors.toSet());
    }

    private List<Candidate> pausing(Party side, List<Candidate> people, List<Pair> pinned) {
        Set<ParticipantId> silent = new HashSet<>(silent(side));
        return people.stream()
                .map(person -> silent.contains(person.participant().id()) ? held(side, person, pinned) : person)
                .collect(Collectors.toList());
    }

    private static Candidate held(Party side, Candidate person, List<Pair> pinned) {
        int held = (int) pinned.stream()
                .filter(pair -> pair.member(side).equals(person.participant().id()))
                .count();
        return Candidate.of(person.participant(), Math.min(held, person.capacity()));
    }

    /**
     * Shows counts only.
     *
     * @return how many pairs there are
     */
    @Override
    public String toString() {
        return "Offers[pairs=" + latest.size() + "]";
    }
}
