package io.github.mentoring4j.matching.verification;

import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.criterion.Retention;
import io.github.mentoring4j.matching.plan.CriterionCeiling;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.matching.plan.OpenPlaces;
import io.github.mentoring4j.matching.proof.Verification;
import io.github.mentoring4j.participant.Pair;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Verifies a plan against the request that it should answer.
 *
 * <p>Checked are: that everybody is known and within their capacity, or so many times that as
 * there are choices; that every pair is pinned, or is not excluded and meets every
 * eligibility; that each criterion gives the points that the plan says; that the plan names exactly those who have places open; and
 * what the plan {@linkplain MatchPlan#proof proves}, which of offers is that any of them can be taken up. The reasons why places are open are not checked, nor is the name of the
 * strategy.
 *
 * <p>Where something is proven, every pair of people is looked at: time and memory grow with the number of pairs that may be made; of offers, time grows with the square of their number.
 * A plan that was chosen from some of these pairs only is refuted unless it is the best of all. Stateless.
 */
public final class PlanVerifier {

    private final MatchRequest request;
    private final MatchPlan plan;
    private final People mentors;
    private final People mentees;
    private final Criteria criteria;

    private PlanVerifier(MatchRequest request, MatchPlan plan) {
        this.request = request;
        this.plan = plan;
        mentors = new People("mentor", request.mentors(), plan.choices());
        mentees = new People("mentee", request.mentees(), plan.choices());
        criteria = new Criteria(request, mentors.participants(), mentees.participants());
    }

    /**
     * Verifies.
     *
     * @param request what was asked
     * @param plan what should answer it
     * @return proven, with the figures; or refuted with the first thing found wrong, in ids
     */
    public static Verification verify(MatchRequest request, MatchPlan plan) {
        try {
            PlanVerifier verifier = new PlanVerifier(request, plan);
            verifier.checkCeilings();
            verifier.checkPairs();
            verifier.checkOpen(verifier.mentors, plan.openMentors());
            verifier.checkOpen(verifier.mentees, plan.openMentees());
            return new ProofCheck(request, plan, verifier.mentors, verifier.mentees, verifier.criteria).verify();
        } catch (DiscrepancyException discrepancy) {
            return new Verification.Refuted(String.valueOf(discrepancy.getMessage()));
        }
    }

    private void checkCeilings() throws DiscrepancyException {
        List<CriterionCeiling> ceilings = request.should().stream()
                .filter(preference -> !(preference instanceof Retention))
                .map(preference -> new CriterionCeiling(preference.id(), preference.most()))
                .collect(Collectors.toList());
        DiscrepancyException.unless(plan.ceilings().equals(ceilings), "the preferences are not those of the request");
    }

    private void checkPairs() throws DiscrepancyException {
        Set<Pair> pinned = new HashSet<>(request.pinned());
        Set<Pair> excluded = new HashSet<>(request.excluded());
        Set<Pair> made = new HashSet<>();
        for (MatchedPair pair : plan.pairs()) {
            DiscrepancyException.unless(made.add(pair.pair()), named(pair) + " is made twice");
            DiscrepancyException.unless(!excluded.contains(pair.pair()), named(pair) + " is excluded");
            DiscrepancyException.unless(
                    pair.pinned() == pinned.contains(pair.pair()), named(pair) + " is pinned in one of both only");
            checkPair(pair);
        }
        DiscrepancyException.unless(made.containsAll(pinned), "a pinned pair is not made");
    }

    private void checkPair(MatchedPair pair) throws DiscrepancyException {
        int mentor = mentors.number(pair.pair().mentor());
        int mentee = mentees.number(pair.pair().mentee());
        mentors.add(mentor);
        mentees.add(mentee);
        List<String> unmet = criteria.unmet(mentor, mentee);
        DiscrepancyException.unless(pair.pinned() || unmet.isEmpty(), named(pair) + " does not meet " + unmet);
        DiscrepancyException.unless(
                pair.waived().equals(pair.pinned() ? unmet : List.of()), named(pair) + " waives " + unmet);
        DiscrepancyException.unless(
                pair.scores().equals(criteria.scores(mentor, mentee)), named(pair) + " has other points");
        DiscrepancyException.unless(
                pair.retention() == criteria.retention(mentor, mentee),
                named(pair) + " did not stand before as it says");
    }

    private static String named(MatchedPair pair) {
        return "mentor " + pair.pair().mentor() + " with mentee " + pair.pair().mentee();
    }

    private void checkOpen(People people, List<OpenPlaces> open) throws DiscrepancyException {
        Set<Integer> listed = new HashSet<>();
        for (OpenPlaces each : open) {
            int person = people.number(each.person());
            boolean right = each.capacity() == people.capacity(person) && each.filled() == people.load(person);
            DiscrepancyException.unless(
                    listed.add(person) && right && isOpen(people, person), each.person() + " has other places open");
        }
        for (int person = 0; person < people.size(); person++) {
            DiscrepancyException.unless(
                    listed.contains(person) || !isOpen(people, person), people.id(person) + " has places open");
        }
    }

    private static boolean isOpen(People people, int person) {
        return people.capacity(person) == 0 || people.load(person) < people.capacity(person);
    }
}
