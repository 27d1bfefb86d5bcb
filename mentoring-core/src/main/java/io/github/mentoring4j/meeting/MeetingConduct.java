package io.github.mentoring4j.meeting;

import io.github.mentoring4j.participant.MentorRole;
import io.github.mentoring4j.participant.Parties;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How the two went about a meeting, as far as that is on record.
 *
 * @param initiative who took the initiative
 * @param rolesTaken the roles that the mentor took, in the order of the roles; empty if that is not on record
 */
public record MeetingConduct(Optional<Parties> initiative, Set<MentorRole> rolesTaken) {

    private static final MeetingConduct NONE = new MeetingConduct(Optional.empty(), Set.of());

    /**
     * Copies the roles.
     *
     * @throws NullPointerException if anything is null
     */
    public MeetingConduct {
        Objects.requireNonNull(initiative, "initiative");
        Set<MentorRole> roles = EnumSet.noneOf(MentorRole.class);
        roles.addAll(rolesTaken);
        rolesTaken = Collections.unmodifiableSet(roles);
    }

    /**
     * Nothing on record.
     *
     * @return the conduct unknown
     */
    public static MeetingConduct none() {
        return NONE;
    }

    /**
     * Who took the initiative, and what roles the mentor took.
     *
     * @param initiative who took the initiative
     * @param rolesTaken the mentor's roles
     * @return the conduct
     */
    public static MeetingConduct of(Parties initiative, MentorRole... rolesTaken) {
        return new MeetingConduct(Optional.of(initiative), Set.copyOf(List.of(rolesTaken)));
    }
}
