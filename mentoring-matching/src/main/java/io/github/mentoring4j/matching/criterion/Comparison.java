package io.github.mentoring4j.matching.criterion;

import io.github.mentoring4j.participant.Participant;
import java.util.List;

/** A way to compare what is known of two people, reading each person once. */
@FunctionalInterface
interface Comparison {

    /** Reads everybody. */
    Prepared prepare(List<Participant> mentors, List<Participant> mentees);

    /** A comparison of people by their places in the lists. */
    @FunctionalInterface
    interface Prepared {

        /** What the profiles of two people say. */
        Verdict compare(int mentor, int mentee);
    }
}
