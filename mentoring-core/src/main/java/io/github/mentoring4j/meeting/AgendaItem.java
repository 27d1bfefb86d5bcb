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
 * @param purpose what it is for
 * @param privateArea the private area that it touched, if one
 * @param competence the area of competence that it called for, if that is on record
 */
public record AgendaItem(
        AgendaItemId id,
        Party raisedBy,
        Optional<ConfidentialText> topic,
        ItemPurpose purpose,
        Optional<PrivateAreaTouch> privateArea,
        Optional<CompetenceUse> competence) {

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if anything is null
     */
    public AgendaItem {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(raisedBy, "raisedBy");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(privateArea, "privateArea");
        Objects.requireNonNull(competence, "competence");
    }

    /**
     * An item of which no more than its origin and perhaps its topic is on record.
     *
     * @param id identifies it within the relationship
     * @param raisedBy which of the two brought it up
     * @param topic what it is about, if that was written down
     */
    public AgendaItem(AgendaItemId id, Party raisedBy, Optional<ConfidentialText> topic) {
        this(id, raisedBy, topic, ItemPurpose.none(), Optional.empty(), Optional.empty());
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

    /**
     * This item with its purpose.
     *
     * @param what what it is for
     * @return a changed copy
     */
    public AgendaItem serving(ItemPurpose what) {
        return new AgendaItem(id, raisedBy, topic, what, privateArea, competence);
    }

    /**
     * This item, which touched a private area.
     *
     * @param touch which area, and how
     * @return a changed copy
     */
    public AgendaItem touching(PrivateAreaTouch touch) {
        return new AgendaItem(id, raisedBy, topic, purpose, Optional.of(touch), competence);
    }

    /**
     * This item, which called for competence.
     *
     * @param use in which area, and how far the mentor went
     * @return a changed copy
     */
    public AgendaItem callingFor(CompetenceUse use) {
        return new AgendaItem(id, raisedBy, topic, purpose, privateArea, Optional.of(use));
    }

    /**
     * This item without its words.
     *
     * @return a copy that holds no text; itself if it holds none
     */
    public AgendaItem withoutText() {
        return topic.isEmpty()
                ? this
                : new AgendaItem(id, raisedBy, Optional.empty(), purpose, privateArea, competence);
    }
}
