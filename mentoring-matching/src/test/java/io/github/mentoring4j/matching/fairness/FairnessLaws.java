package io.github.mentoring4j.matching.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Attacks reports with all the sums and differences that one can make of what they show. */
class FairnessLaws {

    private static final List<String> SITES = List.of("alta", "bodø", "moss", "oslo", "voss");

    private static MatchRequest request(List<Integer> sizes, long seed) {
        Random random = new Random(seed);
        Grouped people = new Grouped().group(sizes.get(0), random.nextInt(sizes.get(0) + 1));
        for (int site = 1; site < sizes.size(); site++) {
            int size = sizes.get(site);
            people.group(size, random.nextInt(size + 1), SITES.get(site - 1));
        }
        return people.request();
    }

    private static Set<ParticipantId> members(FairnessReport report, ServedGroup group, MatchRequest request) {
        Set<String> named =
                report.groups().stream().flatMap(each -> each.value().stream()).collect(Collectors.toSet());
        boolean unknownApart = report.groups().stream().anyMatch(each -> each.kind() == GroupKind.NOT_STATED);
        return request.mentees().stream()
                .filter(person -> {
                    List<String> sites = person.participant().profile().values(Grouped.SITE);
                    return switch (group.kind()) {
                        case NAMED -> sites.equals(List.of(group.value().orElseThrow()));
                        case NOT_STATED -> sites.isEmpty();
                        case OTHERS -> sites.isEmpty() ? !unknownApart : !named.contains(sites.get(0));
                        case EVERYBODY -> true;
                    };
                })
                .map(Candidate::participant)
                .map(participant -> participant.id())
                .collect(Collectors.toSet());
    }

    /** That no sum and difference of sets is a set of fewer people than the limit, unless it is empty. */
    private static void assertIsolatesNobody(List<Set<ParticipantId>> sets, int smallest) {
        int combinations = (int) Math.pow(3, sets.size());
        for (int combination = 1; combination < combinations; combination++) {
            Map<ParticipantId, Integer> counted = new HashMap<>();
            int rest = combination;
            for (Set<ParticipantId> set : sets) {
                int sign = rest % 3 - 1;
                rest /= 3;
                set.forEach(person -> counted.merge(person, sign, Integer::sum));
            }
            counted.values().removeIf(count -> count == 0);
            boolean isSet = counted.values().stream().allMatch(count -> count == 1);
            assertThat(isSet && !counted.isEmpty() && counted.size() < smallest).isFalse();
        }
    }

    @Property(tries = 300, seed = "5")
    void nothingShownIsolatesAFew(
            @ForAll @Size(min = 2, max = 6) List<@IntRange(max = 12) Integer> sizes,
            @ForAll @IntRange(min = 3, max = 6) int smallest,
            @ForAll long seed) {
        MatchRequest request = request(sizes, seed);
        MatchPlan plan = request.plan(MatchingStrategy.optimal());
        FairnessReport report = FairnessReport.of(request, plan, Party.MENTEE, Grouped.SITE, smallest);
        List<ServedGroup> all = new ArrayList<>(report.groups());
        report.everybody().ifPresent(all::add);

        Set<ParticipantId> matched =
                plan.pairs().stream().map(pair -> pair.pair().mentee()).collect(Collectors.toSet());
        List<Set<ParticipantId>> people = new ArrayList<>();
        List<Set<ParticipantId>> averaged = new ArrayList<>();
        for (ServedGroup group : all) {
            Set<ParticipantId> members = members(report, group, request);
            Set<ParticipantId> ofThese = new HashSet<>(members);
            ofThese.retainAll(matched);
            assertThat(group.size()).isEqualTo(members.size());
            assertThat(group.matched()).isEqualTo(ofThese.size());
            people.add(members);
            if (group.averageScore().isPresent()) {
                averaged.add(ofThese);
            }
        }
        assertIsolatesNobody(people, smallest);
        assertIsolatesNobody(averaged, smallest);
    }

    @Property(tries = 200, seed = "5")
    void groupsThatAreLargeEnoughAreAllShown(
            @ForAll @Size(min = 2, max = 6) List<@IntRange(min = 5, max = 9) Integer> sizes, @ForAll long seed) {
        MatchRequest request = request(sizes, seed);
        FairnessReport report =
                FairnessReport.of(request, request.plan(MatchingStrategy.optimal()), Party.MENTEE, Grouped.SITE);

        assertThat(report.groups()).hasSize(sizes.size()).noneMatch(group -> group.kind() == GroupKind.OTHERS);
    }

    @Property(tries = 100, seed = "5")
    void theOrderOfTheInputDoesNotMatter(
            @ForAll @Size(min = 2, max = 6) List<@IntRange(max = 9) Integer> sizes, @ForAll long seed) {
        MatchRequest request = request(sizes, seed);
        List<Candidate> shuffled = new ArrayList<>(request.mentees());
        Collections.shuffle(shuffled, new Random(seed));
        MatchRequest other =
                new MatchRequest(request.mentors(), shuffled, request.must(), request.should(), List.of(), List.of());
        MatchPlan plan = request.plan(MatchingStrategy.optimal());

        assertThat(FairnessReport.of(other, plan, Party.MENTEE, Grouped.SITE))
                .isEqualTo(FairnessReport.of(request, plan, Party.MENTEE, Grouped.SITE));
    }
}
