package io.github.mentoring4j.testkit.ethics;

import io.github.mentoring4j.confidentiality.InformationKind;
import io.github.mentoring4j.contract.MentoringContract;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.interest.Benefit;
import io.github.mentoring4j.interest.BenefitId;
import io.github.mentoring4j.interest.BenefitKind;
import io.github.mentoring4j.interest.Interests;
import io.github.mentoring4j.learning.Goal;
import io.github.mentoring4j.learning.Learning;
import io.github.mentoring4j.meeting.AgendaItem;
import io.github.mentoring4j.meeting.AgendaItemId;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Lets a sound course lose some of what made it sound. */
record Drift(SoundCourse course, Set<Loss> losses) {

    private static final int GIFTS = 3;
    private static final int WORTH = 400;
    private static final int FEW_MEETINGS = 4;

    /** What can be lost. */
    enum Loss {
        /** Nothing is known of what the agenda is for. */
        PURPOSE,
        /** The goal that the agenda serves is the mentor's. */
        GOAL,
        /** Each gift is a token, and all of them are not. */
        TOKENS,
        /** They meet more often than agreed, and the sponsor hears more than that they meet. */
        TERMS,
        /** It is over. */
        GOING_ON
    }

    MentoringRelationship relationship() {
        MentoringRelationship sound = course.relationship().build();
        RelationshipBuilder drifted = sound.toBuilder();
        if (losses.contains(Loss.PURPOSE)) {
            drifted.meetings(sound.meetings().stream().map(Drift::aimless).toList());
        }
        if (losses.contains(Loss.GOAL)) {
            Goal goal = Goal.of(SoundCourse.GOAL, Party.MENTOR, course.plan().field(), course.on(0));
            drifted.learning(Learning.of(List.of(goal), List.of()));
        }
        if (losses.contains(Loss.TOKENS)) {
            drifted.interests(Interests.of(sound.interests().statements(), List.of(), gifts()));
        }
        if (losses.contains(Loss.TERMS)) {
            drifted.contract(MentoringContract.of(course.version(FEW_MEETINGS, InformationKind.CONTENT)));
        }
        if (losses.contains(Loss.GOING_ON)) {
            drifted.ended(course.on(course.plan().lastMeetingDay()));
        }
        return drifted.build();
    }

    private static Meeting aimless(Meeting meeting) {
        AgendaItemId id = AgendaItemId.of("x-" + meeting.id());
        return new Meeting(
                meeting.id(),
                meeting.held(),
                meeting.length(),
                List.of(new AgendaItem(id, Party.MENTEE, Optional.empty())),
                meeting.attendance(),
                meeting.preparation(),
                meeting.conduct());
    }

    private List<Benefit> gifts() {
        return IntStream.range(0, GIFTS)
                .mapToObj(number -> {
                    Occurrence day = course.on(course.plan().meetingDay(number));
                    return Benefit.of(BenefitId.of("x-" + number), BenefitKind.GIFT, Party.MENTEE, day, WORTH);
                })
                .toList();
    }
}
