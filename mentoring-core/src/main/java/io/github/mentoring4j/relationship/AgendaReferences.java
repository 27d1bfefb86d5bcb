package io.github.mentoring4j.relationship;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.learning.Goal;
import io.github.mentoring4j.learning.Learning;
import io.github.mentoring4j.meeting.AgendaItem;
import io.github.mentoring4j.meeting.AgendaItemId;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.privacy.PrivateArea;
import io.github.mentoring4j.privacy.PrivateAreas;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.Invariants;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * No two agenda items of a relationship have the same id. What they name must exist, and must have been there when the two met;
 * so no viewpoint sees an item without it.
 */
final class AgendaReferences {

    private AgendaReferences() {}

    static void check(List<Meeting> meetings, Learning learning, PrivateAreas areas, Invariants invariants) {
        Map<AgendaItemId, String> first = new HashMap<>();
        for (int i = 0; i < meetings.size(); i++) {
            Meeting meeting = meetings.get(i);
            for (int j = 0; j < meeting.agenda().size(); j++) {
                AgendaItem item = meeting.agenda().get(j);
                String here = "meetings[" + i + "].agenda[" + j + "]";
                String place = here + ".";
                String there = first.putIfAbsent(item.id(), here);
                invariants.require(there == null, place + "id", FaultCode.REPEATED_ELEMENT, String.valueOf(there));
                item.purpose().goal().ifPresent(goal -> {
                    Optional<Occurrence> set = learning.goal(goal).map(Goal::set);
                    require(set, meeting, place + "purpose.goal", "learning.goals", invariants);
                });
                item.privateArea().ifPresent(touch -> {
                    Optional<Occurrence> declared = areas.area(touch.area()).map(PrivateArea::declared);
                    require(declared, meeting, place + "privateArea.area", "privateAreas.areas", invariants);
                });
            }
        }
    }

    private static void require(
            Optional<Occurrence> since, Meeting meeting, String place, String known, Invariants invariants) {
        boolean early = since.filter(meeting.held()::precedes).isPresent();
        boolean follows = since.filter(when -> !meeting.held().follows(when)).isEmpty();
        invariants
                .require(since.isPresent(), place, FaultCode.DANGLING_REFERENCE, known)
                .require(!early, place, FaultCode.NOT_YET, known)
                .require(early || follows, place, FaultCode.NOT_YET_ON_RECORD, known);
    }
}
