package io.github.mentoring4j.ethics.record;

import io.github.mentoring4j.competence.CompetenceArea;
import io.github.mentoring4j.competence.CompetenceClaim;
import io.github.mentoring4j.competence.MentorCompetence;
import io.github.mentoring4j.competence.Referral;
import io.github.mentoring4j.competence.ReferralId;
import io.github.mentoring4j.learning.Field;
import io.github.mentoring4j.learning.Goal;
import io.github.mentoring4j.learning.GoalId;
import io.github.mentoring4j.learning.Learning;
import io.github.mentoring4j.meeting.AgendaItem;
import io.github.mentoring4j.meeting.AgendaItemId;
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
import io.github.mentoring4j.relationship.RelationshipBuilder;
import io.github.mentoring4j.text.ConfidentialText;
import java.time.Duration;
import java.util.List;

/** What two say to each other and of each other, each in one short call; days count as in {@link Records}. */
public final class Conversations {

    /** An area that is not protected, and the only one that the mentor of {@link #sound} is competent in. */
    public static final CompetenceArea LEADERSHIP = CompetenceArea.of("leadership");

    /** An area that is not protected, and in which no mentor here is competent. */
    public static final CompetenceArea SALES = CompetenceArea.of("sales");

    private Conversations() {}

    /** Everything that {@link Records#sound} has and that guidelines 1, 3, 4 and 6 ask for. */
    public static RelationshipBuilder sound() {
        return Records.sound()
                .phases(directedOn(10))
                .learning(goals(goal("g-1", Party.MENTEE), goal("g-2", Party.MENTOR)))
                .meetings(List.of(
                        meeting("m-1", 10, goodItem("i-1")),
                        meeting("m-2", 40, goodItem("i-2")),
                        meeting("m-3", 70, goodItem("i-3"))))
                .privateAreas(PrivateAreas.of(Records.on(5), area("p-1", 5)))
                .openness(reviewed(review("v-1", 60, 4, 4)))
                .competence(competent(LEADERSHIP));
    }

    /** Raised by the mentee, for a goal of the mentee's, within the mentor's areas. */
    public static AgendaItem goodItem(String id) {
        return serving(item(id, Party.MENTEE), "g-1").callingFor(takenUp(LEADERSHIP));
    }

    /** An item of which only its origin is on record. */
    public static AgendaItem item(String id, Party by) {
        return AgendaItem.of(AgendaItemId.of(id), by, ConfidentialText.of(Records.SECRET));
    }

    public static AgendaItem serving(AgendaItem item, String goal) {
        return item.serving(ItemPurpose.of(GoalId.of(goal), Parties.MENTEE, Field.PERSONAL));
    }

    /** An item that is on record as serving no goal. */
    public static AgendaItem inInterestOf(Parties whose, AgendaItem item) {
        return item.serving(ItemPurpose.of(whose, Field.ENTERPRISE));
    }

    public static AgendaItem touching(String area, TouchKind kind, AgendaItem item) {
        return item.touching(PrivateAreaTouch.of(PrivateAreaId.of(area), kind));
    }

    public static CompetenceUse takenUp(CompetenceArea area) {
        return CompetenceUse.of(area, Treatment.TAKEN_UP);
    }

    public static CompetenceUse signposted(CompetenceArea area) {
        return CompetenceUse.of(area, Treatment.SIGNPOSTED);
    }

    public static Meeting meeting(String id, int day, AgendaItem... agenda) {
        return Meeting.of(MeetingId.of(id), Records.on(day), Duration.ofMinutes(90), agenda);
    }

    /** The two go to work on a day, having set the direction on the day of the match. */
    public static PhaseHistory directedOn(int day) {
        return PhaseHistory.of(
                entered(Phase.RAPPORT_BUILDING, 0),
                entered(Phase.DIRECTION_SETTING, 0),
                entered(Phase.PROGRESS_MAKING, day));
    }

    public static PhaseEntry entered(Phase phase, int day) {
        return PhaseEntry.of(phase, Records.on(day));
    }

    /** A goal set on the day of the match. */
    public static Goal goal(String id, Party owner) {
        return Goal.of(GoalId.of(id), owner, Field.PERSONAL, Records.on(0)).saying(ConfidentialText.of(Records.SECRET));
    }

    public static Learning goals(Goal... goals) {
        return Learning.of(List.of(goals), List.of());
    }

    public static PrivateArea area(String id, int declared) {
        return PrivateArea.of(PrivateAreaId.of(id), Records.on(declared)).saying(ConfidentialText.of(Records.SECRET));
    }

    public static RelationshipReview review(String id, int day, int mentors, int mentees) {
        return RelationshipReview.of(
                ReviewId.of(id),
                Records.on(day),
                OpennessRating.of(Party.MENTOR, mentors),
                OpennessRating.of(Party.MENTEE, mentees));
    }

    /** A review by both in which one of them rated. */
    public static RelationshipReview review(String id, int day, Party by, int rating) {
        return RelationshipReview.of(ReviewId.of(id), Records.on(day), OpennessRating.of(by, rating));
    }

    public static Openness reviewed(RelationshipReview... reviews) {
        return Openness.of(List.of(), List.of(reviews), List.of());
    }

    /** Raised by the mentee, about how they work together. */
    public static Concern concern(String id, int raised) {
        return concern(id, ConcernKind.COLLABORATION, raised);
    }

    public static Concern concern(String id, ConcernKind kind, int raised) {
        return Concern.of(ConcernId.of(id), Party.MENTEE, kind, Records.on(raised))
                .saying(ConfidentialText.of(Records.SECRET));
    }

    public static Openness uneasy(Concern... concerns) {
        return Openness.of(List.of(concerns), List.of(), List.of());
    }

    public static Misrepresentation misrepresentation(String id, Party by, int established) {
        return Misrepresentation.of(MisrepresentationId.of(id), by, Records.on(established));
    }

    /** Competent in some areas since the day of the match. */
    public static MentorCompetence competent(CompetenceArea... areas) {
        List<CompetenceClaim> claims =
                List.of(areas).stream().map(area -> claim(area, 0)).toList();
        return MentorCompetence.of(claims, List.of(), List.of());
    }

    public static CompetenceClaim claim(CompetenceArea area, int stated) {
        return CompetenceClaim.of(area, Records.on(stated));
    }

    public static Referral referral(String id, CompetenceArea area, int made) {
        return Referral.of(ReferralId.of(id), area, Records.on(made));
    }
}
