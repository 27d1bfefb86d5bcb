package io.github.mentoring4j.ethics.guidelines.exit;

import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.contract.Term;
import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Threshold;
import io.github.mentoring4j.ethics.engine.Units;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.guidelines.course.Course;
import io.github.mentoring4j.ethics.guidelines.course.CourseUnits;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.openness.RelationshipReview;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Have both taken up the relationship itself in time?
 *
 * <p>Due is a review in which both took part by the middle of the contract's time, or by the fourth meeting, whichever comes
 * first; on the very day is in time, and it is overdue only after that day. The contract's time is that of the version agreed
 * first, so that an extension does not put the review off. The risk is that the two have not talked: once they have, though
 * late, it is over. A review by one alone is none. A relationship that ended before one was overdue has nothing on record
 * either way.
 */
final class Reviewed implements Rule<MentoringRelationship> {

    static final Threshold BY_SHARE = Threshold.of("G11.review-by-percent", CourseUnits.PERCENT, 50, 0, 100);
    static final Threshold BY_MEETING = Threshold.of("G11.review-by-meeting", Units.MEETINGS, 4, 1, 100);

    private static final int WHOLE = 100;

    private static final Answer OVERDUE_BY_TIME = Answer.atRisk("overdue-by-time");
    private static final Answer OVERDUE_BY_MEETINGS = Answer.atRisk("overdue-by-meetings");
    private static final Answer NEVER = Answer.atRisk("never");
    private static final Answer NOT_YET = Answer.undetermined("not-yet");
    private static final Answer ENDED_FIRST = Answer.undetermined("ended-first");
    private static final Answer IN_TIME = Answer.upheld("in-time");
    private static final Answer LATE = Answer.upheld("late");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("G11-reviewed", "G11")
            .restingOn(EvidenceKind.REVIEW, EvidenceKind.CONTRACT_VERSION, EvidenceKind.MEETING)
            .limitedBy(BY_SHARE, BY_MEETING)
            .answering(OVERDUE_BY_TIME, OVERDUE_BY_MEETINGS, NEVER, NOT_YET, ENDED_FIRST, IN_TIME, LATE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        LocalDate last = Course.lastDay(relationship, setting.asOf());
        Optional<Meeting> fourth = fourth(relationship.meetings(), last, setting.limit(BY_MEETING));
        ContractVersion agreed = first(relationship.contract().versions());
        LocalDate middle = agreed == null ? LocalDate.MAX : middle(agreed.term(), setting.limit(BY_SHARE));
        LocalDate byMeeting = fourth.isPresent() ? fourth.get().held().on() : LocalDate.MAX;
        LocalDate due = byMeeting.isBefore(middle) ? byMeeting : middle;
        RelationshipReview review = first(relationship.openness().reviews(), last);
        if (review != null) {
            boolean late = review.held().on().isAfter(due);
            return Verdict.of(late ? LATE : IN_TIME)
                    .restingOn(EvidenceRef.of(EvidenceKind.REVIEW, review.id()))
                    .saying(Argument.of(review.held().on()));
        }
        boolean over = Course.isOver(relationship);
        if (!last.isAfter(due)) {
            return Verdict.of(over ? ENDED_FIRST : NOT_YET);
        }
        // Of the two that are due, the one that was due first is named.
        return agreed == null || !byMeeting.isAfter(middle)
                ? overdue(over ? NEVER : OVERDUE_BY_MEETINGS, Course.ref(fourth.orElseThrow()), due, last)
                : overdue(over ? NEVER : OVERDUE_BY_TIME, Course.ref(agreed), due, last);
    }

    private static Verdict overdue(Answer answer, EvidenceRef since, LocalDate due, LocalDate last) {
        return Verdict.of(answer)
                .restingOn(since)
                .measuring(ChronoUnit.DAYS.between(due, last), 0, Units.DAYS)
                .saying(Argument.of(since), Argument.of(due));
    }

    /** The meeting by which a review is due, if it was held by a day. */
    private static Optional<Meeting> fourth(List<Meeting> meetings, LocalDate last, int number) {
        return meetings.size() < number || meetings.get(number - 1).held().on().isAfter(last)
                ? Optional.empty()
                : Optional.of(meetings.get(number - 1));
    }

    private static @Nullable ContractVersion first(List<ContractVersion> versions) {
        for (ContractVersion version : versions) {
            if (version.agreedOn().isPresent()) {
                return version;
            }
        }
        return null;
    }

    private static LocalDate middle(Term term, int percent) {
        return term.start().plusDays(ChronoUnit.DAYS.between(term.start(), term.end()) * percent / WHOLE);
    }

    /** The first review by both, up to a day; of those of one day, the one with the lowest id. */
    private static @Nullable RelationshipReview first(List<RelationshipReview> reviews, LocalDate last) {
        RelationshipReview first = null;
        for (RelationshipReview review : reviews) {
            LocalDate day = review.held().on();
            if (review.participants() == Parties.BOTH
                    && !day.isAfter(last)
                    && (first == null || day.isBefore(first.held().on()))) {
                first = review;
            }
        }
        return first;
    }
}
