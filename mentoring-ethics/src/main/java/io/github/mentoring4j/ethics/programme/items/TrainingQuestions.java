package io.github.mentoring4j.ethics.programme.items;

import io.github.mentoring4j.competence.DevelopmentActivity;
import io.github.mentoring4j.competence.DevelopmentKind;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Role;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.training.Participation;
import io.github.mentoring4j.training.Training;
import io.github.mentoring4j.training.TrainingMoment;
import io.github.mentoring4j.training.TrainingSession;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Questions on who was trained when. */
public final class TrainingQuestions {

    private TrainingQuestions() {}

    /**
     * Was the mentor introduced by the first meeting, in the programme or elsewhere? Open while they have not met.
     *
     * @return the question
     */
    public static Question mentorIntroduced() {
        return (record, setting) -> {
            Map<ParticipantId, LocalDate> first = firstTaken(record.programme().training(), forRole(Role.MENTOR));
            return relationship -> byTheFirstMeeting(
                    relationship, earlier(first.get(relationship.pair().mentor()), introducedElsewhere(relationship)));
        };
    }

    private static LocalDate introducedElsewhere(MentoringRelationship relationship) {
        LocalDate first = LocalDate.MAX;
        for (DevelopmentActivity activity : relationship.competence().development()) {
            if (activity.kind() == DevelopmentKind.INTRODUCTORY_TRAINING) {
                first = earlier(activity.done().on(), first);
            }
        }
        return first;
    }

    /**
     * Was the mentee briefed by the first meeting? Open while they have not met.
     *
     * @return the question
     */
    public static Question menteeBriefed() {
        return (record, setting) -> {
            Map<ParticipantId, LocalDate> first = firstTaken(record.programme().training(), forRole(Role.MENTEE));
            return relationship -> byTheFirstMeeting(
                    relationship, earlier(first.get(relationship.pair().mentee()), LocalDate.MAX));
        };
    }

    private static Standing byTheFirstMeeting(MentoringRelationship relationship, LocalDate day) {
        return relationship.meetings().isEmpty()
                ? Standing.OPEN
                : Standing.of(!day.isAfter(relationship.meetings().get(0).held().on()));
    }

    /**
     * Did the mentor take part in a session on the way? Open until there has been one for mentors since the match.
     *
     * @return the question
     */
    public static Question mentorTrainedOnTheWay() {
        return TrainingQuestions::trainedOnTheWay;
    }

    private static Function<MentoringRelationship, Standing> trainedOnTheWay(ProgrammeRecord record, Setting setting) {
        Training training = record.programme().training();
        Predicate<TrainingSession> onTheWay =
                forRole(Role.MENTOR).and(session -> session.moment() == TrainingMoment.ON_THE_WAY);
        Map<ParticipantId, LocalDate> taken = firstTaken(training, onTheWay);
        LocalDate last = training.plan().stream()
                .filter(onTheWay)
                .map(TrainingSession::planned)
                .filter(day -> !day.isAfter(setting.asOf()))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        return relationship -> {
            if (taken.containsKey(relationship.pair().mentor())) {
                return Standing.KEPT;
            }
            boolean wasOne = !last.isBefore(relationship.matched().on());
            boolean still =
                    relationship.ended().filter(end -> end.on().isBefore(last)).isEmpty();
            return wasOne && still ? Standing.MISSED : Standing.OPEN;
        };
    }

    private static Predicate<TrainingSession> forRole(Role role) {
        return session -> session.audience().contains(role);
    }

    private static Map<ParticipantId, LocalDate> firstTaken(Training training, Predicate<TrainingSession> which) {
        Set<Object> sessions = new HashSet<>();
        training.plan().stream().filter(which).forEach(session -> sessions.add(session.id()));
        Map<ParticipantId, LocalDate> first = new HashMap<>();
        for (Participation each : training.participation()) {
            if (sessions.contains(each.session())) {
                first.merge(each.person(), each.attended().on(), TrainingQuestions::earlier);
            }
        }
        return first;
    }

    private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
        return one == null || other.isBefore(one) ? other : one;
    }
}
