package io.github.mentoring4j.participant;

import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Where each of a mentor's roles lies on the two axes.
 *
 * <p>Sources differ on this, so it is data: a programme that teaches another map brings its own.
 *
 * @param positions a position for each of the four roles, in the order of the roles
 */
public record RoleMap(Map<MentorRole, RolePosition> positions) {

    private static final RoleMap USUAL = new RoleMap(Map.of(
            MentorRole.DRIVER, RolePosition.of(60, -40),
            MentorRole.GUIDE, RolePosition.of(40, 40),
            MentorRole.SUPPORTER, RolePosition.of(-60, 60),
            MentorRole.NETWORK_HELPER, RolePosition.of(-40, -60)));

    /**
     * Copies the positions.
     *
     * @throws InvalidRecordException if a role has none
     */
    public RoleMap {
        Invariants.of(RoleMap.class)
                .require(
                        positions.size() == MentorRole.values().length,
                        "positions",
                        FaultCode.TOO_FEW,
                        Integer.toString(MentorRole.values().length))
                .orThrow();
        positions = Collections.unmodifiableMap(new EnumMap<>(positions));
    }

    /**
     * A map.
     *
     * @param positions a position for each role
     * @return the map
     * @throws InvalidRecordException as the constructor
     */
    public static RoleMap of(Map<MentorRole, RolePosition> positions) {
        return new RoleMap(positions);
    }

    /**
     * The map that is used unless a programme has its own: one role in each quarter. The driver leads and appeals to the
     * mind, the guide leads and meets the person, the supporter follows and meets the person, the network helper follows and
     * serves the mind.
     *
     * @return the usual map
     */
    public static RoleMap usual() {
        return USUAL;
    }

    /**
     * Where a role lies.
     *
     * @param role the role
     * @return its position
     */
    public RolePosition positionOf(MentorRole role) {
        return Objects.requireNonNull(positions.get(role), "role");
    }

    /**
     * The role that a situation calls for.
     *
     * @param situation how much lead and what kind of support the mentee needs
     * @return the nearest role; of two equally near, the one named first
     */
    public MentorRole nearestTo(RolePosition situation) {
        MentorRole nearest = MentorRole.DRIVER;
        for (MentorRole role : MentorRole.values()) {
            if (positionOf(role).squaredDistanceTo(situation)
                    < positionOf(nearest).squaredDistanceTo(situation)) {
                nearest = role;
            }
        }
        return nearest;
    }
}
