package io.github.mentoring4j.matching.criterion;

import io.github.mentoring4j.participant.Participant;
import java.util.List;

/** A ready-made preference, which reads each person once. */
record AttributePreference(String id, int most, Scoring scoring) implements Preference {

    @Override
    public int points(Participant mentor, Participant mentee) {
        return prepare(List.of(mentor), List.of(mentee)).points(0, 0);
    }

    @Override
    public PairPoints prepare(List<Participant> mentors, List<Participant> mentees) {
        return scoring.prepare(mentors, mentees);
    }

    @Override
    public Preference as(String id) {
        return new AttributePreference(id, most, scoring);
    }

    @Override
    public String toString() {
        return "Preference[" + id + "]";
    }

    /** A way to give points. */
    @FunctionalInterface
    interface Scoring {

        /** Reads everybody. */
        PairPoints prepare(List<Participant> mentors, List<Participant> mentees);
    }
}
