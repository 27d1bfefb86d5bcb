package io.github.mentoring4j.ethics.guidelines.rights;

import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.rights.Complaint;
import io.github.mentoring4j.rights.ComplaintStep;
import io.github.mentoring4j.rights.ComplaintStepKind;
import io.github.mentoring4j.rights.ProcedureVersion;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What became of a complaint. A withdrawal counts only by the one who complained, an answer only by somebody else: otherwise
 * a complaint could be made to go away. Whichever of the two came first closes it; on the same day, the answer.
 *
 * @param complaint the complaint
 * @param withinDays the days that the procedure of its day gives for an answer; empty if there was no procedure
 * @param answered the first answer, unless it was withdrawn before
 * @param withdrawn the first withdrawal, unless it was answered before
 */
record ComplaintCourse(
        Complaint complaint,
        Optional<Integer> withinDays,
        Optional<LocalDate> answered,
        Optional<LocalDate> withdrawn) {

    /** All complaints, in the order of ids. */
    static List<ComplaintCourse> all(MentoringRelationship relationship) {
        List<Complaint> complaints = relationship.rights().complaints();
        List<ComplaintCourse> all = new ArrayList<>(complaints.size());
        for (Complaint complaint : complaints) {
            all.add(of(complaint, relationship));
        }
        return all;
    }

    private static ComplaintCourse of(Complaint complaint, MentoringRelationship relationship) {
        ParticipantId complainant = relationship.pair().member(complaint.by());
        Optional<Integer> withinDays = relationship
                .rights()
                .procedure()
                .inForceOn(complaint.filed().on())
                .map(ProcedureVersion::answerWithinDays);
        Optional<LocalDate> answered = first(complaint, ComplaintStepKind.ANSWERED, by -> !by.equals(complainant));
        Optional<LocalDate> withdrawn = first(complaint, ComplaintStepKind.WITHDRAWN, complainant::equals);
        return new ComplaintCourse(
                complaint,
                withinDays,
                answered.filter(day -> withdrawn.filter(day::isAfter).isEmpty()),
                withdrawn.filter(
                        day -> answered.filter(first -> !first.isAfter(day)).isEmpty()));
    }

    private static Optional<LocalDate> first(
            Complaint complaint, ComplaintStepKind kind, Predicate<ParticipantId> who) {
        for (ComplaintStep step : complaint.steps()) {
            if (step.kind() == kind && who.test(step.by())) {
                return Optional.of(step.taken().on());
            }
        }
        return Optional.empty();
    }

    /** For how many days it has waited, or did wait until it was answered or withdrawn. */
    long days(LocalDate asOf) {
        LocalDate until = earlier(earlier(asOf, answered), withdrawn);
        return ChronoUnit.DAYS.between(complaint.filed().on(), until);
    }

    boolean isOpen() {
        return answered.isEmpty() && withdrawn.isEmpty();
    }

    EvidenceRef ref() {
        return EvidenceRef.of(EvidenceKind.COMPLAINT, complaint.id());
    }

    static List<EvidenceRef> grounds(List<ComplaintCourse> courses) {
        List<EvidenceRef> grounds = new ArrayList<>(courses.size());
        courses.forEach(course -> grounds.add(course.ref()));
        return grounds;
    }

    private static LocalDate earlier(LocalDate day, Optional<LocalDate> other) {
        return other.filter(day::isAfter).orElse(day);
    }
}
