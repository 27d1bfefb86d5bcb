package io.github.mentoring4j.ethics.programme.items;

import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Threshold;
import io.github.mentoring4j.ethics.engine.Units;
import io.github.mentoring4j.ethics.guidelines.course.Course;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.openness.RelationshipReview;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.programme.FollowUp;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/** Questions on how relationships go on. */
public final class CourseQuestions {

    /** A relationship that ends in fewer days than these ended early. */
    public static final Threshold EARLY = Threshold.of("programme.early-days", Units.DAYS, 90, 1, 366);
    /** The days within which the two are to have talked about the relationship itself. */
    public static final Threshold REVIEW_WITHIN = Threshold.of("programme.review-days", Units.DAYS, 180, 1, 730);
    /** The days within which somebody is to have asked how it goes, again and again. */
    public static final Threshold FOLLOW_UP_WITHIN = Threshold.of("programme.follow-up-days", Units.DAYS, 120, 1, 366);
    /** After so many days without a meeting a relationship has gone silent. */
    public static final Threshold SILENT = Threshold.of("programme.silent-days", Units.DAYS, 60, 1, 366);

    private CourseQuestions() {}

    /**
     * Did it last beyond the first time, in which a poor match shows? Open within that time.
     *
     * @return the question
     */
    public static Question lasted() {
        return (record, setting) -> relationship -> {
            LocalDate safe = relationship.matched().on().plusDays(setting.limit(EARLY));
            LocalDate last = Course.lastDay(relationship, setting.asOf());
            if (!last.isBefore(safe)) {
                return Standing.KEPT;
            }
            return Course.isOver(relationship) ? Standing.MISSED : Standing.OPEN;
        };
    }

    /**
     * Did both talk about the relationship itself in good time? Open within that time, and where it ended before.
     *
     * @return the question
     */
    public static Question reviewed() {
        return (record, setting) -> relationship -> {
            LocalDate due = relationship.matched().on().plusDays(setting.limit(REVIEW_WITHIN));
            for (RelationshipReview review : relationship.openness().reviews()) {
                if (review.participants() == Parties.BOTH && !review.held().on().isAfter(due)) {
                    return Standing.KEPT;
                }
            }
            boolean passed = Course.lastDay(relationship, setting.asOf()).isAfter(due);
            return passed ? Standing.MISSED : Standing.OPEN;
        };
    }

    /**
     * Has one of the two been asked lately how it goes? Open where the match is younger than that, and where it is over.
     *
     * @return the question
     */
    public static Question followedUp() {
        return CourseQuestions::askedLately;
    }

    private static Function<MentoringRelationship, Standing> askedLately(ProgrammeRecord record, Setting setting) {
        LocalDate since = setting.asOf().minusDays(setting.limit(FOLLOW_UP_WITHIN));
        Set<ParticipantId> asked = new HashSet<>();
        for (FollowUp followUp : record.programme().followUps()) {
            if (!followUp.made().on().isBefore(since)) {
                asked.add(followUp.with());
            }
        }
        return relationship -> {
            Pair pair = relationship.pair();
            if (Course.isOver(relationship)) {
                return Standing.OPEN;
            } else if (asked.contains(pair.mentor()) || asked.contains(pair.mentee())) {
                return Standing.KEPT;
            }
            return relationship.matched().on().isBefore(since) ? Standing.MISSED : Standing.OPEN;
        };
    }

    /**
     * Have they met lately? Open where it is over.
     *
     * @return the question
     */
    public static Question inTouch() {
        return (record, setting) -> {
            LocalDate since = setting.asOf().minusDays(setting.limit(SILENT));
            return relationship -> Course.isOver(relationship)
                    ? Standing.OPEN
                    : Standing.of(!lastMet(relationship).isBefore(since));
        };
    }

    private static LocalDate lastMet(MentoringRelationship relationship) {
        int meetings = relationship.meetings().size();
        return meetings == 0
                ? relationship.matched().on()
                : relationship.meetings().get(meetings - 1).held().on();
    }
}
