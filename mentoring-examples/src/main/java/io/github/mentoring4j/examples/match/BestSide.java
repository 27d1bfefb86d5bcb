package io.github.mentoring4j.examples.match;

import io.github.mentoring4j.participant.Party;

/** The side that a stable plan favours, as an option names it. */
enum BestSide {
    MENTEES,
    MENTORS;

    Party party() {
        return this == MENTEES ? Party.MENTEE : Party.MENTOR;
    }
}
