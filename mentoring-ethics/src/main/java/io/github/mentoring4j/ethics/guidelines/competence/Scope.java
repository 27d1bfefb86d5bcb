package io.github.mentoring4j.ethics.guidelines.competence;

import io.github.mentoring4j.competence.CompetenceArea;
import io.github.mentoring4j.competence.CompetenceClaim;
import io.github.mentoring4j.competence.MentorCompetence;
import io.github.mentoring4j.competence.Referral;
import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.guidelines.agenda.Agendas;
import io.github.mentoring4j.ethics.guidelines.agenda.FoundItems;
import io.github.mentoring4j.meeting.AgendaItem;
import io.github.mentoring4j.meeting.CompetenceUse;
import io.github.mentoring4j.meeting.Treatment;
import java.time.LocalDate;
import java.util.Optional;

/** How far the mentor's competence reaches, and to whom the mentor referred the mentee beyond it. */
final class Scope {

    private final MentorCompetence competence;

    Scope(MentorCompetence competence) {
        this.competence = competence;
    }

    /** Whether any area of the mentor's is on record: without one, nobody knows where the limits are. */
    boolean isStated() {
        return !competence.areas().isEmpty();
    }

    /** Whether an item in a protected area, or in another, was taken up without competence in it that had been stated by a day. */
    boolean exceededBy(AgendaItem item, LocalDate day, boolean isProtected) {
        if (item.competence().isEmpty()) {
            return false;
        }
        CompetenceUse use = item.competence().get();
        return use.treatment() == Treatment.TAKEN_UP
                && !covers(use.area(), day)
                && use.area().isProtected() == isProtected;
    }

    private boolean covers(CompetenceArea area, LocalDate day) {
        for (CompetenceClaim claim : competence.areas()) {
            if (claim.area().equals(area)) {
                return !claim.stated().on().isAfter(day);
            }
        }
        return false;
    }

    /** The first referral in an item's area; of those on the same day, the one with the first id. */
    Optional<Referral> referral(AgendaItem item) {
        CompetenceArea area = item.competence().orElseThrow().area();
        Optional<Referral> first = Optional.empty();
        for (Referral referral : competence.referrals()) {
            if (referral.area().equals(area) && (first.isEmpty() || isBefore(referral, first.get()))) {
                first = Optional.of(referral);
            }
        }
        return first;
    }

    private static boolean isBefore(Referral one, Referral other) {
        return one.made().on().isBefore(other.made().on());
    }

    /** Points at the items whose area is not on record, and names the first. */
    static Verdict unknown(Answer answer, FoundItems items) {
        return items.verdict(answer, Argument.of(items.count(), Agendas.ITEMS));
    }
}
