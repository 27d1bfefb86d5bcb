package io.github.mentoring4j.ethics.record;

import io.github.mentoring4j.competence.CompetenceArea;
import io.github.mentoring4j.competence.CompetenceClaim;
import io.github.mentoring4j.competence.MentorCompetence;
import io.github.mentoring4j.competence.Referral;
import io.github.mentoring4j.competence.ReferralId;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.learning.Field;
import io.github.mentoring4j.learning.Goal;
import io.github.mentoring4j.learning.GoalId;
import io.github.mentoring4j.learning.Learning;
import io.github.mentoring4j.meeting.AgendaItem;
import io.github.mentoring4j.meeting.CompetenceUse;
import io.github.mentoring4j.meeting.ItemPurpose;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.MeetingId;
import io.github.mentoring4j.meeting.PrivateAreaTouch;
import io.github.mentoring4j.meeting.TouchKind;
import io.github.mentoring4j.meeting.Treatment;
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
import io.github.mentoring4j.phase.Phase;
import io.github.mentoring4j.phase.PhaseEntry;
import io.github.mentoring4j.phase.PhaseHistory;
import io.github.mentoring4j.privacy.PrivateArea;
import io.github.mentoring4j.privacy.PrivateAreaId;
import io.github.mentoring4j.privacy.PrivateAreas;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.text.ConfidentialText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generators of relationships of which everything is on record that guidelines 1, 3, 4 and 6 ask for, or some of it, with
 * secrets wherever a text can stand.
 */
public final class AnyConversation {

    private static final int LAST = 150;
    private static final ConfidentialText SECRET = ConfidentialText.of(Records.SECRET);
    private static final List<CompetenceArea> AREAS =
            List.of(CompetenceArea.HEALTH, CompetenceArea.LAW, Conversations.LEADERSHIP, Conversations.SALES);

    private AnyConversation() {}

    /** Any relationship. */
    public static Arbitrary<MentoringRelationship> relationship() {
        return Combinators.combine(
                        talks(),
                        phases(),
                        privateAreas(),
                        openness(),
                        competence(),
                        occurrence(25).optional(0.3))
                .as((talks, phases, areas, openness, competence, ended) -> {
                    Learning learning = goals();
                    var builder = Records.sound()
                            .learning(learning)
                            .privateAreas(areas)
                            .meetings(possible(talks, learning, areas))
                            .phases(phases)
                            .openness(openness)
                            .competence(competence);
                    ended.ifPresent(builder::ended);
                    return builder.build();
                })
                .withoutEdgeCases();
    }

    /** A happening, perhaps recorded later. */
    private static Arbitrary<Occurrence> occurrence(int from) {
        Arbitrary<Integer> lag =
                Arbitraries.integers().between(1, 30).optional(0.2).map(days -> days.orElse(0));
        return Combinators.combine(Arbitraries.integers().between(from, LAST), lag)
                .as((day, days) -> Records.on(day).putOnRecord(Records.day(day + days)));
    }

    private static Occurrence after(Occurrence earlier, int days) {
        Occurrence then = Occurrence.of(earlier.on().plusDays(days));
        return then.follows(earlier) ? then : then.putOnRecord(earlier.recordedOn());
    }

    private static Arbitrary<Integer> gap() {
        return Arbitraries.integers().between(0, 40);
    }

    private static Learning goals() {
        Occurrence late = Records.on(20).putOnRecord(Records.day(40));
        return Learning.of(
                List.of(
                        Conversations.goal("g-1", Party.MENTEE),
                        Conversations.goal("g-2", Party.MENTOR),
                        Goal.of(GoalId.of("g-3"), Party.MENTEE, Field.ENTERPRISE, late)),
                List.of());
    }

    /** When they met, and what for. */
    private record Talk(Occurrence held, List<AgendaItem> agenda) {}

    private static Arbitrary<List<Talk>> talks() {
        return Combinators.combine(occurrence(0), item().list().ofMaxSize(3))
                .as(Talk::new)
                .list()
                .ofMaxSize(6);
    }

    private static Arbitrary<AgendaItem> item() {
        Arbitrary<ItemPurpose> purpose = Combinators.combine(
                        Arbitraries.of("g-1", "g-2", "g-3").map(GoalId::of).optional(0.5),
                        Arbitraries.of(Parties.class).optional(0.7),
                        Arbitraries.of(Field.class).optional(0.5))
                .as(ItemPurpose::new);
        Arbitrary<PrivateAreaTouch> touch = Combinators.combine(
                        Arbitraries.of("p-1", "p-2").map(PrivateAreaId::of), Arbitraries.of(TouchKind.class))
                .as(PrivateAreaTouch::new);
        Arbitrary<CompetenceUse> use = Combinators.combine(Arbitraries.of(AREAS), Arbitraries.of(Treatment.class))
                .as(CompetenceUse::new);
        return Combinators.combine(Arbitraries.of(Party.class), purpose, touch.optional(0.3), use.optional(0.8))
                .as((by, serves, touches, calls) -> new AgendaItem(
                        Conversations.item("any", by).id(), by, Optional.of(SECRET), serves, touches, calls));
    }

    /** The meetings with ids, each item without what was not there by then. */
    private static List<Meeting> possible(List<Talk> talks, Learning learning, PrivateAreas areas) {
        List<Meeting> possible = new ArrayList<>();
        for (Talk talk : talks) {
            String id = "m-" + (possible.size() + 1);
            AgendaItem[] agenda = new AgendaItem[talk.agenda().size()];
            for (int i = 0; i < agenda.length; i++) {
                agenda[i] = possible(id + "-" + i, talk.agenda().get(i), talk.held(), learning, areas);
            }
            possible.add(Meeting.of(MeetingId.of(id), talk.held(), Duration.ofHours(1), agenda));
        }
        return possible;
    }

    private static AgendaItem possible(
            String id, AgendaItem item, Occurrence held, Learning learning, PrivateAreas areas) {
        ItemPurpose purpose = item.purpose();
        Optional<GoalId> goal = purpose.goal()
                .filter(each ->
                        learning.goal(each).filter(it -> held.follows(it.set())).isPresent());
        Optional<PrivateAreaTouch> touch = item.privateArea()
                .filter(each -> areas.area(each.area())
                        .filter(it -> held.follows(it.declared()))
                        .isPresent());
        return new AgendaItem(
                Conversations.item(id, item.raisedBy()).id(),
                item.raisedBy(),
                item.topic(),
                new ItemPurpose(goal, purpose.interest(), purpose.field()),
                touch,
                item.competence());
    }

    private static Arbitrary<PhaseHistory> phases() {
        Arbitrary<List<Phase>> courses = Arbitraries.of(
                List.of(),
                List.of(Phase.RAPPORT_BUILDING, Phase.DIRECTION_SETTING),
                List.of(Phase.RAPPORT_BUILDING, Phase.DIRECTION_SETTING, Phase.PROGRESS_MAKING),
                List.of(
                        Phase.RAPPORT_BUILDING,
                        Phase.DIRECTION_SETTING,
                        Phase.PROGRESS_MAKING,
                        Phase.DIRECTION_SETTING,
                        Phase.PROGRESS_MAKING,
                        Phase.WINDING_UP));
        return Combinators.combine(
                        courses, Arbitraries.integers().between(0, 15).list().ofSize(6))
                .as((course, gaps) -> {
                    List<PhaseEntry> entries = new ArrayList<>();
                    Occurrence entered = Records.on(0);
                    for (Phase phase : course) {
                        entered = after(entered, gaps.get(entries.size()));
                        entries.add(PhaseEntry.of(phase, entered));
                    }
                    return new PhaseHistory(entries);
                });
    }

    private static Arbitrary<PrivateAreas> privateAreas() {
        Arbitrary<PrivateArea> area = Combinators.combine(
                        occurrence(-5), gap().list().ofMaxSize(3))
                .as((declared, gaps) -> {
                    PrivateArea all =
                            PrivateArea.of(PrivateAreaId.of("any"), declared).saying(SECRET);
                    Occurrence taken = declared;
                    for (int i = 0; i < gaps.size(); i++) {
                        taken = after(taken, gaps.get(i));
                        all = i % 2 == 0 ? all.opened(taken) : all.closed(taken);
                    }
                    return all;
                });
        return Combinators.combine(occurrence(-5).optional(0.8), area.list().ofMaxSize(2))
                .as((asked, areas) -> {
                    List<PrivateArea> named = new ArrayList<>();
                    for (PrivateArea each : areas) {
                        PrivateAreaId id = PrivateAreaId.of("p-" + (named.size() + 1));
                        named.add(new PrivateArea(id, each.declared(), each.steps(), each.text()));
                    }
                    return new PrivateAreas(asked, named);
                });
    }

    private static Arbitrary<Openness> openness() {
        Arbitrary<Integer> rating = Arbitraries.integers().between(OpennessRating.LOWEST, OpennessRating.HIGHEST);
        Arbitrary<RelationshipReview> review = Combinators.combine(
                        occurrence(0), rating.optional(0.8), rating.optional(0.8))
                .as((held, mentors, mentees) -> {
                    List<OpennessRating> ratings = new ArrayList<>();
                    mentors.ifPresent(each -> ratings.add(OpennessRating.of(Party.MENTOR, each)));
                    mentees.ifPresent(each -> ratings.add(OpennessRating.of(Party.MENTEE, each)));
                    return new RelationshipReview(ReviewId.of("any"), held, Parties.BOTH, ratings);
                });
        Arbitrary<Concern> concern = Combinators.combine(
                        Arbitraries.of(Party.class),
                        Arbitraries.of(ConcernKind.class),
                        occurrence(0),
                        gap().optional(0.6))
                .as((by, kind, raised, days) -> new Concern(
                        ConcernId.of("any"),
                        by,
                        kind,
                        raised,
                        days.map(each -> after(raised, each)),
                        Optional.of(SECRET)));
        Arbitrary<Misrepresentation> misrepresentation = Combinators.combine(Arbitraries.of(Party.class), occurrence(0))
                .as((by, established) -> Misrepresentation.of(MisrepresentationId.of("x-1"), by, established));
        return Combinators.combine(
                        concern.list().ofMaxSize(3), review.list().ofMaxSize(3), misrepresentation.optional(0.1))
                .as((concerns, reviews, misled) -> Openness.of(
                        concernsById(concerns),
                        reviewsById(reviews),
                        misled.stream().toList()));
    }

    private static List<Concern> concernsById(List<Concern> concerns) {
        List<Concern> named = new ArrayList<>();
        for (Concern each : concerns) {
            ConcernId id = ConcernId.of("c-" + (named.size() + 1));
            named.add(new Concern(id, each.by(), each.kind(), each.raised(), each.takenUp(), each.text()));
        }
        return named;
    }

    private static List<RelationshipReview> reviewsById(List<RelationshipReview> reviews) {
        List<RelationshipReview> named = new ArrayList<>();
        for (RelationshipReview each : reviews) {
            ReviewId id = ReviewId.of("v-" + (named.size() + 1));
            named.add(new RelationshipReview(id, each.held(), each.participants(), each.ratings()));
        }
        return named;
    }

    private static Arbitrary<MentorCompetence> competence() {
        Arbitrary<CompetenceClaim> claim =
                Combinators.combine(Arbitraries.of(AREAS), occurrence(-50)).as(CompetenceClaim::of);
        Arbitrary<Referral> referral = Combinators.combine(Arbitraries.of(AREAS), occurrence(0))
                .as((area, made) -> Referral.of(ReferralId.of("any"), area, made));
        return Combinators.combine(
                        claim.list().ofMaxSize(3).uniqueElements(CompetenceClaim::area),
                        referral.list().ofMaxSize(3))
                .as((claims, referrals) -> {
                    List<Referral> named = new ArrayList<>();
                    for (Referral each : referrals) {
                        named.add(Referral.of(ReferralId.of("f-" + (named.size() + 1)), each.area(), each.made()));
                    }
                    return MentorCompetence.of(claims, named, List.of());
                });
    }
}
