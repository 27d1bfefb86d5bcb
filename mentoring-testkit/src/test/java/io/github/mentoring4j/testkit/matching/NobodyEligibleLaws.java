package io.github.mentoring4j.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.criterion.PairCondition;
import io.github.mentoring4j.matching.plan.ExclusionCount;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.OpenPlaces;
import io.github.mentoring4j.matching.plan.OpenReason;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;

/** What is said to forbid somebody all pairs, beside asking every criterion of each. */
@Tag("law")
class NobodyEligibleLaws {

    @Provide
    Arbitrary<MatchRequest> requests() {
        return RequestArbitraries.ofEveryCriterion(30, 2);
    }

    @Property(tries = 500, seed = "5")
    void whoIsForbiddenIsCountedAsOneByOne(@ForAll("requests") MatchRequest request) {
        MatchPlan plan = request.plan(MatchingStrategy.optimal());
        int counted = assertCounts(request, plan, Party.MENTOR) + assertCounts(request, plan, Party.MENTEE);

        Statistics.collect(counted > 0);
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
    }

    private static int assertCounts(MatchRequest request, MatchPlan plan, Party side) {
        List<OpenPlaces> open = side == Party.MENTOR ? plan.openMentors() : plan.openMentees();
        Set<Pair> made = plan.pairs().stream().map(pair -> pair.pair()).collect(Collectors.toSet());
        int counted = 0;
        for (OpenPlaces places : open) {
            if (places.reason() instanceof OpenReason.NobodyEligible reason) {
                assertThat(reason).isEqualTo(oneByOne(request, side, places, made));
                counted++;
            }
        }
        return counted;
    }

    private static OpenReason oneByOne(MatchRequest request, Party side, OpenPlaces person, Set<Pair> made) {
        List<Participant> mentors =
                request.mentors().stream().map(Candidate::participant).toList();
        List<Participant> mentees =
                request.mentees().stream().map(Candidate::participant).toList();
        List<PairCondition> conditions = request.must().stream()
                .map(criterion -> criterion.prepare(mentors, mentees))
                .toList();
        int[] forbidden = new int[conditions.size()];
        int[] alone = new int[conditions.size()];
        int considered = 0;
        int excluded = 0;
        for (int mentor = 0; mentor < mentors.size(); mentor++) {
            for (int mentee = 0; mentee < mentees.size(); mentee++) {
                Candidate other = side == Party.MENTOR
                        ? request.mentees().get(mentee)
                        : request.mentors().get(mentor);
                Participant own = side == Party.MENTOR ? mentors.get(mentor) : mentees.get(mentee);
                if (!own.id().equals(person.person())
                        || other.paused()
                        || other.participant().id().equals(own.id())) {
                    continue;
                }
                Pair pair =
                        Pair.of(mentors.get(mentor).id(), mentees.get(mentee).id());
                if (made.contains(pair)) {
                    continue;
                }
                considered++;
                List<Integer> reasons = new ArrayList<>();
                for (int place = 0; place < forbidden.length; place++) {
                    if (!conditions.get(place).permits(mentor, mentee)) {
                        forbidden[place]++;
                        reasons.add(place);
                    }
                }
                boolean byName = request.excluded().contains(pair);
                excluded += byName ? 1 : 0;
                if (reasons.size() == 1 && !byName) {
                    alone[reasons.get(0)]++;
                }
            }
        }
        List<ExclusionCount> counts = new ArrayList<>();
        for (int place = 0; place < forbidden.length; place++) {
            counts.add(new ExclusionCount(request.must().get(place).id(), forbidden[place], alone[place]));
        }
        return new OpenReason.NobodyEligible(considered, counts, excluded);
    }
}
