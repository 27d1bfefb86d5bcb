package io.github.mentoring4j.testkit.matching;

import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Profile;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/**
 * Somebody of whom it is not yet known how many others there are. They and whom they name are numbers, which are counted round once
 * it is known: so people shrink one by one, and still name each other.
 */
record Somebody(int number, int places, Map<Attribute, List<String>> facts, Map<Attribute, List<Integer>> named) {

    static final Attribute SITE = Attribute.of("site");
    static final Attribute LEVEL = Attribute.of("level");
    static final Attribute SKILLS = Attribute.of("skills");
    static final Attribute SINCE = Attribute.of("since");
    static final Attribute MANAGER = Attribute.of("manager");
    static final Attribute WISHES = Attribute.of("wishes");
    static final Attribute AVOIDED = Attribute.of("avoided");

    /** People of numbers below a bound. One in eight has no place at present. */
    static Arbitrary<Somebody> numberedBelow(int bound, int mostPlaces) {
        Arbitrary<Integer> numbers =
                Arbitraries.integers().between(0, bound - 1).withDistribution(RandomDistribution.uniform());
        Arbitrary<Integer> places = Arbitraries.frequencyOf(
                Tuple.of(7, Arbitraries.integers().between(1, mostPlaces)), Tuple.of(1, Arbitraries.just(0)));
        Arbitrary<List<Integer>> one = numbers.list().ofMaxSize(1);
        Arbitrary<Map<Attribute, List<Integer>>> named = Combinators.combine(
                        one, numbers.list().ofMaxSize(2), one)
                .as((manager, wishes, avoided) -> Map.of(MANAGER, manager, WISHES, wishes, AVOIDED, avoided));
        return Combinators.combine(numbers, places, allFacts(), named).as(Somebody::new);
    }

    /** Some without a fact, and levels that are no numbers. */
    private static Arbitrary<Map<Attribute, List<String>>> allFacts() {
        return Combinators.combine(
                        Arbitraries.of("oslo", "bergen", "bodø").list().ofMaxSize(2),
                        Arbitraries.of("1", "2", "2.5", "4", "unknown").list().ofMaxSize(1),
                        Arbitraries.of("a", "b", "c", "d").list().ofMaxSize(3),
                        Arbitraries.of("2026-03-07", "2026-03-09", "2026-04-01")
                                .list()
                                .ofMaxSize(1))
                .as((site, level, skills, since) -> Map.of(SITE, site, LEVEL, level, SKILLS, skills, SINCE, since));
    }

    /** One of so many people. */
    Candidate among(int people) {
        Profile profile = Profile.of(facts);
        for (Attribute attribute : List.of(MANAGER, WISHES, AVOIDED)) {
            String[] ids = named.getOrDefault(attribute, List.of()).stream()
                    .map(other -> id(other % people))
                    .toArray(String[]::new);
            profile = profile.with(attribute, ids);
        }
        return Candidate.of(Participant.of(ParticipantId.of(id(number % people)), profile), places);
    }

    private static String id(int number) {
        return "p" + number;
    }
}
