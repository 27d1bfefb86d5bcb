package io.github.mentoring4j.ethics.guidelines.agenda;

import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Unit;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.meeting.AgendaItem;
import io.github.mentoring4j.meeting.Meeting;
import java.time.LocalDate;
import java.util.List;

/**
 * How findings count and point at agenda items. The id of an item is only its meeting's to keep unique, so whoever points at
 * an item points at its meeting too.
 */
public final class Agendas {

    /** Items on agendas. */
    public static final Unit ITEMS = new Unit("items");

    private Agendas() {}

    /**
     * How many items there are.
     *
     * @param meetings the meetings
     * @return the items of all of them
     */
    public static int count(List<Meeting> meetings) {
        int items = 0;
        for (int i = 0; i < meetings.size(); i++) {
            items += meetings.get(i).agenda().size();
        }
        return items;
    }

    /**
     * Points at an item and its meeting.
     *
     * @param grounds takes the references
     * @param meeting the meeting
     * @param item one of its items
     */
    public static void ground(List<EvidenceRef> grounds, Meeting meeting, AgendaItem item) {
        grounds.add(ref(meeting));
        grounds.add(ref(item));
    }

    /**
     * What a message says of an item: the item, its meeting and the day.
     *
     * @param meeting the meeting
     * @param item one of its items
     * @param more what the message says besides
     * @return three arguments, then the others
     */
    public static Argument[] naming(Meeting meeting, AgendaItem item, Argument... more) {
        return naming(ref(item), ref(meeting), meeting.held().on(), more);
    }

    static Argument[] naming(EvidenceRef item, EvidenceRef meeting, LocalDate day, Argument... more) {
        Argument[] said = new Argument[3 + more.length];
        said[0] = Argument.of(item);
        said[1] = Argument.of(meeting);
        said[2] = Argument.of(day);
        System.arraycopy(more, 0, said, 3, more.length);
        return said;
    }

    /**
     * A meeting.
     *
     * @param meeting the meeting
     * @return points at it
     */
    public static EvidenceRef ref(Meeting meeting) {
        return new EvidenceRef(EvidenceKind.MEETING, meeting.id().value());
    }

    /**
     * An item.
     *
     * @param item the item
     * @return points at it
     */
    public static EvidenceRef ref(AgendaItem item) {
        return new EvidenceRef(EvidenceKind.AGENDA_ITEM, item.id().value());
    }
}
