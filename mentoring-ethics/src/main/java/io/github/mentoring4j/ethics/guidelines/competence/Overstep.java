package io.github.mentoring4j.ethics.guidelines.competence;

import io.github.mentoring4j.competence.Referral;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.guidelines.agenda.Agendas;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.meeting.AgendaItem;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An item in a protected area that the mentor took up without competence in it.
 *
 * @param meeting where
 * @param item the item
 * @param referral the first referral in that area, if there is one
 * @param days how long the mentee was without a referral; not above zero where there was one already
 */
record Overstep(Meeting meeting, AgendaItem item, Optional<Referral> referral, long days) {

    /** All of them, by the day of the meeting. */
    static List<Overstep> all(MentoringRelationship relationship, LocalDate asOf) {
        Scope scope = new Scope(relationship.competence());
        List<Overstep> all = new ArrayList<>(0);
        for (Meeting meeting : relationship.meetings()) {
            LocalDate day = meeting.held().on();
            for (AgendaItem item : meeting.agenda()) {
                if (scope.exceededBy(item, day, true)) {
                    Optional<Referral> referral = scope.referral(item);
                    LocalDate until =
                            referral.isPresent() ? referral.get().made().on() : asOf;
                    long days = ChronoUnit.DAYS.between(day, until);
                    all.add(new Overstep(meeting, item, referral, days));
                }
            }
        }
        return all;
    }

    /** Those that were without a referral beyond the limit. */
    static List<Overstep> late(List<Overstep> all, int limit) {
        List<Overstep> late = new ArrayList<>(all.size());
        for (Overstep each : all) {
            if (each.days > limit) {
                late.add(each);
            }
        }
        return late;
    }

    /** Those without any referral so far. */
    static List<Overstep> open(List<Overstep> all) {
        List<Overstep> open = new ArrayList<>(all.size());
        for (Overstep each : all) {
            if (each.referral.isEmpty()) {
                open.add(each);
            }
        }
        return open;
    }

    /** The one that was without a referral longest; of equals, the first. */
    static Overstep longest(List<Overstep> all) {
        Overstep longest = all.get(0);
        for (Overstep each : all) {
            longest = each.days > longest.days ? each : longest;
        }
        return longest;
    }

    static List<EvidenceRef> grounds(List<Overstep> all) {
        List<EvidenceRef> grounds = new ArrayList<>(3 * all.size());
        for (Overstep each : all) {
            Agendas.ground(grounds, each.meeting, each.item);
            each.referral.ifPresent(referral -> grounds.add(EvidenceRef.of(EvidenceKind.REFERRAL, referral.id())));
        }
        return grounds;
    }

    Argument[] named(Argument... more) {
        return Agendas.naming(meeting, item, more);
    }
}
