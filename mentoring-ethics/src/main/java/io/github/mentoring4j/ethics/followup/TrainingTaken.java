package io.github.mentoring4j.ethics.followup;

import io.github.mentoring4j.competence.DevelopmentKind;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Role;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.training.Participation;
import io.github.mentoring4j.training.SessionId;
import io.github.mentoring4j.training.Training;
import io.github.mentoring4j.training.TrainingSession;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Who first took part when in a session for a role, looked up once for all. */
final class TrainingTaken {

    private final Map<Role, Map<ParticipantId, LocalDate>> first = new EnumMap<>(Role.class);

    TrainingTaken(Training training) {
        Map<SessionId, Set<Role>> audiences = new HashMap<>();
        for (TrainingSession session : training.plan()) {
            audiences.put(session.id(), session.audience());
        }
        for (Participation each : training.participation()) {
            for (Role role : audiences.getOrDefault(each.session(), EnumSet.noneOf(Role.class))) {
                first.computeIfAbsent(role, some -> new HashMap<>())
                        .merge(each.person(), each.attended().on(), TrainingTaken::earlier);
            }
        }
    }

    /** Whether the mentor took part in anything for mentors, or was introduced elsewhere. */
    boolean mentorEver(MentoringRelationship relationship) {
        return !mentor(relationship).equals(LocalDate.MAX);
    }

    boolean menteeEver(MentoringRelationship relationship) {
        return !mentee(relationship).equals(LocalDate.MAX);
    }

    /** By the first meeting; there must be one. */
    boolean mentorInTime(MentoringRelationship relationship) {
        return !mentor(relationship).isAfter(firstMeeting(relationship));
    }

    boolean menteeInTime(MentoringRelationship relationship) {
        return !mentee(relationship).isAfter(firstMeeting(relationship));
    }

    private LocalDate mentor(MentoringRelationship relationship) {
        LocalDate taken = taken(Role.MENTOR, relationship.pair().mentor());
        return relationship.competence().development().stream()
                .filter(activity -> activity.kind() == DevelopmentKind.INTRODUCTORY_TRAINING)
                .map(activity -> activity.done().on())
                .reduce(taken, TrainingTaken::earlier);
    }

    private LocalDate mentee(MentoringRelationship relationship) {
        return taken(Role.MENTEE, relationship.pair().mentee());
    }

    private LocalDate taken(Role role, ParticipantId person) {
        return first.getOrDefault(role, Map.of()).getOrDefault(person, LocalDate.MAX);
    }

    private static LocalDate firstMeeting(MentoringRelationship relationship) {
        return relationship.meetings().get(0).held().on();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return other.isBefore(one) ? other : one;
    }
}
