package io.github.mentoring4j.testkit.assertions;

import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.matching.plan.OpenPlaces;
import io.github.mentoring4j.matching.plan.OpenReason;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * What can be asserted of any plan.
 *
 * @param <SELF> the type of the assertions themselves
 */
public abstract class AbstractPlanAssert<SELF extends AbstractPlanAssert<SELF>>
        extends AbstractAssert<SELF, MatchPlan> {

    AbstractPlanAssert(@Nullable MatchPlan plan, Class<?> self) {
        super(plan, self);
    }

    /**
     * Two people are paired.
     *
     * @param mentor the mentor's id
     * @param mentee the mentee's id
     * @return this
     * @throws AssertionError if they are not; names the partners whom each has instead
     */
    public SELF matches(String mentor, String mentee) {
        isNotNull();
        Pair pair = Pair.of(ParticipantId.of(mentor), ParticipantId.of(mentee));
        if (made().noneMatch(pair::equals)) {
            fail(
                    "pair mentor " + mentor + " with mentee " + mentee,
                    "it does not",
                    List.of(partners(Party.MENTOR, mentor), partners(Party.MENTEE, mentee)));
        }
        return myself;
    }

    private String partners(Party party, String person) {
        List<ParticipantId> partners = actual.pairsOf(party, ParticipantId.of(person)).stream()
                .map(made -> made.pair().member(party == Party.MENTOR ? Party.MENTEE : Party.MENTOR))
                .toList();
        String open = open(party, person).map(AbstractPlanAssert::why).orElse("");
        return side(party) + " " + person + " has " + (partners.isEmpty() ? "nobody" : partners.toString()) + open;
    }

    private static String why(OpenPlaces open) {
        return " and a place open: " + open.reason();
    }

    private Optional<OpenPlaces> open(Party party, String person) {
        return (party == Party.MENTOR ? actual.openMentors() : actual.openMentees())
                .stream().filter(each -> each.person().value().equals(person)).findFirst();
    }

    /**
     * Exactly these people of a side are left without any partner, those who are paused included.
     *
     * @param side the side
     * @param people their ids, in any order; nobody is left without if there are none
     * @return this
     * @throws AssertionError if others are, or they are not
     */
    public SELF leavesUnmatched(Party side, String... people) {
        isNotNull();
        List<String> expected = Stream.of(people).sorted().distinct().toList();
        List<OpenPlaces> unmatched = side == Party.MENTOR ? actual.unmatchedMentors() : actual.unmatchedMentees();
        List<String> came =
                unmatched.stream().map(each -> each.person().value()).toList();
        if (!came.equals(expected)) {
            fail(
                    "leave unmatched exactly these " + side(side) + "s: " + expected,
                    "it leaves: " + came,
                    because(side, expected, unmatched));
        }
        return myself;
    }

    private List<String> because(Party side, List<String> expected, List<OpenPlaces> unmatched) {
        List<String> evidence = new ArrayList<>();
        unmatched.stream()
                .filter(each -> !expected.contains(each.person().value()))
                .forEach(each -> evidence.add(each.person() + ": " + each.reason()));
        expected.stream()
                .filter(id -> unmatched.stream()
                        .noneMatch(each -> each.person().value().equals(id)))
                .forEach(id -> evidence.add(partners(side, id)));
        return evidence;
    }

    /**
     * Somebody has a place open, for a kind of reason.
     *
     * @param side the side
     * @param person the person's id
     * @param reason the kind of reason
     * @return this
     * @throws AssertionError if they have no place open, or for another reason
     */
    public SELF leavesOpen(Party side, String person, Class<? extends OpenReason> reason) {
        isNotNull();
        Optional<OpenPlaces> open = open(side, person);
        if (!open.map(OpenPlaces::reason).filter(reason::isInstance).isPresent()) {
            fail(
                    "leave " + side(side) + " " + person + " a place open because of " + reason.getSimpleName(),
                    open.isPresent() ? "the reason is another" : "no place is open",
                    List.of(partners(side, person)));
        }
        return myself;
    }

    final Stream<Pair> made() {
        return actual.pairs().stream().map(MatchedPair::pair);
    }

    static String side(Party side) {
        return side.name().toLowerCase(Locale.ROOT);
    }

    final void fail(String expected, String came, List<String> evidence) {
        failWithMessage("%s", new Mismatch("the plan by " + actual.strategy(), expected, came, evidence).text());
    }
}
