package io.github.mentoring4j.testkit.assertions;

import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.criterion.Eligibility;
import io.github.mentoring4j.matching.criterion.Preference;
import io.github.mentoring4j.matching.plan.CriterionCeiling;
import io.github.mentoring4j.matching.plan.CriterionScore;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Profile;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A request of two mentors and two mentees with one place each, in which e-1 may have m-1 alone if there is anything to choose from:
 *
 * <pre>
 *        e-1  e-2
 * m-1     2    9
 * m-2     -    1
 * </pre>
 */
final class Pairs {

    private static final Map<Pair, Integer> POINTS =
            Map.of(of("m-1", "e-1"), 2, of("m-1", "e-2"), 9, of("m-2", "e-2"), 1);

    static final MatchRequest REQUEST = MatchRequest.builder()
            .mentors(candidates("m-1", "m-2"))
            .mentees(candidates("e-1", "e-2"))
            .must(Eligibility.of("known", (mentor, mentee) -> POINTS.containsKey(of(mentor, mentee))))
            .should(new Preference() {
                @Override
                public String id() {
                    return "near";
                }

                @Override
                public int points(Participant mentor, Participant mentee) {
                    return POINTS.getOrDefault(of(mentor, mentee), 0);
                }

                @Override
                public int most() {
                    return 9;
                }
            })
            .build();

    private Pairs() {}

    static Pair of(String mentor, String mentee) {
        return Pair.of(ParticipantId.of(mentor), ParticipantId.of(mentee));
    }

    private static Pair of(Participant mentor, Participant mentee) {
        return Pair.of(mentor.id(), mentee.id());
    }

    private static List<Candidate> candidates(String... ids) {
        return Stream.of(ids)
                .map(id -> Candidate.of(Participant.of(ParticipantId.of(id), Profile.none())))
                .toList();
    }

    /** A plan that no matching would give. */
    static MatchPlan plan(Pair... pairs) {
        return new MatchPlan(
                "by-hand",
                List.of(new CriterionCeiling("near", 9)),
                Stream.of(pairs)
                        .map(pair -> new MatchedPair(
                                pair,
                                List.of(new CriterionScore("near", POINTS.getOrDefault(pair, 0))),
                                false,
                                List.of()))
                        .toList(),
                List.of(),
                List.of());
    }
}
