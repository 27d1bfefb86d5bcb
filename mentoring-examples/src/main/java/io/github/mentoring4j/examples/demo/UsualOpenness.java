package io.github.mentoring4j.examples.demo;

import static io.github.mentoring4j.examples.demo.ProgrammeYear.workday;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.openness.Concern;
import io.github.mentoring4j.openness.ConcernId;
import io.github.mentoring4j.openness.ConcernKind;
import io.github.mentoring4j.openness.Openness;
import io.github.mentoring4j.openness.OpennessRating;
import io.github.mentoring4j.openness.RelationshipReview;
import io.github.mentoring4j.openness.ReviewId;
import io.github.mentoring4j.participant.Party;
import java.time.LocalDate;
import java.util.List;

/** The two look at how it goes between them, and what one is uneasy with soon reaches the other. */
final class UsualOpenness {

    private UsualOpenness() {}

    static Openness of(Appointments appointments) {
        return Openness.of(concerns(appointments), reviews(appointments), List.of());
    }

    /** By the fourth meeting; every second pair again in spring. */
    private static List<RelationshipReview> reviews(Appointments appointments) {
        Variety variety = appointments.variety();
        RelationshipReview first = review("w1", appointments.day(variety.between(2, 3, "review")), variety);
        return variety.oneIn(2, "second review")
                ? List.of(first, review("w2", appointments.day(appointments.count() - 2), variety))
                : List.of(first);
    }

    private static RelationshipReview review(String id, LocalDate day, Variety variety) {
        int mentors = variety.between(3, OpennessRating.HIGHEST, "rated by mentor " + id);
        int mentees = mentors + variety.between(-1, 1, "rated by mentee " + id);
        return RelationshipReview.of(
                ReviewId.of(id),
                Occurrence.of(day),
                OpennessRating.of(Party.MENTOR, mentors),
                OpennessRating.of(Party.MENTEE, Math.min(OpennessRating.HIGHEST, Math.max(3, mentees))));
    }

    private static List<Concern> concerns(Appointments appointments) {
        Variety variety = appointments.variety();
        LocalDate raised = workday(appointments.day(2).plusDays(variety.between(3, 8, "concern raised")));
        if (variety.oneIn(6, "concern")) {
            Party by = variety.oneIn(3, "concern by") ? Party.MENTOR : Party.MENTEE;
            LocalDate takenUp = raised.plusDays(variety.between(4, 14, "concern taken up"));
            return List.of(concern(by, ConcernKind.COLLABORATION, raised).takenUp(Occurrence.of(takenUp)));
        }
        return variety.oneIn(20, "worry") ? List.of(concern(Party.MENTOR, ConcernKind.SAFETY, raised)) : List.of();
    }

    private static Concern concern(Party by, ConcernKind kind, LocalDate raised) {
        return Concern.of(ConcernId.of("n1"), by, kind, Occurrence.of(raised));
    }
}
