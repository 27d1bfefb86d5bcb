package io.github.mentoring4j.testkit.matching;

import static io.github.mentoring4j.testkit.matching.Somebody.AVOIDED;
import static io.github.mentoring4j.testkit.matching.Somebody.LEVEL;
import static io.github.mentoring4j.testkit.matching.Somebody.MANAGER;
import static io.github.mentoring4j.testkit.matching.Somebody.SINCE;
import static io.github.mentoring4j.testkit.matching.Somebody.SITE;
import static io.github.mentoring4j.testkit.matching.Somebody.SKILLS;
import static io.github.mentoring4j.testkit.matching.Somebody.WISHES;

import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.MatchRequestBuilder;
import io.github.mentoring4j.matching.criterion.Attributes;
import io.github.mentoring4j.matching.criterion.Eligibilities;
import io.github.mentoring4j.matching.criterion.Eligibility;
import io.github.mentoring4j.matching.criterion.Preference;
import io.github.mentoring4j.matching.criterion.Preferences;
import io.github.mentoring4j.matching.criterion.Scale;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/** Requests that hold some of everything that a request can hold. */
final class EveryCriterion {

    private static final int MOST_PICKS = 3;

    private static final List<Eligibility> MUST = List.of(
            Eligibilities.different(SITE),
            Eligibilities.gap(LEVEL, Scale.numbers(), -1, 2).permittingUnknown(),
            Eligibilities.same(Attributes.both(SKILLS)).when(Party.MENTEE, SITE, "oslo", "bodø"),
            Eligibilities.outsideReportingLine(MANAGER, 2).permittingUnknown(),
            Eligibilities.outsideReportingLine(MANAGER).as("known-line").when(Party.MENTOR, LEVEL, "1"),
            Eligibilities.notAvoided(Party.MENTEE, AVOIDED),
            Eligibilities.listed(Party.MENTOR, WISHES),
            Eligibilities.listed(Party.MENTEE, WISHES).permittingUnknown(),
            Eligibilities.notEarlierPartners(List.of(pair("p1", "p2"), pair("p3", "p11"))),
            Eligibility.of("own", (mentor, mentee) -> (kind(mentor) + 2 * kind(mentee)) % 5 != 3));

    private static final List<Preference> SHOULD = List.of(
            Preferences.same(SITE, 3).as("same-site"),
            Preferences.overlap(SKILLS, 2, 2),
            Preferences.gap(LEVEL, Scale.numbers(), Map.of(1, 4, 2, -3)),
            Preferences.wished(Party.MENTEE, WISHES, List.of(7, 2)),
            Preferences.wished(Party.MENTOR, WISHES, List.of(5, -4)).when(Party.MENTEE, SKILLS, "a"),
            Preferences.earlierPartners(List.of(pair("p0", "p4"), pair("p1", "p3")), 6),
            Preferences.waited(Party.MENTEE, SINCE, LocalDate.parse("2026-03-10"), 1, 5),
            Preferences.same(LEVEL, 2).as("voiced").voicedBy(Party.MENTOR),
            Preferences.overlap(SKILLS, 1, 3).as("voiced-too").voicedBy(Party.MENTEE),
            Preferences.listed(Party.MENTEE, WISHES, 6),
            Preferences.listed(Party.MENTEE, AVOIDED, 3),
            Preferences.different(SKILLS, -2).when(Party.MENTOR, SITE, "oslo"),
            new Own());

    private EveryCriterion() {}

    static Arbitrary<MatchRequest> requests(int mostPeople, int mostPlaces) {
        Arbitrary<List<Somebody>> side = Somebody.numberedBelow(2 * mostPeople, mostPlaces)
                .list()
                .ofMinSize(1)
                .ofMaxSize(mostPeople)
                .withSizeDistribution(RandomDistribution.uniform());
        Arbitrary<People> people = Combinators.combine(
                        Arbitraries.integers().between(1, mostPeople).withDistribution(RandomDistribution.uniform()),
                        side,
                        side)
                .as((most, mentors, mentees) -> new People(among(most, mentors), among(most, mentees)));
        Arbitrary<List<Pick>> picks =
                RequestArbitraries.picks(mostPeople).list().ofMaxSize(MOST_PICKS);
        return Combinators.combine(people, eligibilities(), preferences(), picks, picks)
                .as(EveryCriterion::request)
                .withoutEdgeCases();
    }

    private static MatchRequest request(
            People people, List<Eligibility> must, List<Preference> should, List<Pick> pin, List<Pick> exclude) {
        MatchRequestBuilder request = people.request(should);
        must.forEach(request::must);
        List<Pair> excluded = people.pairs(exclude);
        excluded.forEach(request::exclude);
        people.withPlaces(people.pairs(pin).stream()
                        .filter(pair -> !excluded.contains(pair))
                        .toList())
                .forEach(request::pin);
        return request.build();
    }

    /** At most so many, of twice as many numbers, so that some stand on both sides. */
    static List<Candidate> among(int most, List<Somebody> side) {
        Map<ParticipantId, Candidate> people = new LinkedHashMap<>();
        side.stream()
                .limit(most)
                .map(somebody -> somebody.among(2 * most))
                .forEach(candidate -> people.putIfAbsent(candidate.participant().id(), candidate));
        return List.copyOf(people.values());
    }

    /** About a third of all. */
    static Arbitrary<List<Eligibility>> eligibilities() {
        return some(MUST, false, false, true);
    }

    /** About two thirds of all. */
    static Arbitrary<List<Preference>> preferences() {
        return some(SHOULD, false, true, true);
    }

    private static <T> Arbitrary<List<T>> some(List<T> all, Boolean... chances) {
        return Arbitraries.of(chances)
                .list()
                .ofSize(all.size())
                .map(taken -> IntStream.range(0, all.size())
                        .filter(taken::get)
                        .mapToObj(all::get)
                        .toList());
    }

    private static Pair pair(String mentor, String mentee) {
        return Pair.of(ParticipantId.of(mentor), ParticipantId.of(mentee));
    }

    private static int kind(Participant person) {
        return Math.floorMod(person.id().value().hashCode(), 4);
    }

    /** A user's own, which does not tell whom it treats alike. */
    private record Own() implements Preference {

        @Override
        public String id() {
            return "own-points";
        }

        @Override
        public int points(Participant mentor, Participant mentee) {
            return kind(mentor) - kind(mentee);
        }

        @Override
        public int most() {
            return 3;
        }
    }
}
