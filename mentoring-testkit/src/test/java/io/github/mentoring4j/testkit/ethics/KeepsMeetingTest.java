package io.github.mentoring4j.testkit.ethics;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.MeetingId;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.programme.ProgrammeId;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.relationship.RelationshipId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import net.jqwik.api.Example;

class KeepsMeetingTest extends RelationshipRuleContract {

    static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    KeepsMeetingTest() {
        super(KeepsMeeting.rule());
    }

    @Example
    void answersByTheTable() {
        RuleTable.of(KeepsMeeting.in(KeepsMeeting.rule()), KeepsMeeting.ID)
                .expecting("never-met", "nothing but the match", met(), DAY)
                .expecting("in-touch", "met sixty days ago", met(DAY), DAY.plusDays(60))
                .expecting("silent", "met sixty-one days ago", met(DAY), DAY.plusDays(61))
                .holds();
    }

    static MentoringRelationship met(LocalDate... days) {
        return MentoringRelationship.builder(
                        RelationshipId.of("r-1"),
                        ProgrammeId.of("p-1"),
                        Pair.of(ParticipantId.of("mentor-1"), ParticipantId.of("mentee-1")),
                        Occurrence.of(DAY))
                .meetings(Arrays.stream(days)
                        .map(day -> Meeting.of(MeetingId.of("m-" + day), Occurrence.of(day), Duration.ofHours(1)))
                        .toList())
                .build();
    }
}
