package io.github.mentoring4j.meeting;

import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.text.ConfidentialText;
import java.util.Objects;
import java.util.Optional;

/**
 * An item on the agenda of a meeting.
 *
 * @param id identifies it within the relationship
 * @param raisedBy which of the two brought it up
 * @param topic what it is about, if that was written down
 */
public record AgendaItem(AgendaItemId id, Party raisedBy, Optional<ConfidentialText> topic) {

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if anything is null
     */
    public AgendaItem {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(raisedBy, "raisedBy");
        Objects.requireNonNull(topic, "topic");
    }

    /**
     * An item of which only the origin is recorded.
     *
     * @param id identifies it within the relationship
     * @param raisedBy which of the two brought it up
     * @return the item
     */
    public static AgendaItem of(AgendaItemId id, Party raisedBy) {
        return new AgendaItem(id, raisedBy, Optional.empty());
    }

    /**
     * An item.
     *
     * @param id identifies it within the relationship
     * @param raisedBy which of the two brought it up
     * @param topic what it is about
     * @return the item
     */
    public static AgendaItem of(AgendaItemId id, Party raisedBy, ConfidentialText topic) {
        return new AgendaItem(id, raisedBy, Optional.of(topic));
    }
}
