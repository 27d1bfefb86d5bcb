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
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
            List<Meeting> meetings) {

        void addTo(RelationshipBuilder relationship) {
            relationship
                    .commitments(commitments)
                    .learning(learning)
                    .privateAreas(privateAreas)
                    .openness(openness)
                    .meetings(meetings);
        }
    }

    static Arbitrary<Later<Alliance>> alliances() {
        return Combinators.combine(commitments(), learning(), privateAreas(), openness(), MeetingArbitraries.meetings())
                .as((commitments, learns, declares, openness, meets) -> matched -> {
                    Learning learning = learns.after(matched);
                    PrivateAreas areas = declares.after(matched);
                    return new Alliance(
                            commitments.after(matched),
                            learning,
                            areas,
                            openness.after(matched),
                            meets.after(matched).with(learning, areas));
                });
    }

    /**
     * Commitments of any kind by either, and the mentee's acceptance of responsibility.
     *
     * @param earliest what they follow
     * @return commitments, at times none
     */
    public static Arbitrary<Commitments> commitments(Occurrence earliest) {
        return Later.than(earliest, commitments());
    }

    private record Promise(Party by, CommitmentKind kind) {}

    static Arbitrary<Later<Commitments>> commitments() {
        List<Promise> all = Arrays.stream(Party.values())
                .flatMap(party -> Arrays.stream(CommitmentKind.values()).map(kind -> new Promise(party, kind)))
                .toList();
        Arbitrary<Later<Acceptance>> acceptance = Combinators.combine(
                        Dates.waits(),
                        Arbitraries.of(Role.MENTEE.responsibilities()).set().ofMinSize(1))
                .as((wait, accepted) -> earliest -> new Acceptance(wait.apply(earliest), accepted));
        return Combinators.combine(Arbitraries.of(all).set(), Dates.waits(), acceptance.optional(0.8))
                .as((made, wait, accepted) -> earliest -> new Commitments(
                        made.stream()
                                .map(each -> Commitment.of(each.by(), each.kind(), wait.apply(earliest)))
                                .toList(),
                        accepted.map(each -> each.after(earliest))));
    }

    /**
     * Goals and insights of both.
     *
     * @param earliest what they follow
     * @return learning, at times none
     */
    public static Arbitrary<Learning> learning(Occurrence earliest) {
        return Later.than(earliest, learning());
    }

    static Arbitrary<Later<Learning>> learning() {
        Arbitrary<Later.Numbered<Goal>> goal = Combinators.combine(
                        ParticipantArbitraries.parties(),
                        Arbitraries.of(Field.class),
                        Dates.waits(),
                        Dates.waits().optional(0.4),
                        ConductArbitraries.texts().optional())
                .as((owner, field, wait, reached, text) -> (number, earliest) -> {
                    Occurrence set = wait.apply(earliest);
                    return new Goal(
                            GoalId.of("g-" + number), owner, field, set, reached.map(later -> later.apply(set)), text);
                });
        Arbitrary<Later.Numbered<Insight>> insight = Combinators.combine(
                        ParticipantArbitraries.parties(),
                        Arbitraries.of(Field.class),
                        Dates.waits(),
                        ConductArbitraries.texts().optional())
                .as((by, field, wait, text) -> (number, earliest) ->
                        new Insight(InsightId.of("n-" + number), by, field, wait.apply(earliest), text));
        return Combinators.combine(Later.list(3, goal), Later.list(3, insight))
                .as((goals, insights) -> earliest -> Learning.of(goals.after(earliest), insights.after(earliest)));
    }

    /**
     * Private areas, opened and closed several times.
     *
     * @param earliest what they follow
     * @return areas, at times none, at times of a mentee who was never asked
     */
    public static Arbitrary<PrivateAreas> privateAreas(Occurrence earliest) {
        return Later.than(earliest, privateAreas());
    }

    static Arbitrary<Later<PrivateAreas>> privateAreas() {
        Arbitrary<Later.Numbered<PrivateArea>> area = Combinators.combine(
                        Dates.waits(),
                        Dates.waits(),
                        Dates.steps().list().ofMaxSize(3),
                        ConductArbitraries.texts().optional())
                .as((wait, first, steps, text) -> (number, earliest) -> {
                    PrivateArea made = PrivateArea.of(PrivateAreaId.of("p-" + number), wait.apply(earliest));
                    Occurrence last = made.declared();
                    for (int i = 0; i < steps.size(); i++) {
                        last = (i == 0 ? first : steps.get(i)).apply(last);
                        made = i % 2 == 0 ? made.opened(last) : made.closed(last);
                    }
                    return text.map(made::saying).orElse(made);
                });
        return Combinators.combine(Dates.waits().optional(0.8), Later.list(2, area))
                .as((asked, areas) ->
                        earliest -> new PrivateAreas(asked.map(wait -> wait.apply(earliest)), areas.after(earliest)));
    }

    /**
     * Concerns, reviews and misrepresentations.
     *
     * @param earliest what they follow
     * @return openness, at times none
     */
    public static Arbitrary<Openness> openness(Occurrence earliest) {
        return Later.than(earliest, openness());
    }

    static Arbitrary<Later<Openness>> openness() {
        Arbitrary<Later.Numbered<Concern>> concern = Combinators.combine(
                        ParticipantArbitraries.parties(),
                        Arbitraries.of(ConcernKind.class),
                        Dates.waits(),
                        Dates.waits().optional(),
                        ConductArbitraries.texts().optional())
                .as((by, kind, wait, takenUp, text) -> (number, earliest) -> {
                    Occurrence raised = wait.apply(earliest);
                    return new Concern(
                            ConcernId.of("k-" + number),
                            by,
                            kind,
                            raised,
                            takenUp.map(later -> later.apply(raised)),
                            text);
                });
        Arbitrary<Later.Numbered<Misrepresentation>> misled = Combinators.combine(
                        ParticipantArbitraries.parties(), Dates.waits())
                .as((by, wait) -> (number, earliest) ->
                        Misrepresentation.of(MisrepresentationId.of("x-" + number), by, wait.apply(earliest)));
        return Combinators.combine(Later.list(2, concern), Later.list(2, reviews()), Later.list(1, misled))
                .as((concerns, reviews, untruths) -> earliest ->
                        Openness.of(concerns.after(earliest), reviews.after(earliest), untruths.after(earliest)));
    }

    private static Arbitrary<Later.Numbered<RelationshipReview>> reviews() {
        Arbitrary<Optional<Integer>> rating = Arbitraries.integers()
                .between(OpennessRating.LOWEST, OpennessRating.HIGHEST)
                .optional();
        Arbitrary<Parties> participants = Arbitraries.of(List.of(Parties.MENTOR, Parties.MENTEE, Parties.BOTH));
        return Combinators.combine(Dates.waits(), participants, rating, rating)
                .as((wait, parties, mentor, mentee) -> (number, earliest) -> new RelationshipReview(
                        ReviewId.of("v-" + number),
                        wait.apply(earliest),
                        parties,
                        Stream.of(
                                        mentor.map(value -> OpennessRating.of(Party.MENTOR, value)),
                                        mentee.map(value -> OpennessRating.of(Party.MENTEE, value)))
                                .flatMap(Optional::stream)
                                .filter(each -> parties.include(each.by()))
                                .toList()));
    }
}
