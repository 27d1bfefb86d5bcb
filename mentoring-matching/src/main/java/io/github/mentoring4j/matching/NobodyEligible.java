package io.github.mentoring4j.matching;

import io.github.mentoring4j.matching.index.Exclusions;
import io.github.mentoring4j.matching.index.Obstacles;
import io.github.mentoring4j.matching.plan.ExclusionCount;
import io.github.mentoring4j.matching.plan.OpenReason;
import io.github.mentoring4j.participant.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds why there is no candidate for people of one side, and counts what forbids the pairs. */
final class NobodyEligible {

    private final CompiledRequest request;
    private final Pairing pairing;
    private final Party side;
    private final Roster people;
    private final Roster others;
    private final int pausedOthers;

    @SuppressWarnings("NullableOptional") // null until somebody needs it
    private @Nullable Optional<Obstacles> obstacles;

    NobodyEligible(CompiledRequest request, Pairing pairing, Party side) {
        this.request = request;
        this.pairing = pairing;
        this.side = side;
        people = side == Party.MENTOR ? request.mentors() : request.mentees();
        others = side == Party.MENTOR ? request.mentees() : request.mentors();
        pausedOthers =
                (int) IntStream.range(0, others.size()).filter(others::paused).count();
    }

    OpenReason of(int person) {
        int self = others.number(people.id(person));
        Exclusions exclusions =
                obstacles().map(groups -> byGroups(groups, person, self)).orElseGet(() -> oneByOne(person, self));
        if (exclusions.considered() == 0) {
            int paused = pausedOthers - (self >= 0 && others.paused(self) ? 1 : 0);
            return new OpenReason.NobodyToConsider(paused, pairing.partners(side, person).length, self >= 0);
        }
        return exclusions.eligible() > 0
                ? new OpenReason.NotConsidered(exclusions.eligible())
                : new OpenReason.NobodyEligible(exclusions.considered(), counts(exclusions), exclusions.excluded());
    }

    /** Made when first needed, for mostly nobody needs it. */
    private Optional<Obstacles> obstacles() {
        if (obstacles == null) {
            obstacles = request.obstacles(side);
        }
        return obstacles;
    }

    private Exclusions byGroups(Obstacles groups, int person, int self) {
        Exclusions exclusions = groups.of(person);
        IntStream partners = IntStream.of(pairing.partners(side, person));
        IntStream oneself = self >= 0 ? IntStream.of(self) : IntStream.empty();
        IntStream.concat(groups.special(person), IntStream.concat(partners, oneself))
                .filter(other -> !others.paused(other))
                .sorted()
                .distinct()
                .forEach(other -> {
                    groups.remove(exclusions, person, other);
                    add(exclusions, person, other, self);
                });
        return exclusions;
    }

    private Exclusions oneByOne(int person, int self) {
        Exclusions exclusions = new Exclusions(request.must().size());
        for (int other = 0; other < others.size(); other++) {
            if (!others.paused(other)) {
                add(exclusions, person, other, self);
            }
        }
        return exclusions;
    }

    private void add(Exclusions exclusions, int person, int other, int self) {
        int mentor = side == Party.MENTOR ? person : other;
        int mentee = side == Party.MENTOR ? other : person;
        if (other != self && !pairing.contains(mentor, mentee)) {
            boolean excluded = request.excluded().contains(mentor, mentee);
            exclusions.add(request.criteria(), mentor, mentee, excluded);
        }
    }

    private List<ExclusionCount> counts(Exclusions exclusions) {
        List<ExclusionCount> counts = new ArrayList<>();
        for (int place = 0; place < request.must().size(); place++) {
            counts.add(new ExclusionCount(
                    request.must().get(place).id(), exclusions.forbidden(place), exclusions.alone(place)));
        }
        return counts;
    }
}
