package io.github.mentoring4j.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.peer.PeerPlan;
import io.github.mentoring4j.matching.peer.Unpaired;
import io.github.mentoring4j.matching.peer.UnpairedReason;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.OpenPlaces;
import io.github.mentoring4j.matching.plan.OpenReason;
import io.github.mentoring4j.testkit.records.RecordArbitraries;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;

/** Every kind of reason for being left without a partner is reached by what the kit generates, on either side. */
class EveryReasonTest {

    private static final long SEED = 42;
    private static final int SIZE = 1000;

    private static <T> Stream<T> generated(int count, Arbitrary<T> arbitrary) {
        Random random = new Random(SEED);
        var generator = arbitrary.generator(SIZE, false);
        return Stream.generate(() -> generator.next(random).value()).limit(count);
    }

    private static Set<Class<?>> kinds(Stream<?> reasons) {
        return reasons.map(Object::getClass).collect(Collectors.toSet());
    }

    @Example
    void plansReachEveryReason() {
        var mentees = kinds(generated(1000, PlanArbitraries.plans())
                .map(MatchPlan::openMentees)
                .flatMap(open -> open.stream().map(OpenPlaces::reason)));
        var mentors = kinds(generated(1000, PlanArbitraries.plans())
                .map(MatchPlan::openMentors)
                .flatMap(open -> open.stream().map(OpenPlaces::reason)));

        assertThat(Stream.of(OpenReason.class.getPermittedSubclasses())
                        .filter(kind -> kind != OpenReason.NobodyLeft.class))
                .allSatisfy(kind -> assertThat(mentees).contains(kind));
        assertThat(Stream.of(OpenReason.class.getPermittedSubclasses())
                        .filter(kind -> kind != OpenReason.EligibleButTaken.class))
                .allSatisfy(kind -> assertThat(mentors).contains(kind));
    }

    @Example
    void plansOfPeersReachEveryReason() {
        var reasons = kinds(generated(500, RecordArbitraries.of(PeerPlan.class))
                .flatMap(plan -> plan.unpaired().stream().map(Unpaired::reason)));

        assertThat(Stream.of(UnpairedReason.class.getPermittedSubclasses()))
                .allSatisfy(kind -> assertThat(reasons).contains(kind));
    }
}
