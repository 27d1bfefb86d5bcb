package io.github.mentoring4j.matching.index;

import io.github.mentoring4j.matching.criterion.Alike;
import io.github.mentoring4j.participant.Party;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Counts what forbids the pairs of people of one side. Those of the other side who are alike to all eligibilities are counted at
 * once; special pairs have to be {@linkplain #remove removed} and counted one by one. Not thread-safe.
 */
public final class Obstacles {

    private final Party side;
    private final List<Facet> eligibilities;
    private final PairTable special;
    private final Groups own;
    private final int[] members;
    private final int[] sizes;
    private final Map<Integer, Exclusions> counted = new HashMap<>();

    private Obstacles(Field field, Party side, List<Trait> traits) {
        this.side = side;
        PreparedCriteria criteria = field.facets.criteria;
        eligibilities = traits.stream()
                .map(trait -> Facet.of(trait, criteria, field.facets.special))
                .toList();
        Groups mentors = Groups.one(criteria.mentorCount());
        Groups mentees = Groups.one(criteria.menteeCount());
        for (Trait trait : traits) {
            mentors = mentors.and(trait.mentors());
            mentees = mentees.and(trait.mentees());
        }
        own = side == Party.MENTOR ? mentors : mentees;
        Groups others = side == Party.MENTOR ? mentees : mentors;
        members = others.firstMembers();
        sizes = others.sizes(side == Party.MENTOR ? field.mentees() : field.mentors);
        special = side == Party.MENTEE ? field.facets.special : field.facets.special.transposed(criteria.mentorCount());
    }

    /** For people of a side; nothing if some eligibility does not tell whom it treats alike. */
    public static Optional<Obstacles> of(Field field, Party side) {
        PreparedCriteria criteria = field.facets.criteria;
        if (field.facets.askedMust.length > 0) {
            return Optional.empty();
        }
        List<Trait> traits = new ArrayList<>();
        for (int place = 0; place < criteria.mustCount(); place++) {
            Alike alike = criteria.mustAlike(place);
            traits.add(Trait.of(List.of(place), List.of(), alike));
        }
        return Optional.of(new Obstacles(field, side, traits));
    }

    /** What forbids the pairs with all who take part, special pairs taken for typical. */
    public Exclusions of(int person) {
        Exclusions copy = new Exclusions(eligibilities.size());
        copy.addAll(counted.computeIfAbsent(own.of(person), group -> count(person)));
        return copy;
    }

    private Exclusions count(int person) {
        Exclusions exclusions = new Exclusions(eligibilities.size());
        for (int group = 0; group < members.length; group++) {
            if (sizes[group] > 0) {
                add(exclusions, person, members[group], sizes[group]);
            }
        }
        return exclusions;
    }

    /** Takes away what a pair counted for as a typical one. */
    public void remove(Exclusions exclusions, int person, int other) {
        add(exclusions, person, other, -1);
    }

    private void add(Exclusions exclusions, int person, int other, int people) {
        int mentor = side == Party.MENTOR ? person : other;
        int mentee = side == Party.MENTOR ? other : person;
        exclusions.start();
        for (int place = 0; place < eligibilities.size(); place++) {
            Facet facet = eligibilities.get(place);
            if (facet.points[facet.mentees.of(mentee)][facet.mentors.of(mentor)] == Facet.FORBIDDEN) {
                exclusions.forbid(place, people);
            }
        }
        exclusions.end(people, false);
    }

    /** A person's special pairs: the numbers of the others. */
    public IntStream special(int person) {
        return IntStream.range(special.first(person), special.first(person + 1)).map(special::other);
    }
}
