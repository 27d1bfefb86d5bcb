package io.github.mentoring4j.matching.index;

import io.github.mentoring4j.matching.criterion.Alike;
import io.github.mentoring4j.matching.criterion.Preference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The criteria of a request by what they need to be asked of: those that treat people alike are asked once for each two groups
 * and looked up afterwards, the others are asked of each pair; and special pairs, of which every criterion has to be asked.
 */
public final class Facets {

    /** How many answers one criterion may have to be worth asking beforehand. */
    private static final long MOST_ANSWERS = 1 << 24;

    /** How many answers, and groups of a side, criteria taken together may have. */
    private static final long MOST_TOGETHER = 1 << 18;

    private static final int MOST_GROUPS = 512;

    final PreparedCriteria criteria;

    /** The sharpest first. */
    final List<Facet> facets;

    final PairTable special;
    final int[] askedMust;
    final int[] askedShould;

    private Facets(PreparedCriteria criteria, long[] named) {
        this.criteria = criteria;
        List<Trait> traits = new ArrayList<>();
        List<long[]> exceptions = new ArrayList<>(List.of(named));
        askedMust = IntStream.range(0, criteria.mustCount())
                .filter(place -> !take(List.of(place), List.of(), criteria.mustAlike(place), traits, exceptions))
                .toArray();
        askedShould = IntStream.range(0, criteria.shouldCount())
                .filter(place -> !take(List.of(), List.of(place), criteria.shouldAlike(place), traits, exceptions))
                .toArray();
        special = PairTable.byMentee(
                criteria.menteeCount(),
                exceptions.stream().flatMapToLong(LongStream::of).toArray());
        facets = together(traits).stream()
                .map(trait -> Facet.of(trait, criteria, special))
                .sorted(Comparator.comparingLong(Facet::sharpness).reversed())
                .toList();
    }

    /**
     * Sorts criteria.
     *
     * @param criteria the criteria
     * @param named pairs of which every criterion has to be asked, by key
     */
    public static Facets of(PreparedCriteria criteria, long[] named) {
        return new Facets(criteria, named);
    }

    private boolean take(
            List<Integer> must, List<Integer> should, Alike alike, List<Trait> traits, List<long[]> exceptions) {
        if (!alike.known()) {
            return false;
        }
        Trait trait = Trait.of(must, should, alike);
        if (trait.answers() > Math.min(MOST_ANSWERS, worthwhile())) {
            return false;
        }
        traits.add(trait);
        exceptions.add(IntStream.range(0, alike.exceptionCount())
                .mapToLong(place -> PairTable.key(alike.exceptionMentor(place), alike.exceptionMentee(place)))
                .toArray());
        return true;
    }

    /** Asking half as often must be gained. */
    private long worthwhile() {
        return (long) criteria.mentorCount() * criteria.menteeCount() / 2;
    }

    /** Takes criteria together that share their groups, and those of which together few groups come. */
    private List<Trait> together(List<Trait> traits) {
        List<Trait> ordered = new ArrayList<>(traits);
        ordered.sort(Comparator.comparingLong(Trait::answers).reversed());
        List<Trait> together = new ArrayList<>();
        for (Trait trait : ordered) {
            int best = -1;
            Trait joined = trait;
            for (int place = 0; place < together.size(); place++) {
                Trait one = together.get(place);
                if (one.joins(trait)) {
                    Trait both = one.and(trait);
                    if (pays(one, both) && (best < 0 || both.answers() < joined.answers())) {
                        best = place;
                        joined = both;
                    }
                }
            }
            if (best < 0) {
                together.add(trait);
            } else {
                together.set(best, joined);
            }
        }
        return together;
    }

    private boolean pays(Trait one, Trait both) {
        return both.answers() == one.answers()
                || (both.answers() <= Math.min(MOST_TOGETHER, worthwhile())
                        && both.mentors().count() <= MOST_GROUPS
                        && both.mentees().count() <= MOST_GROUPS);
    }

    /** The sum of the most that those preferences give which are asked of each pair. */
    int mostAsked() {
        int sum = 0;
        for (int preference : askedShould) {
            sum += criteria.most(preference);
        }
        return sum;
    }

    /** Whether those eligibilities permit a pair that are asked of each pair. */
    boolean askPermitted(int mentor, int mentee) {
        for (int eligibility : askedMust) {
            if (!criteria.permits(eligibility, mentor, mentee)) {
                return false;
            }
        }
        return true;
    }

    /** Adds what those preferences give to a pair that are asked of each pair. */
    void addAsked(int mentor, int mentee, Worths worths) {
        criteria.add(askedShould, mentor, mentee, worths);
    }

    long leastScore() {
        long sum = -(long) askedShould.length * Preference.GREATEST_POINTS;
        for (Facet facet : facets) {
            sum += facet.least();
        }
        return sum;
    }

    long greatestScore() {
        long sum = mostAsked();
        for (Facet facet : facets) {
            sum += facet.greatest();
        }
        return sum;
    }
}
