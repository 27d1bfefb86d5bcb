package io.github.mentoring4j.contact;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.participant.Party;
import java.util.Objects;

/**
 * That one of the two got in touch with the other between meetings, or after the end; never what about.
 *
 * @param id identifies it within the relationship
 * @param by who took the initiative
 * @param made when
 * @param time whether that fell within the agreed hours
 */
public record Contact(ContactId id, Party by, Occurrence made, ContactTime time) {

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if anything is null
     */
    public Contact {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(made, "made");
        Objects.requireNonNull(time, "time");
    }

    /**
     * A contact.
     *
     * @param id identifies it within the relationship
     * @param by who took the initiative
     * @param made when
     * @param time whether that fell within the agreed hours
     * @return the contact
     */
    public static Contact of(ContactId id, Party by, Occurrence made, ContactTime time) {
        return new Contact(id, by, made, time);
    }
}
