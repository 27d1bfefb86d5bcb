package io.github.mentoring4j.participant;

import java.util.Objects;
import java.util.Optional;

/**
 * A person who takes part in a programme, in whatever roles.
 *
 * @param id identifies the person within the programme
 * @param name the name, if the embedding system wants it carried along; matching and ethics never read it
 * @param profile what is known for matching
 */
public record Participant(ParticipantId id, Optional<PersonName> name, Profile profile) {

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if anything is null
     */
    public Participant {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(profile, "profile");
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
        return new Participant(id, Optional.of(name), profile);
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
