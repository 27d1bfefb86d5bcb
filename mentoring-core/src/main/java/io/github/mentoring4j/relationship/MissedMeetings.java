package io.github.mentoring4j.relationship;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.MeetingId;
import io.github.mentoring4j.meeting.MissedMeeting;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.Invariants;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A meeting was held or missed, never both, and neither before the match. */
final class MissedMeetings {

    private MissedMeetings() {}

    static void check(List<MissedMeeting> missed, List<Meeting> held, Occurrence matched, Invariants invariants) {
        invariants.unique("missedMeetings", missed, "id", MissedMeeting::id);
        Set<MeetingId> ids = new HashSet<>();
        held.forEach(meeting -> ids.add(meeting.id()));
        for (int i = 0; i < missed.size(); i++) {
            MissedMeeting each = missed.get(i);
            String place = "missedMeetings[" + i + "].";
            invariants
                    .require(!ids.contains(each.id()), place + "id", FaultCode.CONTRADICTION, "meetings")
                    .require(!each.happened().precedes(matched), place + "happened", FaultCode.TOO_EARLY, "matched");
        }
    }
}
