package io.github.mentoring4j.examples.match;

import io.github.mentoring4j.examples.people.Roster;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.participant.PersonName;

/** What the page calls people: by name where there is one. */
record PageNames(Roster roster) {

    PlanPage.Shown shown(Party side, ParticipantId id) {
        return new PlanPage.Shown(roster.name(side, id).map(PersonName::value).orElse(""), id.value());
    }

    /** The name, or else the id. */
    String of(Party side, ParticipantId id) {
        return roster.name(side, id).map(PersonName::value).orElse(id.value());
    }

    String of(Pair pair) {
        return of(Party.MENTEE, pair.mentee()) + " – " + of(Party.MENTOR, pair.mentor());
    }
}
