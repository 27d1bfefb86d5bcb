package io.github.mentoring4j.training;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.participant.Role;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A session of training or briefing that a programme plans.
 *
 * @param id identifies it within the programme
 * @param moment at the start or on the way
 * @param audience the roles that it is for, in their order; at least one
 * @param planned the day it is planned for
 * @param stated when it was planned
 */
public record TrainingSession(
        SessionId id, TrainingMoment moment, Set<Role> audience, LocalDate planned, Occurrence stated) {

    /**
     * Copies the audience.
     *
     * @throws InvalidRecordException if it is for nobody
     */
    public TrainingSession {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(moment, "moment");
        Objects.requireNonNull(planned, "planned");
        Objects.requireNonNull(stated, "stated");
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
     * @param stated when it was planned
     * @param audience the roles that it is for
     * @return the session
     * @throws InvalidRecordException as the constructor
     */
    public static TrainingSession of(
            SessionId id, TrainingMoment moment, LocalDate planned, Occurrence stated, Role... audience) {
        return new TrainingSession(id, moment, Set.copyOf(List.of(audience)), planned, stated);
    }
}
