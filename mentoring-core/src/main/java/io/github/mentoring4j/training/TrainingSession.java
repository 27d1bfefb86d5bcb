package io.github.mentoring4j.training;

import io.github.mentoring4j.participant.Role;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * A session of training or briefing that a programme plans.
 *
 * @param id identifies it within the programme
 * @param moment at the start or on the way
 * @param audience the roles that it is for, in their order; at least one
 * @param planned the day it is planned for
 */
public record TrainingSession(SessionId id, TrainingMoment moment, Set<Role> audience, LocalDate planned) {

    /**
     * Copies the audience.
     *
     * @throws InvalidRecordException if it is for nobody
     */
    public TrainingSession {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(moment, "moment");
        Objects.requireNonNull(planned, "planned");
        Invariants.of(TrainingSession.class)
                .require(!audience.isEmpty(), "audience", FaultCode.TOO_FEW, "1")
                .orThrow();
        audience = Collections.unmodifiableSet(EnumSet.copyOf(audience));
    }

    /**
     * A session.
     *
     * @param id identifies it within the programme
     * @param moment at the start or on the way
     * @param planned the day it is planned for
     * @param audience the roles that it is for
     * @return the session
     * @throws InvalidRecordException as the constructor
     */
    public static TrainingSession of(SessionId id, TrainingMoment moment, LocalDate planned, Role... audience) {
        return new TrainingSession(id, moment, Set.of(audience), planned);
    }
}
