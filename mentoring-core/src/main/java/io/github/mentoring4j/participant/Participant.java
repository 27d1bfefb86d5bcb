package io.github.mentoring4j.participant;

import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A person who takes part in a programme, in whatever roles.
 *
 * @param id identifies the person within the programme
 * @param name the name, if the embedding system wants it carried along; matching and ethics never read it
 * @param profile what is known for matching
 * @param preferredRoles the roles that the person likes to take as a mentor, dearest first; none twice
 */
public record Participant(
        ParticipantId id, Optional<PersonName> name, Profile profile, List<MentorRole> preferredRoles) {

    /**
     * Copies the roles.
     *
     * @throws InvalidRecordException if a role stands twice
     */
    public Participant {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(profile, "profile");
        preferredRoles = List.copyOf(preferredRoles);
        Invariants invariants = Invariants.of(Participant.class);
        for (int i = 0; i < preferredRoles.size(); i++) {
            int first = preferredRoles.indexOf(preferredRoles.get(i));
            String place = "preferredRoles[" + i + "]";
            invariants.require(first == i, place, FaultCode.REPEATED_ELEMENT, "preferredRoles[" + first + "]");
        }
        invariants.orThrow();
    }

    /**
     * A participant of whom no preferred role is on record.
     *
     * @param id identifies the person within the programme
     * @param name the name, if it is carried along
     * @param profile what is known for matching
     */
    public Participant(ParticipantId id, Optional<PersonName> name, Profile profile) {
        this(id, name, profile, List.of());
    }

    /**
     * A participant without a name.
     *
     * @param id the id
     * @param profile what is known for matching
     * @return the participant
     */
    public static Participant of(ParticipantId id, Profile profile) {
        return new Participant(id, Optional.empty(), profile);
    }

    /**
     * This participant with a name.
     *
     * @param name the name
     * @return a changed copy
     */
    public Participant named(PersonName name) {
        return new Participant(id, Optional.of(name), profile, preferredRoles);
    }

    /**
     * This participant with the roles that they like to take as a mentor.
     *
     * @param roles the roles, dearest first
     * @return a changed copy
     * @throws InvalidRecordException if a role stands twice
     */
    public Participant preferring(MentorRole... roles) {
        return new Participant(id, name, profile, List.of(roles));
    }

    /**
     * This participant without the name. The profile stays: it holds terms to match by, and no text.
     *
     * @return a copy that holds no name
     */
    public Participant withoutText() {
        return new Participant(id, Optional.empty(), profile, preferredRoles);
    }

    /**
     * Shows the id alone.
     *
     * @return the id, marked as a participant's
     */
    @Override
    public String toString() {
        return "Participant[" + id + "]";
    }
}
