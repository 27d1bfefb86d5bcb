package io.github.mentoring4j.testkit;

import io.github.mentoring4j.commitment.Acceptance;
import io.github.mentoring4j.commitment.Commitment;
import io.github.mentoring4j.commitment.CommitmentKind;
import io.github.mentoring4j.commitment.Commitments;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.learning.Field;
import io.github.mentoring4j.learning.Goal;
import io.github.mentoring4j.learning.GoalId;
import io.github.mentoring4j.learning.Insight;
import io.github.mentoring4j.learning.InsightId;
import io.github.mentoring4j.learning.Learning;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.openness.Concern;
import io.github.mentoring4j.openness.ConcernId;
import io.github.mentoring4j.openness.ConcernKind;
import io.github.mentoring4j.openness.Misrepresentation;
import io.github.mentoring4j.openness.MisrepresentationId;
import io.github.mentoring4j.openness.Openness;
import io.github.mentoring4j.openness.OpennessRating;
import io.github.mentoring4j.openness.RelationshipReview;
import io.github.mentoring4j.openness.ReviewId;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.participant.Role;
import io.github.mentoring4j.privacy.PrivateArea;
import io.github.mentoring4j.privacy.PrivateAreaId;
import io.github.mentoring4j.privacy.PrivateAreas;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What makes two people an alliance: commitment, learning, openness, and respect for what is private. */
public final class AllianceArbitraries {

    private AllianceArbitraries() {}

    /** These things together, with the meetings whose items name goals and areas. */
    record Alliance(
            Commitments commitments,
            Learning learning,
            PrivateAreas privateAreas,
            Openness openness,
            List<Meeting> meetings) {}

    static Arbitrary<Alliance> alliances(Occurrence matched) {
        return Combinators.combine(
                        commitments(matched),
                        learning(matched),
                        privateAreas(matched),
                        openness(matched),
                        MeetingArbitraries.meetings(matched))
                .as((commitments, learning, areas, openness, drafts) ->
                        new Alliance(commitments, learning, areas, openness, drafts.with(learning, areas)));
    }

    /**
     * Commitments of any kind by either, and the mentee's acceptance of responsibility.
     *
     * @param earliest what they follow
     * @return commitments, at times none
     */
    public static Arbitrary<Commitments> commitments(Occurrence earliest) {
        List<Commitment> all = Arrays.stream(Party.values())
                .flatMap(party ->
                        Arrays.stream(CommitmentKind.values()).map(kind -> Commitment.of(party, kind, earliest)))
                .toList();
        Arbitrary<Acceptance> acceptance = Combinators.combine(
                        Dates.after(earliest),
                        Arbitraries.of(Role.MENTEE.responsibilities()).set().ofMinSize(1))
                .as(Acceptance::new);
        return Combinators.combine(Arbitraries.of(all).set(), Dates.waits(), acceptance.optional(0.8))
                .as((made, wait, accepted) -> new Commitments(
                        made.stream()
                                .map(each -> Commitment.of(each.by(), each.kind(), wait.apply(each.made())))
                                .toList(),
                        accepted));
    }

    /**
     * Goals and insights of both.
     *
     * @param earliest what they follow
     * @return learning, at times none
     */
    public static Arbitrary<Learning> learning(Occurrence earliest) {
        Arbitrary<IntFunction<Goal>> goal = Combinators.combine(
                        ParticipantArbitraries.parties(),
                        Arbitraries.of(Field.class),
                        Dates.waits(),
                        Dates.waits().optional(0.4),
                        ConductArbitraries.texts().optional())
                .as((owner, field, wait, reached, text) -> number -> {
                    Occurrence set = wait.apply(earliest);
                    return new Goal(
                            GoalId.of("g-" + number), owner, field, set, reached.map(later -> later.apply(set)), text);
                });
        Arbitrary<IntFunction<Insight>> insight = Combinators.combine(
                        ParticipantArbitraries.parties(),
                        Arbitraries.of(Field.class),
                        Dates.after(earliest),
                        ConductArbitraries.texts().optional())
                .as((by, field, gained, text) ->
                        number -> new Insight(InsightId.of("n-" + number), by, field, gained, text));
        return Combinators.combine(ConductArbitraries.counted(3, goal), ConductArbitraries.counted(3, insight))
                .as(Learning::of);
    }

    /**
     * Private areas, opened and closed several times.
     *
     * @param earliest what they follow
     * @return areas, at times none, at times of a mentee who was never asked
     */
    public static Arbitrary<PrivateAreas> privateAreas(Occurrence earliest) {
        Arbitrary<IntFunction<PrivateArea>> area = Combinators.combine(
                        Dates.waits(),
                        Dates.waits(),
                        Dates.steps().list().ofMaxSize(3),
                        ConductArbitraries.texts().optional())
                .as((wait, first, steps, text) -> number -> {
                    PrivateArea made = PrivateArea.of(PrivateAreaId.of("p-" + number), wait.apply(earliest));
                    Occurrence last = made.declared();
                    for (int i = 0; i < steps.size(); i++) {
                        last = (i == 0 ? first : steps.get(i)).apply(last);
                        made = i % 2 == 0 ? made.opened(last) : made.closed(last);
                    }
                    return text.map(made::saying).orElse(made);
                });
        return Combinators.combine(Dates.after(earliest).optional(0.8), ConductArbitraries.counted(2, area))
                .as(PrivateAreas::new);
    }

    /**
     * Concerns, reviews and misrepresentations.
     *
     * @param earliest what they follow
     * @return openness, at times none
     */
    public static Arbitrary<Openness> openness(Occurrence earliest) {
        Arbitrary<IntFunction<Concern>> concern = Combinators.combine(
                        ParticipantArbitraries.parties(),
                        Arbitraries.of(ConcernKind.class),
                        Dates.waits(),
                        Dates.waits().optional(),
                        ConductArbitraries.texts().optional())
                .as((by, kind, wait, takenUp, text) -> number -> {
                    Occurrence raised = wait.apply(earliest);
                    return new Concern(
                            ConcernId.of("k-" + number),
                            by,
                            kind,
                            raised,
                            takenUp.map(later -> later.apply(raised)),
                            text);
                });
        Arbitrary<IntFunction<Misrepresentation>> misled = Combinators.combine(
                        ParticipantArbitraries.parties(), Dates.after(earliest))
                .as((by, when) -> number -> Misrepresentation.of(MisrepresentationId.of("x-" + number), by, when));
        return Combinators.combine(
                        ConductArbitraries.counted(2, concern),
                        ConductArbitraries.counted(2, reviews(earliest)),
                        ConductArbitraries.counted(1, misled))
                .as(Openness::of);
    }

    private static Arbitrary<IntFunction<RelationshipReview>> reviews(Occurrence earliest) {
        Arbitrary<Optional<Integer>> rating = Arbitraries.integers()
                .between(OpennessRating.LOWEST, OpennessRating.HIGHEST)
                .optional();
        Arbitrary<Parties> participants = Arbitraries.of(Set.of(Parties.MENTOR, Parties.MENTEE, Parties.BOTH));
        return Combinators.combine(Dates.after(earliest), participants, rating, rating)
                .as((held, parties, mentor, mentee) -> number -> new RelationshipReview(
                        ReviewId.of("v-" + number),
                        held,
                        parties,
                        Stream.of(
                                        mentor.map(value -> OpennessRating.of(Party.MENTOR, value)),
                                        mentee.map(value -> OpennessRating.of(Party.MENTEE, value)))
                                .flatMap(Optional::stream)
                                .filter(each -> parties.include(each.by()))
                                .toList()));
    }
}
