package io.github.mentoring4j.contact;

import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.Comparator;
import java.util.List;

/**
 * What is on record of contact beside the meetings. Each list is kept in the order of ids.
 *
 * @param contacts the contacts
 * @param stopRequests where one asked the other to stop
 */
public record Contacts(List<Contact> contacts, List<StopRequest> stopRequests) {

    private static final Contacts NONE = new Contacts(List.of(), List.of());

    /**
     * Copies and sorts.
     *
     * @throws InvalidRecordException if an id stands twice within a list
     */
    public Contacts {
        Invariants.of(Contacts.class)
                .unique("contacts", contacts, "id", Contact::id)
                .unique("stopRequests", stopRequests, "id", StopRequest::id)
                .orThrow();
        contacts = contacts.stream().sorted(Comparator.comparing(Contact::id)).toList();
        stopRequests = stopRequests.stream()
                .sorted(Comparator.comparing(StopRequest::id))
                .toList();
    }

    /**
     * Nothing on record.
     *
     * @return empty lists
     */
    public static Contacts none() {
        return NONE;
    }

    /**
     * What is on record.
     *
     * @param contacts the contacts
     * @param stopRequests where one asked the other to stop
     * @return the record
     * @throws InvalidRecordException as the constructor
     */
    public static Contacts of(List<Contact> contacts, List<StopRequest> stopRequests) {
        return new Contacts(contacts, stopRequests);
    }

    /**
     * Contacts that the other had asked to stop.
     *
     * @return those that went against a request which stood, in the order of ids
     */
    public List<Contact> afterBeingAskedToStop() {
        return contacts.stream()
                .filter(contact -> stopRequests.stream().anyMatch(request -> request.isDisregardedBy(contact)))
                .toList();
    }

    /**
     * This record as it stood.
     *
     * @param viewpoint from where one looks
     * @return what exists from there; itself if all does
     */
    public Contacts asOf(Viewpoint viewpoint) {
        List<Contact> seenContacts = viewpoint.seen(contacts, Contact::made);
        List<StopRequest> seenRequests = viewpoint.cut(stopRequests, StopRequest::asked, StopRequest::asOf);
        boolean whole = seenContacts == contacts && seenRequests == stopRequests;
        return whole ? this : new Contacts(seenContacts, seenRequests);
    }

    /**
     * Shows counts alone.
     *
     * @return the counts
     */
    @Override
    public String toString() {
        return "Contacts[contacts=" + contacts.size() + ", stopRequests=" + stopRequests.size() + "]";
    }
}
