package io.github.mentoring4j.testkit;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.learning.Field;
import io.github.mentoring4j.learning.Goal;
import io.github.mentoring4j.learning.Learning;
import io.github.mentoring4j.meeting.AgendaItem;
import io.github.mentoring4j.meeting.AgendaItemId;
import io.github.mentoring4j.meeting.ItemPurpose;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.PrivateAreaTouch;
import io.github.mentoring4j.meeting.TouchKind;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.privacy.PrivateArea;
import io.github.mentoring4j.privacy.PrivateAreas;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Meetings before it is known which goals and private areas their items can name. */
record MeetingDrafts(List<Draft> drafts) {

    /** The greatest number to pick by: it picks nothing. */
    static final int NONE = 5;

    /** A meeting without agenda, and what will be its items. */
    record Draft(Meeting bare, List<Item> items) {}

    /** In whose interest an item is, and in which field. */
    record Aim(Optional<Parties> interest, Optional<Field> field) {}

    /** An item that names neither goal nor area yet, and a number by which to pick them. */
    record Item(AgendaItem bare, Aim aim, Optional<TouchKind> touch, int pick) {}

    List<Meeting> with(Learning learning, PrivateAreas areas) {
        return drafts.stream().map(draft -> meeting(draft, learning, areas)).toList();
    }

    private static Meeting meeting(Draft draft, Learning learning, PrivateAreas areas) {
        Meeting bare = draft.bare();
        List<AgendaItem> agenda = draft.items().stream()
                .map(item -> item(item, bare, learning, areas))
                .toList();
        return new Meeting(
                bare.id(), bare.held(), bare.length(), agenda, bare.attendance(), bare.preparation(), bare.conduct());
    }

    /** An item is numbered within its meeting, so it gets an id that no other meeting has. */
    private static AgendaItem item(Item item, Meeting meeting, Learning learning, PrivateAreas areas) {
        Occurrence held = meeting.held();
        Optional<Goal> goal = picked(item.pick(), learning.goals(), Goal::set, held);
        AgendaItem bare = item.bare();
        AgendaItem serving = new AgendaItem(
                AgendaItemId.of(meeting.id() + "-" + bare.id()),
                bare.raisedBy(),
                bare.topic(),
                new ItemPurpose(
                        goal.map(Goal::id), item.aim().interest(), item.aim().field()),
                bare.privateArea(),
                bare.competence());
        Optional<PrivateArea> area = picked(item.pick(), areas.areas(), PrivateArea::declared, held);
        return item.touch()
                .flatMap(kind -> area.map(each -> PrivateAreaTouch.of(each.id(), kind)))
                .map(serving::touching)
                .orElse(serving);
    }

    private static <T> Optional<T> picked(int pick, List<T> all, Function<T, Occurrence> when, Occurrence held) {
        List<T> there =
                all.stream().filter(each -> held.follows(when.apply(each))).toList();
        boolean none = there.isEmpty() || pick == NONE;
        return none ? Optional.empty() : Optional.of(there.get(pick % there.size()));
    }
}
