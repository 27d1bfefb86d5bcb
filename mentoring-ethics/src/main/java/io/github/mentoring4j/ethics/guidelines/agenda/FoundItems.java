package io.github.mentoring4j.ethics.guidelines.agenda;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.meeting.AgendaItem;
import io.github.mentoring4j.meeting.Meeting;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The items that a rule looks for, gathered while it goes through the agendas, so that it goes through them once. Points at
 * every item and, as the id of an item is only its meeting's to keep unique, at its meeting too. Not thread-safe.
 */
public final class FoundItems {

    private static final List<EvidenceRef> NONE = List.of();

    private final int most;
    private List<EvidenceRef> grounds = NONE;
    private int count;
    private @Nullable Meeting first;
    private @Nullable Meeting last;

    /**
     * Nothing found yet.
     *
     * @param most about how many there can be
     */
    public FoundItems(int most) {
        this.most = most;
    }

    /**
     * Adds an item.
     *
     * @param meeting the meeting
     * @param item one of its items; they come meeting by meeting
     */
    public void add(Meeting meeting, AgendaItem item) {
        if (first == null) {
            first = meeting;
            grounds = new ArrayList<>(most + most / 2);
        }
        if (isAnother(meeting)) {
            grounds.add(Agendas.ref(meeting));
            last = meeting;
        }
        grounds.add(Agendas.ref(item));
        count++;
    }

    @SuppressWarnings("ReferenceEquality") // The very same meeting, item after item: no need to look into it.
    private boolean isAnother(Meeting meeting) {
        return meeting != last;
    }

    /**
     * Whether nothing was found.
     *
     * @return true if there is none
     */
    public boolean isEmpty() {
        return first == null;
    }

    /**
     * How many were found.
     *
     * @return how many
     */
    public int count() {
        return count;
    }

    /**
     * The verdict that points at all and names the first: the item, its meeting and the day. There must be one.
     *
     * @param answer the answer
     * @param more what the message says besides these three
     * @return the verdict
     */
    public Verdict verdict(Answer answer, Argument... more) {
        Meeting meeting = Objects.requireNonNull(first, "first");
        EvidenceRef where = grounds.get(0);
        EvidenceRef what = grounds.get(1);
        return Verdict.of(answer)
                .restingOn(grounds)
                .saying(Agendas.naming(what, where, meeting.held().on(), more));
    }
}
