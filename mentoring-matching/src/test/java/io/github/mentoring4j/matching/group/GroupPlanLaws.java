package io.github.mentoring4j.matching.group;

import static io.github.mentoring4j.matching.People.pair;
import static io.github.mentoring4j.matching.People.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.criterion.Eligibilities;
import io.github.mentoring4j.matching.criterion.Preferences;
import io.github.mentoring4j.matching.plan.Loss;
import io.github.mentoring4j.matching.plan.WhyNot;
import io.github.mentoring4j.matching.proof.Verification;
import io.github.mentoring4j.matching.verification.GroupVerifier;
import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of plans of groups with pins. */
class GroupPlanLaws {

    private static final Attribute SITE = Attribute.of("site");
    private static final Attribute WISHES = Attribute.of("wishes");
    private static final List<String> SITES = List.of("oslo", "bergen", "bodø");

    @Provide
    Arbitrary<GroupRequest> requests() {
        return Arbitraries.longs().map(seed -> request(new Random(seed)));
    }

    private static GroupRequest request(Random random) {
        int least = 1 + random.nextInt(3);
        GroupSize size = GroupSize.of(least, least + random.nextInt(3));
        List<Candidate> mentors = new ArrayList<>();
        for (int mentor = random.nextInt(4); mentor >= 0; mentor--) {
            mentors.add(Candidate.of(person("m" + mentor, SITE, any(random)), random.nextInt(5)));
        }
        List<Candidate> mentees = new ArrayList<>();
        for (int mentee = random.nextInt(8); mentee >= 0; mentee--) {
            mentees.add(Candidate.of(
                    person("n" + mentee, random.nextBoolean() ? SITE : WISHES, any(random)), random.nextInt(9) == 0 ? 0 : 1));
        }
        GroupRequest request = GroupRequest.of(
                MatchRequest.builder()
                        .mentors(mentors)
                        .mentees(mentees)
                        .must(Eligibilities.different(SITE).permittingUnknown())
                        .should(Preferences.wished(Party.MENTEE, WISHES, List.of(1 + random.nextInt(5))))
                        .should(Preferences.same(SITE, 2))
                        .build(),
                size);
        for (int tries = random.nextInt(6); tries > 0; tries--) {
            Pair pin = pair("m" + random.nextInt(mentors.size()), "n" + random.nextInt(mentees.size()));
            request = pinning(request, pin).orElse(request);
        }
        return request;
    }

    private static String any(Random random) {
        return SITES.get(random.nextInt(SITES.size()));
    }

    private static Optional<GroupRequest> pinning(GroupRequest request, Pair pair) {
        MatchRequest people = request.request();
        List<Pair> pinned = new ArrayList<>(people.pinned());
        pinned.add(pair);
        try {
            return Optional.of(GroupRequest.of(
                    new MatchRequest(
                            people.mentors(),
                            people.mentees(),
                            people.must(),
                            people.should(),
                            pinned,
                            people.excluded()),
                    request.size()));
        } catch (InvalidRecordException impossible) {
            return Optional.empty();
        }
    }

    private static int missing(GroupPlan plan) {
        return plan.tooSmall().stream().mapToInt(ShortGroup::missing).sum();
    }

    @Property(tries = 500, seed = "5")
    void aPlanIsWhatItSaysItIs(@ForAll("requests") GroupRequest request) {
        GroupPlan plan = request.plan();

        assertThat(plan.proven()).isTrue();
        assertThat(GroupVerifier.verify(request, plan)).isInstanceOf(Verification.Proven.class);
    }

    @Property(tries = 300, seed = "5")
    void orderDoesNotMatter(@ForAll("requests") GroupRequest request, @ForAll long seed) {
        MatchRequest people = request.request();
        Random random = new Random(seed);
        MatchRequest other = new MatchRequest(
                shuffled(people.mentors(), random),
                shuffled(people.mentees(), random),
                people.must(),
                people.should(),
                shuffled(people.pinned(), random),
                people.excluded());

        assertThat(GroupRequest.of(other, request.size()).plan()).isEqualTo(request.plan());
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    @Property(tries = 300, seed = "5")
    void theAnswerIsWhatPinningThePairGives(@ForAll("requests") GroupRequest request) {
        GroupMatching matching = request.match();
        for (Candidate mentor : request.request().mentors()) {
            for (Candidate mentee : request.request().mentees()) {
                Pair pair = Pair.of(mentor.participant().id(), mentee.participant().id());
                GroupWhyNot answer = matching.whyNot(pair);
                Optional<GroupPlan> pinned = pinning(request, pair).map(GroupRequest::plan);
                if (answer.answer() instanceof WhyNot.Costs costs && pinned.isPresent()) {
                    assertThat(costs.loss())
                            .isEqualTo(Loss.between(
                                    matching.plan().plan().totals(),
                                    pinned.get().plan().totals()));
                    assertThat(answer.missing()).isEqualTo(missing(pinned.get()) - missing(matching.plan()));
                    assertThat(answer.exact()).isTrue();
                } else if (answer.answer() instanceof WhyNot.Costs) {
                    assertThat(mentor.capacity()).isLessThan(request.size().least());
                    assertThat(answer.missing()).isPositive();
                } else {
                    assertThat(answer.missing()).isZero();
                }
            }
        }
    }

    @Property(tries = 300, seed = "5")
    void whatIsPinnedThatIsMadeAnywayChangesNothing(@ForAll("requests") GroupRequest request) {
        GroupPlan plan = request.plan();
        for (Group group : plan.groups()) {
            GroupPlan again = pinning(request, group.pairs().get(0).pair())
                    .map(GroupRequest::plan)
                    .orElse(plan);
            assertThat(again.plan().totals()).isEqualTo(plan.plan().totals());
            assertThat(again.tooSmall()).isEqualTo(plan.tooSmall());
        }
    }
}
