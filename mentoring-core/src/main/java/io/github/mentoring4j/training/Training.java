package io.github.mentoring4j.training;

import io.github.mentoring4j.competence.IntroductionStatement;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Role;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A programme's plan of training, and who took part in what.
 *
 * @param plan the sessions, in the order of ids
 * @param participation who took part, not before the session was planned; by session, then person
 * @param introduction whether mentors must be introduced before they start, if the programme says so
 */
public record Training(
        List<TrainingSession> plan, List<Participation> participation, Optional<IntroductionStatement> introduction) {

    private static final Training NONE = new Training(List.of(), List.of(), Optional.empty());

    /**
     * Copies and sorts.
     *
     * @throws InvalidRecordException if an id stands twice, or somebody took part in a session that was not planned by then
     */
    public Training {
        Objects.requireNonNull(introduction, "introduction");
        Invariants invariants = Invariants.of(Training.class).unique("plan", plan, "id", TrainingSession::id);
        Map<SessionId, Occurrence> stated = new HashMap<>();
        plan.forEach(session -> stated.put(session.id(), session.stated()));
        for (int i = 0; i < participation.size(); i++) {
            Participation each = participation.get(i);
            Occurrence planned = stated.get(each.session());
            String place = "participation[" + i + "].";
            boolean early = planned != null && each.attended().precedes(planned);
            invariants
                    .require(planned != null, place + "session", FaultCode.DANGLING_REFERENCE, "plan")
                    .require(!early, place + "attended", FaultCode.TOO_EARLY, "plan.stated");
        }
        invariants.orThrow();
        plan = plan.stream().sorted(Comparator.comparing(TrainingSession::id)).toList();
        participation = participation.stream().sorted().toList();
    }

    /**
     * No plan.
     *
     * @return empty lists
     */
    public static Training none() {
        return NONE;
    }

    /**
     * A plan, and who took part.
     *
     * @param introduction whether mentors must be introduced before they start
     * @param plan the sessions
     * @param participation who took part
     * @return the training
     * @throws InvalidRecordException as the constructor
     */
    public static Training of(
            IntroductionStatement introduction, List<TrainingSession> plan, List<Participation> participation) {
        return new Training(plan, participation, Optional.of(introduction));
    }

    /**
     * Whether the plan has a session for a role at a moment.
     *
     * @param role the role
     * @param moment at the start or on the way
     * @return true if there is one
     */
    public boolean covers(Role role, TrainingMoment moment) {
        return plan.stream()
                .anyMatch(session ->
                        session.moment() == moment && session.audience().contains(role));
    }

    /**
     * When somebody first took part in a session that is for a role.
     *
     * @param person who
     * @param role the role
     * @return the earliest occurrence, or empty if that never happened
     */
    public Optional<Occurrence> firstOf(ParticipantId person, Role role) {
        Set<SessionId> meant = plan.stream()
                .filter(session -> session.audience().contains(role))
                .map(TrainingSession::id)
                .collect(Collectors.toSet());
        return participation.stream()
                .filter(each -> each.person().equals(person) && meant.contains(each.session()))
                .map(Participation::attended)
                .min(Comparator.naturalOrder());
    }

    /**
     * This training as it stood. Who took part in a session that is not seen is not seen either.
     *
     * @param viewpoint from where one looks
     * @return what exists from there; itself if all does
     */
    public Training asOf(Viewpoint viewpoint) {
        List<TrainingSession> seenPlan = viewpoint.seen(plan, TrainingSession::stated);
        Optional<IntroductionStatement> seenIntroduction =
                introduction.filter(statement -> viewpoint.sees(statement.stated()));
        List<Participation> seen = viewpoint.seen(participation, Participation::attended);
        if (seenPlan == plan && seen == participation && seenIntroduction.equals(introduction)) {
            return this;
        }
        Set<SessionId> ids = seenPlan.stream().map(TrainingSession::id).collect(Collectors.toSet());
        List<Participation> theirs =
                seen.stream().filter(each -> ids.contains(each.session())).toList();
        return new Training(seenPlan, theirs, seenIntroduction);
    }

    /**
     * Shows counts alone.
     *
     * @return the counts
     */
    @Override
    public String toString() {
        return "Training[sessions=" + plan.size() + ", participation=" + participation.size() + "]";
    }
}
