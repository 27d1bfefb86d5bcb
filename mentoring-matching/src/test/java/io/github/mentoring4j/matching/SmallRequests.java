package io.github.mentoring4j.matching;

import io.github.mentoring4j.matching.criterion.Eligibilities;
import io.github.mentoring4j.matching.criterion.Preferences;
import io.github.mentoring4j.matching.criterion.Scale;
import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Requests so small that all their plans can be tried: some people on both sides, pins, exclusions and criteria. */
final class SmallRequests {

    private static final Attribute SITE = Attribute.of("site");
    private static final Attribute LEVEL = Attribute.of("level");
    private static final Attribute WISHES = Attribute.of("wishes");

    private SmallRequests() {}

    /** Up to {@code most} people on either side, of ids {@code p1} to {@code p9}. */
    static Arbitrary<MatchRequest> of(int most) {
        return Combinators.combine(people(most), people(most), Arbitraries.longs())
                .as((mentors, mentees, seed) -> request(mentors, mentees, new Random(seed)));
    }

    private static Arbitrary<List<Candidate>> people(int most) {
        Arbitrary<String> ids = Arbitraries.integers().between(1, 9).map(number -> "p" + number);
        Arbitrary<Map<Attribute, List<String>>> values = Combinators.combine(
                        Arbitraries.of("oslo", "bergen", "bodø").list().ofMaxSize(1),
                        Arbitraries.of("1", "2", "3", "4").list().ofMaxSize(1),
                        ids.list().ofMaxSize(3))
                .as((site, level, wishes) -> Map.of(SITE, site, LEVEL, level, WISHES, wishes));
        Arbitrary<Candidate> person = Combinators.combine(ids, values, Arbitraries.of(0, 1, 1, 1, 1, 1, 2, 2, 2))
                .as((id, profile, capacity) -> Candidate.of(People.person(id, profile), capacity));
        return person.list()
                .ofMinSize(1)
                .ofMaxSize(most)
                .uniqueElements(candidate -> candidate.participant().id());
    }

    private static MatchRequest request(List<Candidate> mentors, List<Candidate> mentees, Random random) {
        MatchRequest request = MatchRequest.builder()
                .mentors(mentors)
                .mentees(mentees)
                .must(Eligibilities.gap(LEVEL, Scale.numbers(), -1, 3).permittingUnknown())
                .should(Preferences.gap(LEVEL, Scale.numbers(), Map.of(1, 4, 2, -3)))
                .should(Preferences.same(SITE, 2))
                .should(Preferences.wished(Party.MENTEE, WISHES, List.of(5, 3)))
                .build();
        List<Pair> pairs = pairs(request);
        Collections.shuffle(pairs, random);
        for (Pair pair : List.copyOf(pairs).subList(0, Math.min(3, pairs.size()))) {
            request = random.nextBoolean() ? request : changed(request, pair, random.nextBoolean());
        }
        return request;
    }

    /** Everybody with everybody. */
    static List<Pair> pairs(MatchRequest request) {
        List<Pair> pairs = new ArrayList<>();
        for (Candidate mentor : request.mentors()) {
            for (Candidate mentee : request.mentees()) {
                if (!mentor.participant().id().equals(mentee.participant().id())) {
                    pairs.add(Pair.of(
                            mentor.participant().id(), mentee.participant().id()));
                }
            }
        }
        return pairs;
    }

    private static MatchRequest changed(MatchRequest request, Pair pair, boolean pin) {
        List<Pair> pinned = new ArrayList<>(request.pinned());
        List<Pair> excluded = new ArrayList<>(request.excluded());
        (pin ? pinned : excluded).add(pair);
        try {
            return new MatchRequest(
                    request.mentors(), request.mentees(), request.must(), request.should(), pinned, excluded);
        } catch (InvalidRecordException beyondCapacity) {
            return request;
        }
    }
}
