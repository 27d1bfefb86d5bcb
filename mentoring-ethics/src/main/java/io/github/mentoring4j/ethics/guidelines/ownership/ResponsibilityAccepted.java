package io.github.mentoring4j.ethics.guidelines.ownership;

import io.github.mentoring4j.commitment.Acceptance;
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
import io.github.mentoring4j.participant.Role;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Has the mentee accepted responsibility for the relationship, and did they not go on meeting without that?
 *
 * <p>The first meeting is for getting to know each other and may come before; that the meetings go on begins with the second,
 * unless the policy sets another number. A meeting on the very day of the acceptance is in time, and a later acceptance does
 * not undo an earlier meeting. Who accepted some of the eight responsibilities alone knows the task in part: a risk.
 */
final class ResponsibilityAccepted implements Rule<MentoringRelationship> {

    static final Threshold MEETINGS = Threshold.of("G08.meetings-without-acceptance", Units.MEETINGS, 1, 0, 100);

    private static final Answer LATE = Answer.breached("accepted-late");
    private static final Answer MISSING = Answer.breached("not-accepted");
    private static final Answer NEVER = Answer.breached("never-accepted");
    private static final Answer IN_PART = Answer.atRisk("accepted-in-part");
    private static final Answer ENDED_IN_PART = Answer.atRisk("ended-in-part");
    private static final Answer NOT_YET = Answer.undetermined("not-yet");
    private static final Answer ENDED_FIRST = Answer.undetermined("ended-first");
    private static final Answer ACCEPTED = Answer.upheld("accepted");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("G08-responsibility-accepted", "G08")
            .restingOn(EvidenceKind.MEETING)
            .limitedBy(MEETINGS)
            .answering(LATE, MISSING, NEVER, IN_PART, ENDED_IN_PART, NOT_YET, ENDED_FIRST, ACCEPTED);

    private static final int EIGHT = Role.MENTEE.responsibilities().size();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        Optional<Acceptance> acceptance = relationship.commitments().acceptance();
        List<Meeting> meetings = relationship.meetings();
        int before = acceptance.isEmpty()
                ? meetings.size()
                : before(meetings, acceptance.get().given().on());
        int limit = setting.limit(MEETINGS);
        boolean over = Course.isOver(relationship);
        if (before > limit) {
            return breach(acceptance, meetings.subList(limit, before), limit, over);
        } else if (acceptance.isEmpty()) {
            return Verdict.of(over ? ENDED_FIRST : NOT_YET).measuring(before, limit, Units.MEETINGS);
        }
        return given(acceptance.get(), over);
    }

    private static int before(List<Meeting> meetings, LocalDate day) {
        int before = 0;
        while (before < meetings.size() && meetings.get(before).held().on().isBefore(day)) {
            before++;
        }
        return before;
    }

    private static Verdict breach(Optional<Acceptance> acceptance, List<Meeting> early, int limit, boolean over) {
        List<EvidenceRef> grounds = new ArrayList<>(early.size());
        for (Meeting meeting : early) {
            grounds.add(Course.ref(meeting));
        }
        Argument which = Argument.of(grounds.get(0));
        Argument when = Argument.of(early.get(0).held().on());
        Verdict verdict = acceptance.isPresent()
                ? Verdict.of(LATE)
                        .saying(
                                which,
                                when,
                                Argument.of(acceptance.get().given().on()))
                : Verdict.of(over ? NEVER : MISSING).saying(which, when);
        return verdict.restingOn(grounds).measuring(limit + (long) early.size(), limit, Units.MEETINGS);
    }

    private static Verdict given(Acceptance acceptance, boolean over) {
        Argument when = Argument.of(acceptance.given().on());
        int accepted = acceptance.responsibilities().size();
        return accepted == EIGHT
                ? Verdict.of(ACCEPTED).saying(when)
                : Verdict.of(over ? ENDED_IN_PART : IN_PART)
                        .saying(
                                when,
                                Argument.of(accepted, CourseUnits.COUNT),
                                Argument.of(EIGHT, CourseUnits.RESPONSIBILITIES));
    }
}
