package io.github.mentoring4j.ethics.guidelines.interest;

import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.interest.Tie;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A tie for as long as it stood beside the mentoring. What was over before the two were matched, and what arose after they had
 * ended, is no concern of the guideline.
 *
 * @param tie the tie
 * @param from the first day on which both tie and mentoring were there
 * @param to the last such day so far
 * @param over whether tie or mentoring has ended
 */
record Standing(Tie tie, LocalDate from, LocalDate to, boolean over) {

    /** Those that stood at all, in the order of ids; a list of the caller's own. */
    static List<Standing> all(MentoringRelationship relationship, LocalDate asOf, Predicate<Tie> which) {
        List<Standing> all = new ArrayList<>(0);
        for (Tie tie : relationship.interests().ties()) {
            if (which.test(tie)) {
                of(tie, relationship, asOf).ifPresent(all::add);
            }
        }
        return all;
    }

    private static Optional<Standing> of(Tie tie, MentoringRelationship relationship, LocalDate asOf) {
        LocalDate from = later(tie.arose().on(), relationship.matched().on());
        LocalDate to = earlier(earlier(asOf, tie.ended()), relationship.ended());
        boolean over = tie.ended().isPresent() || relationship.ended().isPresent();
        return to.isBefore(from) ? Optional.empty() : Optional.of(new Standing(tie, from, to, over));
    }

    /** For how many days it stood without being declared. */
    long undeclaredDays() {
        return Math.max(0, ChronoUnit.DAYS.between(from, earlier(to, tie.declared())));
    }

    EvidenceRef ref() {
        return EvidenceRef.of(EvidenceKind.TIE, tie.id());
    }

    static List<EvidenceRef> grounds(List<Standing> standings) {
        List<EvidenceRef> grounds = new ArrayList<>(standings.size());
        standings.forEach(standing -> grounds.add(standing.ref()));
        return grounds;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate day, Optional<Occurrence> other) {
        if (other.isEmpty()) {
            return day;
        }
        LocalDate on = other.get().on();
        return on.isBefore(day) ? on : day;
    }
}
